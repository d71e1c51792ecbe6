import type { Row } from '../../dataset.js';
import { clean } from '../../values/text.js';

/** Rows by which to judge what a column is about. */
const SAMPLE = 200;

/**
 * Whether a test holds for at least a third of the texts in a sample of a column: of rows from the first to the last,
 * because files are often sorted by that very column.
 */
export function mostly(holds: (text: string) => boolean, column: string, rows: readonly Row[]): boolean {
  const step = Math.ceil(rows.length / SAMPLE);
  const words = rows.flatMap((row, index) => (index % step ? [] : clean(row[column]) || []));
  return words.filter(holds).length * 3 >= (words.length || 1);
}
