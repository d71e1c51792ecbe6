import { readPoint } from '../../values/point.js';
import { readPosition } from '../../values/position.js';
import { cellOf, cellsOf, type Reading } from '../reading.js';
import type { Position } from '../types.js';

/** The position of an event, from one cell or two. */
export function readPositionOf(reading: Reading): Position | undefined {
  const cells = cellsOf(reading, 'point');
  for (const { value } of cells) {
    const point = readPoint(value);
    if (point) return point;
  }
  const lat = cellOf(reading, 'lat');
  const lon = cellOf(reading, 'lon');
  const position = readPosition(lat?.value, lon?.value);
  const unread = cells.find(({ value }) => typeof value === 'string') ?? lat;
  if (!position && unread) reading.report('unreadable-value', unread);
  return position;
}
