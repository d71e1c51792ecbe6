import type { Issue, Row } from '../dataset.js';
import type { MenuRoles } from '../schemas/menus/types.js';
import type { Day } from '../values/day.js';
import { readPlainDate, toInstant } from '../values/plain-date.js';
import { clean } from '../values/text.js';
import { dayAt, type Instant } from '../values/zone.js';
import type { OddDays } from './odd-days.js';

const PLAIN: OddDays = { date: readPlainDate, ofWeek: () => undefined };

/**
 * Makes a function that returns the day of a row, or what is wrong with it. The code for dates in words is loaded when
 * one occurs.
 *
 * @param timezone IANA name, for dates that carry an offset
 * @param near when the feed was published, if known: dates without a year are assumed to be close to it
 */
export async function dayReader(
  rows: readonly Row[],
  { date: columns = [], week: [week = ''] = [] }: MenuRoles,
  timezone: string,
  near?: Instant,
): Promise<(row: Row) => Day | Pick<Issue, 'code' | 'column' | 'value'>> {
  const [column = ''] = columns;
  const isOdd = ({ [column]: cell }: Row) => clean(cell) && !readPlainDate(cell);
  const today = near === undefined ? undefined : dayAt(near, timezone);
  const read = rows.some(isOdd) ? (await import('./odd-days.js')).oddDays(rows, column, week, today) : PLAIN;
  return (row) => {
    const cell = row[column];
    const date = read.date(cell);
    if (date) return date.offset === undefined ? date.day : dayAt(toInstant(date, timezone), timezone);
    const told = read.ofWeek(row);
    if (told) return told;
    const value = clean(cell).slice(0, 200);
    return value ? { code: 'unreadable-date', column, value } : { code: 'missing-date' };
  };
}
