import type { Position } from '../records/types.js';
import { readNumber } from '../values/number.js';
import { readPoint } from '../values/point.js';
import type { AuthorFilter } from './author.js';
import type { AuthorProblem } from './types.js';

const EARTH_KM = 6371;
const DEFAULT_RADIUS_KM = 10;
const RADIANS = Math.PI / 180;

/**
 * Keeps what lies within `radius` kilometres (10 unless told) of `near`, `lat,lon` in WGS 84 degrees. A point that
 * cannot be read keeps everything.
 */
export function nearby(near: string, radius: string | undefined): AuthorFilter {
  const point = readPoint(near);
  if (!point) return { problems: [{ attribute: 'near', code: 'unreadable', value: near }] };
  const { kilometres, problems } = readRadius(radius);
  return {
    problems,
    verdict: ({ venue: { position } }) => position && distanceKm(point, position) <= kilometres,
  };
}

/** Along the surface of a round Earth, which is within 0.5 % of the real one. */
export function distanceKm(from: Position, to: Position): number {
  const half = (degrees: number) => Math.sin((degrees * RADIANS) / 2) ** 2;
  const parallels = Math.cos(from.lat * RADIANS) * Math.cos(to.lat * RADIANS);
  const haversine = half(to.lat - from.lat) + parallels * half(to.lon - from.lon);
  return 2 * EARTH_KM * Math.asin(Math.sqrt(haversine));
}

function readRadius(radius: string | undefined): { kilometres: number; problems: readonly AuthorProblem[] } {
  const kilometres = radius ? readNumber(radius.replace(/\s*km$/i, '')) : DEFAULT_RADIUS_KM;
  if (kilometres !== undefined && kilometres > 0) return { kilometres, problems: [] };
  return {
    kilometres: DEFAULT_RADIUS_KM,
    problems: [{ attribute: 'radius', code: 'unreadable', value: radius ?? '' }],
  };
}
