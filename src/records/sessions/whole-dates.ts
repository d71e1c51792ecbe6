import type { Row } from '../../dataset.js';
import { type DayOfYear, nearestYears } from '../../values/nearest-years.js';
import { MONTHS, monthNamed, WEEKDAY } from '../../values/calendar-words.js';
import { plain } from '../../values/text.js';
import { datesIn, spellDates } from '../../values/written-date.js';
import { withYears } from '../../values/yearless.js';
import { dayAt } from '../../values/zone.js';
import type { Reading } from '../reading.js';
import { type Above, aboveOf } from './headings-above.js';
import { publishedAt } from './published.js';

/** Characters of the longest text that is read as days. */
const LONGEST = 200;
/** « 12 », « samedi 30 et dimanche 31 », « Sam. 5, Dim. 6 », « 1er-3 »; not the hours that follow. */
const DAYS = new RegExp(
  `^\\D{0,20}\\d\\d?(?:er)?(?:(?:,|et|au|a|ou|&|-|/| )+(?:les? )?(?:${WEEKDAY} )?\\d\\d?(?! ?[h:\\d]))*(?! ?[h:\\d])`,
);

/** Whether words give a day and its month, with or without a year. */
export function isDated(words: string): boolean {
  return words.length < LONGEST && datesIn(spellDates(words)).length > 0;
}

/** Whether one of the dates that words name has no year. */
export function lacksYear(words: string): boolean {
  return words.length < LONGEST && datesIn(spellDates(words)).some(({ year }) => !year);
}

/** Adds a month, in letters or as a number, to days that are only numbers. */
export function withMonth(words: string, month: string): string {
  const text = plain(words);
  const [days = ''] = text.length < LONGEST ? (DAYS.exec(text) ?? []) : [];
  const [, name = '', number] = /^\W*(?:([a-z]+)|(1[0-2]|0?[1-9])(?!\d))/.exec(plain(month)) ?? [];
  const known = MONTHS[Number(number ?? monthNamed(name)) - 1];
  return days && known ? `${days} ${known}${text.slice(days.length)}` : words;
}

/**
 * Words with a year added to dates that name the day of the week, which determines it; undefined without such dates.
 */
export function datedWords(words: string, { feed, timezone }: Reading): string | undefined {
  const near = publishedAt(feed);
  return near === undefined || words.length > 500 ? undefined : withYears(words, dayAt(near, timezone));
}

/** Adds a year to each date: that of the first one, incremented when the list passes the new year. */
export function withYear(words: string, first: number): string {
  const spelled = spellDates(words);
  let text = '';
  let at = 0;
  let year = first;
  let last = 0;
  for (const { to, month, year: written } of datesIn(spelled)) {
    if (month < last) year += 1;
    last = month;
    text += spelled.slice(at, to);
    if (!written) text += `${/\/\d\d?$/.test(text) ? '/' : ' '}${String(year)}`;
    at = to;
  }
  return text + spelled.slice(at);
}

/** Rows that are searched for days to infer years from. */
const MOST = 3000;
const known = new WeakMap<readonly Row[], readonly (number | undefined)[]>();

/**
 * The year of a date written without one, inferred from the other rows and from when the feed was published; undefined
 * when it has one, or nothing allows an inference.
 */
export function yearOf(
  { feed, index = 0, timezone, roles }: Reading,
  wordsOf: (row: Row, { roles }: Pick<Reading, 'roles'>, above: Above) => string,
): number | undefined {
  const near = publishedAt(feed);
  if (!feed || near === undefined || feed.rows.length > MOST) return undefined;
  let years = known.get(feed.rows);
  if (!years) {
    const days = feed.rows.map((row, at) => dayOfYear(wordsOf(row, { roles }, aboveOf(feed, at))));
    known.set(feed.rows, (years = nearestYears(days, dayAt(near, timezone))));
  }
  return years[index];
}

function dayOfYear(words: string): DayOfYear | undefined {
  const [date] = words.length < LONGEST ? datesIn(spellDates(words)) : [];
  return date && !date.year ? [date.month, date.days[0]?.[0] ?? 1] : undefined;
}
