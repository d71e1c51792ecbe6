import { readPlainDate, toInstant } from '../../values/plain-date.js';
import { cellOf, type Reading } from '../reading.js';

/** When the publisher last changed the row, in epoch milliseconds. */
export function updatedOf(reading: Reading): number | undefined {
  const value = cellOf(reading, 'updated')?.value;
  const date = readPlainDate(value) ?? (value === undefined ? value : reading.helper('dates')?.readDate(value));
  return date && toInstant(date, reading.timezone);
}
