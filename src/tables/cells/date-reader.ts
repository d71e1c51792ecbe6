import type { Row } from '../../dataset.js';
import { readPlainDate } from '../../values/plain-date.js';
import type { DateReader } from './number.js';
import { SLICE } from '../dictionary.js';
import type { Column } from '../types.js';

/**
 * The function that reads the dates of these rows as the clocks of `timezone` (IANA name) show them. The code for dates in
 * words and for offsets is only loaded when there are some.
 */
export async function dateReader(
  rows: readonly Row[],
  columns: readonly Column[],
  timezone: string,
  pause: () => Promise<void>,
): Promise<DateReader> {
  for (const { name } of columns.filter(({ type }) => type === 'date')) {
    for (const [at, { [name]: cell }] of rows.entries()) {
      if (isOdd(cell)) return (await import('./any-date.js')).anyDateReader(timezone);
      if (at % SLICE === 0) await pause();
    }
  }
  return readPlainDate;
}

/** Whether a cell may be a date that takes some understanding. */
function isOdd(cell: unknown): boolean {
  if (typeof cell !== 'string') return typeof cell === 'number';
  const date = readPlainDate(cell);
  return date ? date.offset !== undefined : /\d/.test(cell.slice(0, 500));
}
