import type { Row } from '../dataset.js';
import { cellText } from './cells/text.js';
import type { Pieces } from './stepwise-work.js';

/** Rows processed between two pauses: one or two milliseconds on a slow phone. */
export const SLICE = 1000;

/**
 * A column as a dictionary of its distinct cells and a code for each row, so that what is computed of a cell is
 * computed once. Code 0 is the empty cell. In a column of mostly distinct numbers, each row has a code of its own.
 */
export interface Dictionary {
  /** By row. */
  readonly codes: Uint32Array;
  /** By code: the cell as the feed gave it. */
  readonly cells: readonly unknown[];
}

/** The code of cells without text. */
export const EMPTY = 0;

/** Share of distinct cells beyond which looking each cell up costs more than reading it again. */
const MOST = 0.9;

/** @param isLight whether reading a cell costs no more than looking it up */
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

/** Whether a cell is empty once cleaned; what begins with an ordinary character need not be cleaned to know. */
function isBlank(cell: unknown): boolean {
  return !(typeof cell === 'string' && /^[!-~]/.test(cell)) && !cellText(cell);
}
