import type { Issue, Row } from '../dataset.js';
import type { MenuRoles } from '../schemas/menus/types.js';
import { addDays, type Day, weekdayOf } from '../values/day.js';
import { type CivilDate, readPlainDate, toInstant } from '../values/plain-date.js';
import { clean, fold } from '../values/text.js';
import { dayAt, type Instant } from '../values/zone.js';

const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

/**
 * What tells the day of a row, or what is wrong with it. Dates in words send for the code that reads them.
 *
 * @param timezone IANA name, for dates that carry an offset
 * @param near when the feed was published, as far as one knows: what dates without year are near to
 */
export async function dayReader(
  rows: readonly Row[],
  { date: columns = [], week: [week = ''] = [] }: MenuRoles,
  timezone: string,
  near?: Instant,
): Promise<(row: Row) => Day | Pick<Issue, 'code' | 'column' | 'value'>> {
  const [column = ''] = columns;
  const isOdd = ({ [column]: cell }: Row) => clean(cell) && !readPlainDate(cell);
  const read = rows.some(isOdd) ? await oddReader(near, timezone) : readPlainDate;
  return ({ [column]: cell, [week]: monday }) => {
    const date = read(cell);
    if (date) return date.offset === undefined ? date.day : dayAt(toInstant(date, timezone), timezone);
    const told = week ? dayOfWeek(clean(cell), read(monday)?.day) : undefined;
    if (told) return told;
    const value = clean(cell).slice(0, 200);
    return value ? { code: 'unreadable-date', column, value } : { code: 'missing-date' };
  };
}

/** Reads dates in words, and those that name the day of the week rather than the year. */
async function oddReader(near: Instant | undefined, timezone: string) {
  const [{ readDate, readSerial }, { withYears }] = await Promise.all([
    import('../values/date.js'),
    import('../values/yearless.js'),
  ]);
  const today = near === undefined ? undefined : dayAt(near, timezone);
  return (value: unknown): CivilDate | undefined =>
    readDate(value) ??
    readSerial(value) ??
    (today ? readDate(withYears(clean(value).slice(0, 100), today)) : undefined);
}

/** « Jeudi » of the week that has this day. */
function dayOfWeek(name: string, day: Day | undefined): Day | undefined {
  const index = WEEKDAYS.indexOf(fold(name.slice(0, 20)));
  return day && index >= 0 ? addDays(day, index + 1 - weekdayOf(day)) : undefined;
}
