import type { Row } from '../dataset.js';
import { readDate, readSerial } from '../values/date.js';
import { addDays, type Day, dayOf, daysBetween, weekdayOf } from '../values/day.js';
import { type DayOfYear, nearestYears } from '../values/nearest-years.js';
import type { CivilDate } from '../values/plain-date.js';
import { clean, fold, header } from '../values/text.js';
import { dayOfWeekTold } from '../values/week-told.js';
import { weekdayNamed } from '../values/weekday-named.js';
import { datesIn, spellDates } from '../values/written-date.js';
import { withYears } from '../values/yearless.js';

/** Context for days that are not written in full. */
export interface OddDays {
  readonly date: (value: unknown) => CivilDate | undefined;
  /** The day of a row that names one of the week, and the week apart. */
  readonly ofWeek: (row: Row) => Day | undefined;
}

/** Characters of the longest date. */
const LONGEST = 40;

/**
 * Makes a reader of dates in words, possibly without a year, and of weekdays beside their week.
 *
 * @param near when the rows were published, if known
 */
export function oddDays(rows: readonly Row[], column: string, week: string, near: Day | undefined): OddDays {
  const nearest = near === undefined ? new Map<string, Day>() : daysNear(rows, column, near);
  const year = Object.keys(rows[0] ?? {}).find((name) => ['annee', 'year'].includes(header(name))) ?? '';
  const date = (value: unknown): CivilDate | undefined => {
    const text = clean(value).slice(0, 100);
    const told = readDate(value) ?? readSerial(value);
    const day = nearest.get(text);
    return told ?? (near === undefined ? undefined : readDate(withYears(text, near))) ?? (day ? { day } : undefined);
  };
  return {
    date,
    ofWeek: ({ [column]: name, [week]: told, [year]: of }) => {
      const weekday = told ? weekdayNamed(fold(clean(name).slice(0, 20))) : 0;
      const day = weekday ? (date(told)?.day ?? weekOf(clean(told), Number(clean(of)), near)) : undefined;
      return day && addDays(day, weekday - weekdayOf(day));
    },
  };
}

/** A day of a week that is told by its number or its days, in the nearest year when none is told. */
function weekOf(text: string, year: number, near: Day | undefined): Day | undefined {
  const now = Number((near ?? '').slice(0, 4));
  const years = year || !near ? [year] : [now, now + 1, now - 1];
  const days = years.flatMap((one) => dayOfWeekTold(text, one) ?? []);
  const away = (day: Day) => (near ? Math.abs(daysBetween(near, day)) : 0);
  return days.sort((one, other) => away(one) - away(other))[0];
}

/** The days of texts that name a day and its month only, « 23 février », by text: in the years that lie nearest. */
function daysNear(rows: readonly Row[], column: string, near: Day): ReadonlyMap<string, Day> {
  const texts = rows.map(({ [column]: cell }) => clean(cell)).filter(Boolean);
  const dates = texts.map(dayOfYearIn);
  const years = nearestYears(dates, near);
  return new Map(
    texts.flatMap((text, index) => {
      const day = dates[index] && dayOf(years[index] ?? 0, ...dates[index]);
      return day ? [[text, day]] : [];
    }),
  );
}

function dayOfYearIn(text: string): DayOfYear | undefined {
  const [date, another] = text.length < LONGEST ? datesIn(spellDates(text)) : [];
  const [[first, last] = [0, 0], others] = date?.days ?? [];
  return date && !date.year && !another && !others && first && first === last ? [date.month, first] : undefined;
}
