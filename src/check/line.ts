import type { Dataset } from '../dataset.js';
import type { Example } from './types.js';

/** Where the row of this index stands in the file: on which line, or as which record. */
export function lineOf(row: number, { lines }: Pick<Dataset, 'lines'>): Pick<Example, 'line' | 'record'> {
  const line = lines?.[row];
  return line === undefined ? { record: row + 1 } : { line };
}
