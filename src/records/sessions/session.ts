import { type CivilDate, toInstant } from '../../values/plain-date.js';
import { addDays, type Day } from '../../values/day.js';
import type { TimeRange } from '../../values/time.js';
import { instantOf } from '../../values/zone.js';
import type { Occurrence } from '../types.js';

const TEN_YEARS = 10 * 366 * 86_400_000;

/** Why an end was rejected. */
export type EndFault = 'end-before-start' | 'unreadable-date';

/** Whole days, the last one included. */
function wholeDays(first: Day, last: Day, timezone: string): Occurrence {
  return { start: instantOf(first, 0, timezone), end: instantOf(addDays(last, 1), 0, timezone), allDay: true };
}

/** A session at hours of a day; an end at or before the start is on the next one. */
export function sessionAt(day: Day, { start, end }: TimeRange, timezone: string): Occurrence {
  const session = { start: instantOf(day, start, timezone), allDay: false };
  if (end === undefined) return session;
  return { ...session, end: instantOf(end > start ? day : addDays(day, 1), end, timezone) };
}

/**
 * A session between two dates; whole days when the first has no hour, or from 00:00 to 23:59. An end earlier on the
 * same day is on the next day; an end equal to the start is ignored. An end on an earlier day, or more than ten years
 * later, is reported to `fault` and dropped.
 */
export function sessionOf(
  from: CivilDate,
  to: CivilDate | undefined,
  timezone: string,
  fault: (code: EndFault) => void,
): Occurrence {
  if (from.minutes === 0 && to?.minutes === 1439) return sessionOf({ day: from.day }, { day: to.day }, timezone, fault);
  const allDay = from.minutes === undefined;
  const start = toInstant(from, timezone);
  const open: Occurrence = allDay ? wholeDays(from.day, from.day, timezone) : { start, allDay };
  const end = to && endOf(from, to, timezone);
  if (end === undefined || end === start) return open;
  if (end > start && end - start < TEN_YEARS) return { start, end, allDay };
  fault(end < start ? 'end-before-start' : 'unreadable-date');
  return open;
}

function endOf(from: CivilDate, to: CivilDate, timezone: string): number | undefined {
  const days = to.minutes === undefined || from.minutes === undefined;
  if (days) return to.day === from.day ? undefined : instantOf(addDays(to.day, to.day < from.day ? 0 : 1), 0, timezone);
  const end = toInstant(to, timezone);
  return to.day === from.day && end < toInstant(from, timezone)
    ? toInstant({ ...to, day: addDays(to.day, 1) }, timezone)
    : end;
}

/** Sorted by start and deduplicated; of duplicates, the one that has an end. */
export function inOrder(sessions: readonly Occurrence[]): Occurrence[] {
  const sorted = [...sessions].sort((a, b) => a.start - b.start || (b.end ?? 0) - (a.end ?? 0));
  return sorted.filter(({ start }, index) => start !== sorted[index - 1]?.start);
}
