import type { Dataset } from '../dataset.js';
import { clean } from '../values/text.js';
import type { Example } from './types.js';

/** The position of a row in its file: a line, a line of a sheet, or a record. */
export function lineOf(row: number, { lines, rows, provenance }: Dataset): Pick<Example, 'line' | 'record' | 'sheet'> {
  const line = lines?.[row];
  if (line === undefined) return { record: row + 1 };
  const { sheetColumn } = provenance;
  const sheet = sheetColumn === undefined ? '' : clean(rows[row]?.[sheetColumn]);
  return { line, ...(sheet && { sheet }) };
}
