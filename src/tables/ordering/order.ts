import { EMPTY } from '../dictionary.js';
import type { Pieces } from '../stepwise-work.js';
import type { Ranks } from './ranks.js';

export interface OrderKey {
  /** By row. */
  readonly codes: Uint32Array;
  readonly ranks: Ranks;
  readonly descending: boolean;
}

/** Rows between two pauses. */
const STRETCH = 8192;

/**
 * Row indexes sorted by the first key, ties by the next ones, then in the order of the feed. Unreadable cells come last
 * in both directions, empty ones after them. Runs in linear time: rows are counted by rank, not compared.
 */
export function* ordered(count: number, keys: readonly OrderKey[]): Pieces<Uint32Array> {
  let rows = new Uint32Array(count).map((_, row) => row);
  for (const key of [...keys].reverse()) rows = yield* byKey(rows, key);
  return rows;
}

/** The position of each row by one key, from 0. */
export function placing({ codes, ranks, descending }: OrderKey): (row: number) => number {
  const { of, last, turning } = ranks;
  return (row) => {
    const rank = of[codes[row] ?? EMPTY] ?? last;
    return descending && rank < turning ? turning - 1 - rank : rank;
  };
}

function* byKey(rows: Uint32Array, key: OrderKey): Pieces<Uint32Array<ArrayBuffer>> {
  const placeOf = placing(key);
  // By place: how many rows come before it.
  const next = new Uint32Array(key.ranks.last + 2);
  yield* eachOf(rows, (row) => {
    const after = placeOf(row) + 1;
    next[after] = (next[after] ?? 0) + 1;
  });
  for (let place = 1; place < next.length; place++) next[place] = (next[place] ?? 0) + (next[place - 1] ?? 0);
  const result = new Uint32Array(rows.length);
  yield* eachOf(rows, (row) => {
    const place = placeOf(row);
    const at = next[place] ?? 0;
    result[at] = row;
    next[place] = at + 1;
  });
  return result;
}

function* eachOf(rows: Uint32Array, act: (row: number) => void): Pieces<void> {
  for (let at = 0; at < rows.length; at++) {
    act(rows[at] ?? 0);
    if (at % STRETCH === 0) yield;
  }
}
