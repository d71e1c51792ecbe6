import type { Row } from '../dataset.js';
import { cellText } from './cell-text.js';
import type { Pieces } from './piecework.js';

/** Rows between two pauses: a millisecond or two on a slow phone. */
export const SLICE = 1000;

/**
 * The cells of a column, each different one once: what is worked out about a cell is then worked out once, however many
 * rows have it. The empty cell is the first.
 */
export interface Dictionary {
  /** By row. */
  readonly codes: Uint32Array;
  /** By code: the cell as the feed gave it, and its text. */
  readonly cells: readonly unknown[];
  readonly texts: readonly string[];
  /** By code: in how many rows it is. */
  readonly counts: readonly number[];
}

/** The code of cells without text. */
export const EMPTY = 0;

export function* dictionaryOf(rows: readonly Row[], column: string): Pieces<Dictionary> {
  const codes = new Uint32Array(rows.length);
  const known = new Map<unknown, number>();
  const cells: unknown[] = [undefined];
  const texts = [''];
  const counts = [0];
  for (let from = 0; from < rows.length; from += SLICE) {
    for (let row = from; row < Math.min(from + SLICE, rows.length); row++) {
      const cell = rows[row]?.[column];
      const code = known.get(cell) ?? add(cell);
      codes[row] = code;
      counts[code] = (counts[code] ?? 0) + 1;
    }
    yield;
  }
  return { codes, cells, texts, counts };

  function add(cell: unknown): number {
    const text = cellText(cell);
    const code = text ? cells.length : EMPTY;
    known.set(cell, code);
    if (code === EMPTY) return code;
    cells.push(cell);
    texts.push(text);
    counts.push(0);
    return code;
  }
}
