import { readNumber } from './number.js';

/** A place on Earth in degrees, WGS 84. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** South, north, west and east, roughly, of metropolitan France and of each overseas land; `france.ts` is more precise. */
const FRANCE = [
  [41, 51.5, -5.5, 10],
  [14, 18.5, -63.5, -60.5],
  [2, 6, -55, -51],
  [-22, -20, 55, 56],
  [-13.5, -12, 44.5, 45.5],
  [46.5, 47.5, -57, -56],
  [-23.5, -17, 158, 173],
  [-28.5, -7, -155, -134],
  [-15, -13, -179, -175],
] as const;

const inFrance = (lat: number, lon: number): boolean =>
  FRANCE.some(([south, north, west, east]) => lat >= south && lat <= north && lon >= west && lon <= east);

/** Latitude and longitude of two cells; swapped back when only the other order lies in France. */
export function readPosition(latitude: unknown, longitude: unknown): Point | undefined {
  const lat = readNumber(latitude);
  const lon = readNumber(longitude);
  if (lat === undefined || lon === undefined || (!lat && !lon)) return undefined;
  if (!inFrance(lat, lon) && inFrance(lon, lat)) return { lat: lon, lon: lat };
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : undefined;
}
