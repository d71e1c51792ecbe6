import type { Row } from '../../dataset.js';
import { readPlainDate } from '../../values/plain-date.js';
import type { DateReader } from './number.js';
import { SLICE } from '../dictionary.js';
import type { Column } from '../types.js';

/** A date in ISO 8601, which needs no further reading. */
const ISO = /^\d{4}-\d\d-\d\d$/;

/** The function that reads the dates of these rows. The code for dates in words is only loaded when some are. */
export async function dateReader(
  rows: readonly Row[],
  columns: readonly Column[],
  pause: () => Promise<void>,
): Promise<DateReader> {
  for (const { name } of columns.filter(({ type }) => type === 'date')) {
    for (const [at, { [name]: cell }] of rows.entries()) {
      if (isOdd(cell)) return (await import('./any-date.js')).readAnyDate;
      if (at % SLICE === 0) await pause();
    }
  }
  return readPlainDate;
}

/** Whether a cell may be a date that takes some understanding. */
function isOdd(cell: unknown): boolean {
  if (typeof cell !== 'string') return typeof cell === 'number';
  return !ISO.test(cell) && /\d/.test(cell.slice(0, 500)) && !readPlainDate(cell);
}
