import type { Row } from '../../dataset.js';
import { isNothing } from '../../values/nothing.js';
import { cellText } from '../cells/text.js';

/** Rows that are looked at to tell what a column is. */
const ROWS = 400;
/** Characters of a cell that are looked at. */
const LOOKED_AT = 1000;

/** Some cells of a column, from its first row to its last. */
export interface Sample {
  /** The cells that are not empty, and the beginnings of their texts. */
  readonly cells: readonly unknown[];
  readonly texts: readonly string[];
  /** Different texts, how often each. */
  readonly distinct: ReadonlyMap<string, number>;
  /** Cells looked at, empty ones included. */
  readonly size: number;
}

/** At most eight hundred cells, spread evenly over the rows. */
export function sampleOf(rows: readonly Row[], column: string): Sample {
  const step = Math.max(1, Math.floor(rows.length / ROWS));
  const cells: unknown[] = [];
  const texts: string[] = [];
  const distinct = new Map<string, number>();
  let size = 0;
  for (let row = 0; row < rows.length; row += step) {
    size++;
    const cell = rows[row]?.[column];
    const text = cellText(cell).slice(0, LOOKED_AT);
    if (!text || isNothing(text)) continue;
    cells.push(cell);
    texts.push(text);
    distinct.set(text, (distinct.get(text) ?? 0) + 1);
  }
  return { cells, texts, distinct, size };
}
