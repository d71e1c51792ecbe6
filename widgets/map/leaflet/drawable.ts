import type { Shape } from '../../../src/records/types.js';

/** Corners of one shape beyond which a browser would have to think about it at each move. */
const MOST = 50_000;

/** Whether every corner of a shape is somewhere on earth, and there are not too many. */
export function isDrawable({ coordinates }: Shape): boolean {
  let corners = 0;
  const waiting: unknown[] = [coordinates];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (!Array.isArray(one)) return false;
    if (Array.isArray(one[0])) {
      for (const part of one as unknown[]) waiting.push(part);
      continue;
    }
    if (!isCorner(one) || ++corners > MOST) return false;
  }
  return corners > 0;
}

function isCorner([lon, lat]: readonly unknown[]): boolean {
  return typeof lon === 'number' && typeof lat === 'number' && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}
