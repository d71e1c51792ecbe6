import { readPoint, readPosition } from '../values/point.js';
import { type Cell, cellsOf, type Reading } from './reading.js';
import type { Position } from './types.js';

/** What tells where a place is, and only the reader of rare forms understands. */
export interface Unread {
  /** Cells of a whole position: geometries, points in metres. */
  readonly points: readonly Cell[];
  /** Cells of northings and eastings. */
  readonly pairs: readonly (readonly [north: Cell, east: Cell])[];
}

export interface Situation {
  readonly position?: Position;
  /** Lines and areas, in GeoJSON or WKT. */
  readonly geometry?: Cell;
  /** Only when there is no position. */
  readonly unread?: Unread;
}

/** Where a place is on Earth, from one cell or from two. */
export function situate(reading: Reading): Situation {
  const points = cellsOf(reading, 'point');
  const geometry = points.find(({ value }) => isExtended(value));
  const position = firstOf(points, ({ value }) => readPoint(value));
  if (position) return { position, ...(geometry && { geometry }) };
  const pairs = pairsOf(reading);
  const paired = firstOf(pairs, ([lat, lon]) => readPosition(lat.value, lon.value));
  if (paired) return { position: paired, ...(geometry && { geometry }) };
  const numbered = points.filter(({ value }) => typeof value !== 'string' || /\d/.test(value));
  return numbered.length || pairs.length ? { unread: { points: numbered, pairs } } : {};
}

function firstOf<T, R>(items: readonly T[], read: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = read(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Columns of latitudes and of longitudes, each with the one of the same rank. */
function pairsOf(reading: Reading): (readonly [Cell, Cell])[] {
  const lats = cellsOf(reading, 'lat');
  const lons = cellsOf(reading, 'lon');
  return lats.flatMap((lat, index) => {
    const lon = lons[index];
    return lon ? [[lat, lon] as const] : [];
  });
}

/** A geometry that is more than a point, by the name of its type, which JSON may write last. */
function isExtended(value: unknown): boolean {
  if (typeof value === 'object') return isLarge(String((value as { type?: unknown } | null)?.type));
  return typeof value === 'string' && value.length > 20 && isLarge(value.slice(0, 60) + value.slice(-60));
}

function isLarge(words: string): boolean {
  return /(multi|line|poly)[a-z]*(string|gon|point)\b/i.test(words);
}
