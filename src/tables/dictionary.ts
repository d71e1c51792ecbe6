import type { Row } from '../dataset.js';
import { cellText } from './cell-text.js';
import type { Pieces } from './piecework.js';

/** Rows between two pauses: a millisecond or two on a slow phone. */
export const SLICE = 1000;

/**
 * The cells of a column, each different one once: what is worked out about a cell is then worked out once, however many
 * rows have it. The empty cell is the first. Of a column of numbers where hardly any comes twice, each row has its own.
 */
export interface Dictionary {
  /** By row. */
  readonly codes: Uint32Array;
  /** By code: the cell as the feed gave it. */
  readonly cells: readonly unknown[];
}

/** The code of cells without text. */
export const EMPTY = 0;

/** Of the rows so far: with more different cells, looking each up costs more than to read it again. */
const MOST = 0.9;

/** @param isLight whether reading a cell takes no longer than to look it up */
export function* dictionaryOf(rows: readonly Row[], column: string, isLight: boolean): Pieces<Dictionary> {
  const codes = new Uint32Array(rows.length);
  const cells: unknown[] = [undefined];
  let known: Map<unknown, number> | undefined = new Map();
  for (let from = 0; from < rows.length; from += SLICE) {
    for (let row = from; row < Math.min(from + SLICE, rows.length); row++) {
      const cell = rows[row]?.[column];
      codes[row] = cell === undefined ? EMPTY : (known?.get(cell) ?? add(cell));
    }
    if (isLight && cells.length > MOST * (from + SLICE)) known = undefined;
    yield;
  }
  return { codes, cells };

  function add(cell: unknown): number {
    const code = isBlank(cell) ? EMPTY : cells.length;
    known?.set(cell, code);
    if (code !== EMPTY) cells.push(cell);
    return code;
  }
}

/** Whether nothing can be read in a cell; what begins with a plain sign need not be cleaned to be told. */
function isBlank(cell: unknown): boolean {
  return !(typeof cell === 'string' && /^[!-~]/.test(cell)) && !cellText(cell);
}
