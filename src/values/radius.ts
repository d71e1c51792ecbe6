import { readNumber } from './number.js';

/** Kilometres around a point, for an author who tells none. */
export const DEFAULT_RADIUS_KM = 10;

/** Reads kilometres as a page's author writes them: « 5 », « 2,5 km ». Undefined unless there are more than none. */
export function readRadius(text: string): number | undefined {
  const kilometres = readNumber(text.replace(/\s*km$/i, ''));
  return kilometres && kilometres > 0 ? kilometres : undefined;
}
