import type { Pieces } from '../stepwise-work.js';
import { type Compare, inOrder } from './in-order.js';

/** Codes ranked in one piece. */
const STRETCH = 4096;

/** The rank of each code among the others; equal cells share a rank, and the empty cell ranks last. */
export interface Ranks {
  readonly of: Uint32Array;
  /** The rank of the empty cell, and the greatest. */
  readonly last: number;
  /** How many ranks are of readable cells: these are reversed when the greatest is wanted first; the others stay last. */
  readonly turning: number;
}

/**
 * @param count number of codes, of which 0 is the empty cell
 * @param isRead whether a cell can be read as the type of its column; those that cannot come after the others
 */
export function* ranksOf(
  count: number,
  compare: Compare,
  isRead: (code: number) => boolean = () => true,
): Pieces<Ranks> {
  const ordered = yield* inOrder(1, count, compare);
  const of = new Uint32Array(count);
  let rank = -1;
  let before = 0;
  let turning = 0;
  for (const [at, code] of ordered.entries()) {
    if (!at || compare(before, code)) rank++;
    of[code] = rank;
    if (isRead(code)) turning = rank + 1;
    before = code;
    if (at % STRETCH === 0) yield;
  }
  const last = (of[0] = rank + 1);
  return { of, last, turning };
}
