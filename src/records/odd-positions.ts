import type { IssueCode } from '../dataset.js';
import type { ToldPlace } from './place.js';
import type { Cell } from './reading.js';

/** Positions that tidy tables do not have: lines and areas, metres. What cannot be understood is reported. */
export async function placeOdd(
  told: readonly ToldPlace[],
  report: (row: number, cell: Cell, code: IssueCode) => void,
  pause: () => Promise<void>,
): Promise<ToldPlace[]> {
  for (const { place, situation } of told) {
    const cell = situation.unread?.pairs[0]?.[0] ?? situation.unread?.points[0];
    if (cell) report(place.row, cell, 'unreadable-value');
  }
  await pause();
  return [...told];
}
