import type { Position, Venue } from '../types.js';

/** Metres between the positions that two people may give to containers side by side. */
const METRES = 50;
const METRES_A_DEGREE = 111_195;

/** Whether two venues are known not to be one spot: by their positions if both have one, else by their addresses. */
export function placesApart(one: Venue, other: Venue): boolean {
  if (one.position && other.position) return metresApart(one.position, other.position) > METRES;
  return Boolean(one.address && other.address) && one.address !== other.address;
}

/** The distance in metres on a flat map, which is accurate enough nearby. */
export function metresApart(one: Position, other: Position): number {
  const east = (one.lon - other.lon) * Math.cos((one.lat * Math.PI) / 180);
  return Math.hypot(one.lat - other.lat, east) * METRES_A_DEGREE;
}
