import { readDate } from '../values/date.js';
import { type CivilDate, toInstant } from '../values/plain-date.js';
import { readBoolean } from '../values/boolean.js';
import { clean } from '../values/text.js';
import { readTimes } from '../values/time.js';
import { dayAt, minutesAt, offsetAt } from '../values/zone.js';
import { periodsIn } from './listed.js';
import { type Cell, cellOf, type Reading, textOf } from './reading.js';
import { sessionAt, sessionOf } from './session.js';
import type { Occurrence } from './types.js';

/**
 * The sessions of a feed that has a column for the start, perhaps one for the end, and perhaps hours apart from days.
 *
 * Hours of their own column are read with the days, in one sentence: `Du 12/02/2021 au 13/02/2021 - A 20h.` is two
 * evenings, while longer periods stay whole.
 */
export function datedSessions(reading: Reading): Occurrence[] {
  const cell = cellOf(reading, 'start') ?? cellOf(reading, 'end');
  if (!cell) return [];
  const start = dateIn(cell.value, reading);
  if (!start) return inWords(cell, reading);
  const endCell = cellOf(reading, 'end');
  const end = endCell && dateIn(endCell.value, reading);
  if (endCell && !end) reading.report('unreadable-date', endCell);

  const days = isWholeDay(start, end) || readBoolean(textOf(reading, 'allDay'));
  const [from, to] = days ? [dayOnly(start), end && dayOnly(end)] : [start, end ?? lastsUntil(start)];
  const session = sessionOf(from, to, reading.timezone, (code) => reading.report(code, endCell));
  return days || cellOf(reading, 'startTime') ? withHours(session, reading) : [session];
}

/** A start that is no date may be words that tell several. */
function inWords(cell: Cell, reading: Reading): Occurrence[] {
  const found = periodsIn(clean(cell.value), reading);
  if (!found.length) reading.report('unreadable-date', cell);
  return found;
}

function withHours(session: Occurrence, reading: Reading): Occurrence[] {
  const { timezone } = reading;
  const hours = hoursOf(reading);
  if (!hours) return [session];
  const first = dayAt(session.start, timezone);
  const last = dayAt((session.end ?? session.start + 1) - 1, timezone);
  const found =
    first === last
      ? readTimes(hours).map((time) => sessionAt(first, time, timezone))
      : within(session, periodsIn(`Du ${inFrench(first)} au ${inFrench(last)} - ${hours}`, reading));
  if (found.length) return found;
  if (!saysMore(hours)) reading.report('unreadable-value', cellOf(reading, 'startTime') ?? cellOf(reading, 'hours'));
  return [session];
}

/** The sessions that begin during these days. */
export function within(days: Occurrence, sessions: readonly Occurrence[]): Occurrence[] {
  return sessions.filter(({ start }) => start >= days.start && start < (days.end ?? Infinity));
}

/** Words that are more than dates: hours, or days of the week. */
export function saysMore(words: string): boolean {
  return /\p{L}{3}|\d ?h|\d:\d/iu.test(words);
}

/** Hours as the row tells them, in the words of a sentence; `''` when it does not. */
export function hoursOf(reading: Reading): string {
  const from = clockOf(reading, 'startTime');
  const to = clockOf(reading, 'endTime');
  return from ? (to && to !== from ? `de ${from} à ${to}` : `à ${from}`) : textOf(reading, 'hours');
}

/** Databases write an hour with a day of its own: `1899-12-30T20:00:00`. */
function clockOf(reading: Reading, role: 'startTime' | 'endTime'): string {
  return textOf(reading, role).replace(/^\d{4}-\d\d-\d\d[T ](\d\d:\d\d).*$/, '$1');
}

/**
 * A date as the clocks of the place show it. Midnight in UTC is how portals export a day without hour: in France no
 * clock shows midnight then.
 */
function dateIn(value: unknown, { timezone, schema }: Reading): CivilDate | undefined {
  const date = readDate(value);
  if (date?.offset === undefined) return date;
  const { offset, ...clock } = date;
  if (schema.ignoreOffset || (!offset && !date.minutes)) return clock;
  const at = toInstant(date, timezone);
  return { ...date, day: dayAt(at, timezone), minutes: minutesAt(at, timezone), offset: offsetAt(at, timezone) };
}

function isWholeDay(start: CivilDate, end: CivilDate | undefined): boolean {
  return !start.minutes && [undefined, 0, 1439].includes(end?.minutes);
}

function dayOnly({ day }: CivilDate): CivilDate {
  return { day };
}

function lastsUntil({ day, endMinutes }: CivilDate): CivilDate | undefined {
  return endMinutes === undefined ? undefined : { day, minutes: endMinutes };
}

function inFrench(day: string): string {
  return day.split('-').reverse().join('/');
}
