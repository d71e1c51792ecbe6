import { readPoint } from '../../values/point.js';
import { DEFAULT_RADIUS_KM, readRadius } from '../../values/radius.js';
import { distanceKm } from '../distance.js';
import type { AuthorFilter } from '../types.js';

/**
 * Keeps what lies within `radius` kilometres (10 unless told) of `near`, `lat,lon` in WGS 84 degrees. A point that
 * cannot be read keeps everything.
 */
export function nearby(near: string, radius: string | undefined): AuthorFilter {
  const point = readPoint(near);
  if (!point) return { problems: [{ attribute: 'near', code: 'unreadable', value: near }] };
  const kilometres = radius ? readRadius(radius) : DEFAULT_RADIUS_KM;
  return {
    problems: kilometres ? [] : [{ attribute: 'radius', code: 'unreadable', value: radius ?? '' }],
    verdict: ({ venue: { position } }) => position && distanceKm(point, position) <= (kilometres ?? DEFAULT_RADIUS_KM),
  };
}
