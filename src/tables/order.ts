import { EMPTY } from './dictionary.js';
import type { Ranks } from './ranks.js';

export interface OrderKey {
  /** By row. */
  readonly codes: Uint32Array;
  readonly ranks: Ranks;
  readonly descending: boolean;
}

/**
 * Rows in the order of the first key, where it does not decide of the next, then as they come. Empty cells are last in
 * both directions, after those that cannot be read. Takes a time that grows with the number of rows and no faster: ranks
 * are counted, not compared.
 */
export function ordered(rows: Uint32Array, keys: readonly OrderKey[]): Uint32Array {
  return keys.reduceRight(byKey, rows);
}

function byKey(rows: Uint32Array, { codes, ranks, descending }: OrderKey): Uint32Array {
  const { of, last, turning } = ranks;
  const placeOf = (row: number): number => {
    const rank = of[codes[row] ?? EMPTY] ?? last;
    return descending && rank < turning ? turning - 1 - rank : rank;
  };
  const next = new Uint32Array(last + 2);
  for (const row of rows) next[placeOf(row) + 1] = (next[placeOf(row) + 1] ?? 0) + 1;
  for (let place = 1; place < next.length; place++) next[place] = (next[place] ?? 0) + (next[place - 1] ?? 0);
  const result = new Uint32Array(rows.length);
  for (const row of rows) {
    const place = placeOf(row);
    const at = next[place] ?? 0;
    result[at] = row;
    next[place] = at + 1;
  }
  return result;
}
