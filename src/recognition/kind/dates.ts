import { MONTHS, monthNamed, WEEKDAY } from '../../values/calendar-words.js';
import { readDate, readSerial } from '../../values/date.js';
import { datesInFrench } from '../../values/dates-abroad.js';
import type { CivilDate } from '../../values/plain-date.js';
import { fold } from '../../values/text.js';
import { textOf, type Evidence } from './evidence.js';

/** Characters of a cell that are read: more than any date has. */
const LONGEST = 100;
/** A column with a date on fewer rows than one in so many says something about a few of them only. */
const FILLED = 5;
const NUMERIC = /\b(\d\d?)\/(\d\d?)\/(20\d\d)\b/;
/** « Sam. 28/11 », « Dim 6/12 à 17 h »: a day of the week, and its date without a year. */
const YEARLESS = new RegExp(`^${WEEKDAY} \\d\\d?/(?:0?[1-9]|1[0-2])(?!\\d|/)`, 'i');
const WORDED = new RegExp(`\\b(\\d\\d?)(?:er)? (${MONTHS.join('|')})(?: (20\\d\\d))?\\b`);
/** The first session of a list, as JSON or markup. */
const FIRST_OF_LIST =
  /^\[\{.{0,80}?"(?:begin|start|debut|start_?date|date_?debut|date|jour|day)":"([^"]*)|^\s*<time[^<>]{0,80} datetime="([^"<>]*)/i;

/** The dates of a column, provided that it holds little else, on a good part of the rows; none otherwise. */
export function datesIn({ rows, today }: Evidence, column: string): CivilDate[] {
  const cells = rows.map((row) => textOf(row[column]).slice(0, LONGEST)).filter(Boolean);
  const listed = cells.flatMap((cell) => readDate(FIRST_OF_LIST.exec(cell)?.slice(1).find(Boolean)) ?? []);
  if (listed.length > rows.length / 2) return listed;
  const dates = cells.flatMap((cell) => readDate(cell) ?? readSerial(cell) ?? wordedDate(cell, today) ?? []);
  return dates.length > cells.length / 2 && dates.length > rows.length / FILLED ? dates : [];
}

/**
 * « samedi 12 décembre 2026 », read no further than it takes to know whether it is to come; without a year, it is taken
 * to be `today`.
 */
function wordedDate(cell: string, today: string): CivilDate | undefined {
  const numeric = readDate(NUMERIC.exec(cell)?.[0]);
  if (numeric) return numeric;
  if (YEARLESS.test(cell)) return { day: today };
  const [, day = '', month = '', year] = WORDED.exec(datesInFrench(fold(cell))) ?? [];
  if (!day) return undefined;
  const number = String(monthNamed(month));
  return { day: year ? [year, number.padStart(2, '0'), day.padStart(2, '0')].join('-') : today };
}
