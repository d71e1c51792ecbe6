import type { Position } from '../records/types.js';

const EARTH_KM = 6371;
const RADIANS = Math.PI / 180;

/** Along the surface of a round Earth, which is within 0.5 % of the real one. */
export function distanceKm(from: Position, to: Position): number {
  const half = (degrees: number) => Math.sin((degrees * RADIANS) / 2) ** 2;
  const parallels = Math.cos(from.lat * RADIANS) * Math.cos(to.lat * RADIANS);
  const haversine = half(to.lat - from.lat) + parallels * half(to.lon - from.lon);
  return 2 * EARTH_KM * Math.asin(Math.sqrt(haversine));
}
