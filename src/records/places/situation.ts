import { readPosition } from '../../values/position.js';
import { type Cell, cellsOf, type Reading } from '../reading.js';
import type { Position } from '../types.js';

/** Cells of positions that only the reader of rare forms understands. */
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

/**
 * The position of a place, from one cell or from two; what cannot be read here is kept for the reader of rare forms.
 */
export function situate(reading: Reading): Situation {
  const points = cellsOf(reading, 'point');
  const { position, ...more } = points.length ? (reading.helper('placeDetails')?.pointIn(points) ?? {}) : {};
  if (position) return { position, ...more };
  const pairs = pairsOf(reading);
  for (const [lat, lon] of pairs) {
    const paired = readPosition(lat.value, lon.value);
    if (paired) return { position: paired, ...more };
  }
  const numbered = points.filter(({ value }) => typeof value !== 'string' || /\d/.test(value));
  return numbered.length || pairs.length ? { unread: { points: numbered, pairs } } : {};
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
