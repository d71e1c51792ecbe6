import { readJson } from './json.js';
import { readNumber } from './number.js';

/** A place on Earth in degrees, WGS 84. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** South, north, west and east of metropolitan France and of each overseas land. */
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

/**
 * A point in one cell: `lat,lon` as text (with decimal commas: `48,11;-1,68`), WKT and GeoJSON (longitude first), an
 * object with `lat`/`lon` or their long names, an array.
 */
export function readPoint(value: unknown): Point | undefined {
  const json = readJson(value);
  if (Array.isArray(json)) return readPosition(json[0], json[1]);
  return isObject(json) ? fromObject(json) : typeof value === 'string' ? fromText(value) : undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object';

function fromObject(object: Record<string, unknown>): Point | undefined {
  const { coordinates, type } = object;
  if (Array.isArray(coordinates)) return type === 'Point' ? readPosition(coordinates[1], coordinates[0]) : undefined;
  return readPosition(object.lat ?? object.latitude, object.lon ?? object.lng ?? object.longitude);
}

const WKT = /^(?:srid=\d+;)?\s*point\s*z?\s*\(\s*(\S+)\s+([^\s)]+)/i;
const PAIR = /^(?=[^.]+\.)[[(\s]*(-?\d+(?:\.\d+)?)\s*[,;|/\s]\s*(-?\d+(?:\.\d+)?)[\])\s]*$/;
const COMMA_PAIR = /^[[(\s]*(-?\d+,\d+)\s*(?:[;|/\s]|,\s)\s*(-?\d+(?:,\d+)?)[\])\s]*$/;

function fromText(text: string): Point | undefined {
  if (text.length > 200) return undefined;
  const wkt = WKT.exec(text);
  if (wkt) return readPosition(wkt[2], wkt[1]);
  const pair = PAIR.exec(text) ?? COMMA_PAIR.exec(text);
  return pair ? readPosition(pair[1], pair[2]) : undefined;
}
