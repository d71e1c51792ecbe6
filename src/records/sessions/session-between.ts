import { type CivilDate, toInstant } from '../../values/plain-date.js';
import { dayAt, minutesAt, offsetAt } from '../../values/zone.js';
import { cellOf, type Reading } from '../reading.js';
import { sessionOf } from './session.js';
import type { Occurrence } from '../types.js';

interface Between {
  readonly session: Occurrence;
  /** Whether the dates have no time. */
  readonly wholeDays: boolean;
}

/** The session between the start and the end columns of a row. */
export function sessionBetween(start: CivilDate, end: CivilDate | undefined, reading: Reading): Between {
  const wholeDays = isWholeDay(start, end);
  const [from, to] = wholeDays ? [dayOnly(start), end && dayOnly(end)] : [start, end ?? lastsUntil(start)];
  const session = sessionOf(from, to, reading.timezone, (code) => reading.report(code, cellOf(reading, 'end')));
  return { session, wholeDays };
}

/**
 * A date as local time. Midnight UTC is how portals export a day without an hour: it is not midnight in France, so it
 * is read as written.
 */
export function onClock(date: CivilDate | undefined, { timezone, schema }: Reading): CivilDate | undefined {
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

/** The end of a date whose words tell it: « samedi 6 mars 2027 de 10 h à 18 h ». */
export function lastsUntil({ day, endMinutes }: CivilDate): CivilDate | undefined {
  return endMinutes === undefined ? undefined : { day, minutes: endMinutes };
}
