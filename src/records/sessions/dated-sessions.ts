import { readBoolean } from '../../values/boolean.js';
import { readDate, readSerial } from '../../values/date.js';
import { addDays, type Day } from '../../values/day.js';
import type { CivilDate } from '../../values/plain-date.js';
import { clean } from '../../values/text.js';
import { readTimes, type TimeRange } from '../../values/time.js';
import { dayAt } from '../../values/zone.js';
import { onClock, sessionBetween } from './session-between.js';
import { periodsIn, sessionsIn } from './listed-sessions.js';
import { type Cell, cellOf, cellsOf, isPacked, type Reading, textOf } from '../reading.js';
import { hoursOf } from './hours.js';
import { sessionAt } from './session.js';
import type { Occurrence } from '../types.js';

/**
 * The sessions of a row with a start, perhaps an end, and perhaps hours in a column of their own. Such hours are read
 * together with the days, as one sentence: `Du 12/02/2021 au 13/02/2021 - A 20h.` gives two evenings, while longer
 * periods stay whole.
 */
export function datedSessions(reading: Reading): Occurrence[] {
  const starts = cellsOf(reading, 'start');
  const cell = starts.find((one) => dateIn(one, reading)) ?? starts[0] ?? cellOf(reading, 'end');
  if (!cell) return [];
  if (isPacked(cell.value)) return atHours(sessionsIn(cell, reading) ?? [], reading);
  const start = onClock(dateIn(cell, reading), reading);
  if (!start) return inWords(cell, reading);
  const endCell = cellOf(reading, 'end');
  const end = onClock(endCell ? dateIn(endCell, reading) : hourOfEnd(start, reading), reading);
  if (endCell && !end) reading.report('unreadable-date', endCell);
  if (readBoolean(textOf(reading, 'allDay'))) return [allDay(start, end, reading)];
  const { session, wholeDays } = sessionBetween(start, end, reading);
  return wholeDays || cellOf(reading, 'startTime') ? withHours(session, reading) : [session];
}

/** The days of a row that says that it lasts all day, whatever hours its dates have. */
function allDay({ day }: CivilDate, end: CivilDate | undefined, reading: Reading): Occurrence {
  const { session } = sessionBetween({ day }, end && { day: end.day }, reading);
  return { ...session, saidAllDay: true };
}

function dateIn({ value }: Cell, { schema }: Reading): CivilDate | undefined {
  const text = schema.monthFirst && typeof value === 'string' ? value.trim().replace(MONTH_FIRST, '$2/$1/') : value;
  return readDate(text) ?? readSerial(text);
}

const MONTH_FIRST = /^(\d\d?)\/(\d\d?)\/(?=\d\d)/;

/** The end of a start that has a time, when only a time is given for it. */
function hourOfEnd({ day, minutes }: CivilDate, reading: Reading): CivilDate | undefined {
  const [until] = minutes === undefined ? [] : readTimes(textOf(reading, 'endTime'));
  return until && { day, minutes: until.start };
}

/** Signs of hours that do not apply to every day. */
export const EXCEPT = /sauf|except|hors |selon|\d *:? *le \d/i;

/** The sessions in a start that is not a date but words for several. */
function inWords(cell: Cell, reading: Reading): Occurrence[] {
  const found = sessionsOfWords(clean(cell.value), reading, cell);
  if (!found.length) reading.report('unreadable-date', cell);
  return found;
}

/** The sessions described in words, of a cell if given, at the hours that the row gives. */
export function sessionsOfWords(words: string, reading: Reading, cell?: Cell): Occurrence[] {
  const found = words ? periodsIn(words, reading, cell) : [];
  const hours = hoursOf(reading);
  const [days, others] = found;
  if (days && !others && isNight(days, readTimes(hours), reading)) return atHours(found, reading);
  const timed =
    hours && !EXCEPT.test(hours) && found.every(({ allDay }) => allDay)
      ? periodsIn(`${words} - ${hours}`, reading)
      : [];
  return timed.length >= found.length && isWithin(timed, found) ? timed : found;
}

