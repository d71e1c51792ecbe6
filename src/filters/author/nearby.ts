import { readNumber } from '../../values/number.js';
import { readPoint } from '../../values/point.js';
import { distanceKm } from '../distance.js';
import type { AuthorFilter, AuthorProblem } from '../types.js';

const DEFAULT_RADIUS_KM = 10;

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

function readRadius(radius: string | undefined): { kilometres: number; problems: readonly AuthorProblem[] } {
  const kilometres = radius ? readNumber(radius.replace(/\s*km$/i, '')) : DEFAULT_RADIUS_KM;
  if (kilometres !== undefined && kilometres > 0) return { kilometres, problems: [] };
  return {
    kilometres: DEFAULT_RADIUS_KM,
    problems: [{ attribute: 'radius', code: 'unreadable', value: radius ?? '' }],
  };
}
