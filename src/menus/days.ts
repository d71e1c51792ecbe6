import type { Issue, Row } from '../dataset.js';
import type { MenuRoles } from '../schemas/menus/types.js';
import { addDays, type Day, weekdayOf } from '../values/day.js';
import { type CivilDate, readPlainDate, toInstant } from '../values/plain-date.js';
import { clean, fold } from '../values/text.js';
import { dayAt, type Instant } from '../values/zone.js';

/** What cells are read with. */
interface Readers {
  readonly date: (value: unknown) => CivilDate | undefined;
  /** 1 for Monday to 7 for Sunday, 0 for what names none. */
  readonly weekday: (word: string) => number;
}

const PLAIN: Readers = { date: readPlainDate, weekday: () => 0 };

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
  const odd = rows.filter(isOdd).map(({ [column]: cell }) => clean(cell));
  const read = odd.length ? await wordReaders(odd, near, timezone) : PLAIN;
  return ({ [column]: cell, [week]: monday }) => {
    const date = read.date(cell);
    if (date) return date.offset === undefined ? date.day : dayAt(toInstant(date, timezone), timezone);
    const told = week ? dayOfWeek(read.weekday(fold(clean(cell).slice(0, 20))), read.date(monday)?.day) : undefined;
    if (told) return told;
    const value = clean(cell).slice(0, 200);
    return value ? { code: 'unreadable-date', column, value } : { code: 'missing-date' };
  };
}

/** Of dates in words, those without a year included. */
async function wordReaders(texts: readonly string[], near: Instant | undefined, timezone: string): Promise<Readers> {
  const [{ weekdayNamed }, { readDate, readSerial }, { withYears }, { daysNear }] = await Promise.all([
    import('../values/weekday-named.js'),
    import('../values/date.js'),
    import('../values/yearless.js'),
    import('./days-near.js'),
  ]);
  const today = near === undefined ? undefined : dayAt(near, timezone);
  const nearest = daysNear(texts, today);
  return {
    date: (value) =>
      readDate(value) ??
      readSerial(value) ??
      (today ? readDate(withYears(clean(value).slice(0, 100), today)) : undefined) ??
      nearest.get(clean(value)),
    weekday: weekdayNamed,
  };
}

/** « Jeudi » of the week that has this day. */
function dayOfWeek(weekday: number, day: Day | undefined): Day | undefined {
  return day && weekday ? addDays(day, weekday - weekdayOf(day)) : undefined;
}