/** Whether sessions read from hours fall on the row's days; if not, the hours name days of their own and stay text. */
function isWithin(sessions: readonly Occurrence[], days: readonly Occurrence[]): boolean {
  return sessions.every((session) => days.some((day) => within(day, [session]).length));
}

/** Sessions with the hours of the row, where they are whole days. */
export function atHours(sessions: readonly Occurrence[], reading: Reading): Occurrence[] {
  return sessions.flatMap((session) => (session.allDay ? withHours(session, reading) : session));
}

function withHours(session: Occurrence, reading: Reading): Occurrence[] {
  const { timezone } = reading;
  const hours = spelledHours(hoursOf(reading));
  if (!hours) return [session];
  const [first, last] = endsOf(session, timezone);
  const times = readTimes(hours);
  const found =
    first === last || isNight(session, times, reading)
      ? times.map((time) => sessionAt(first, time, timezone))
      : within(session, periodsIn(`Du ${first} au ${last} - ${hours}`, reading));
  if (found.length) return found;
  if (!saysMore(hours)) reading.report('unreadable-value', cellOf(reading, 'startTime') ?? cellOf(reading, 'hours'));
  return [session];
}

/** The first and the last day. */
function endsOf({ start, end = start + 1 }: Occurrence, timezone: string): [Day, Day] {
  return [dayAt(start, timezone), dayAt(end - 1, timezone)];
}

/** Whether hours past midnight are those of a single night, with the morning as the row's last day. */
function isNight(days: Occurrence, [time, another]: readonly TimeRange[], { timezone }: Reading): boolean {
  const [first, last] = endsOf(days, timezone);
  return days.allDay && time?.end !== undefined && time.end <= time.start && !another && addDays(first, 1) === last;
}

/** A text of hours only, without separators: `1730`, `de 1000 à 1900`. */
const FOUR_DIGITS = /^(?:(?:de |à | à )?(?:[01]\d|2[0-3])[0-5]\d){1,2}$/;

/** The day zero that spreadsheets add to a time: « 30/12/1899 20:00 ». */
const DAY_OF_NONE = /\b\d\d?\/\d\d?\/19(?:00|70) |\b30\/12\/1899 /g;

/**
 * Hours in their usual notation, for `10 à 12h`, `14.30`, or the fraction of a day that spreadsheets store:
 * `0,604166666666667`. Only for cells of hours.
 */
function spelledHours(hours: string): string {
  return (FOUR_DIGITS.test(hours) ? hours.replace(/(\d\d)(\d\d)/g, '$1:$2') : hours)
    .replace(DAY_OF_NONE, '')
    .replace(/(?<=^| )(de|à) (?:à|de|dès|vers) /g, '$1 ')
    .replace(/^(?:de )?(\d\d?)(?= ?[aà/–-] ?\d\d? ?h)/i, '$1h')
    .replace(/(?<=^(?:de |à )|^de \S+ à )([01]?\d|2[0-4])(?= à \d|$)/g, '$1h')
    .replace(/(?<![\d.,])0?[.,]\d{2,17}(?!\d)/g, (part) => clockOf(Math.round(Number(part.replace(',', '.')) * 1440)))
    .replace(/(?<![\d.,:])([01]?\d|2[0-3])\.([0-5]\d)(?![\d.,])/g, '$1:$2');
}

function clockOf(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The sessions that begin within these days, or at the midnight that ends them. */
export function within(days: Occurrence, sessions: readonly Occurrence[]): Occurrence[] {
  return sessions.filter(({ start }) => start >= days.start && start <= (days.end ?? Infinity));
}

/** Whether words say more than dates: hours, or days of the week. */
export function saysMore(words: string): boolean {
  return /\p{L}{3}|\d ?h|\d:\d/iu.test(words);
}
