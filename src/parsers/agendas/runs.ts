import { addDays, daysBetween, weekdayOf } from '../../values/day.js';
import type { Json } from '../flatten.js';

/** Consecutive days, and the hours on each of them. */
export interface Run {
  /** First day, as `2026-12-12`; without it there are no sessions. */
  readonly first: string;
  /** Last day, inclusive. */
  readonly last: string;
  /** `20:30` or `20:30:00`; values other than text are ignored. */
  readonly from?: unknown;
  readonly to?: unknown;
  /** From 1 for Monday to 7 for Sunday; absent for all days. */
  readonly weekdays?: ReadonlySet<number>;
}

/** Days of the longest run that is split into sessions; a longer one becomes a single session without hours. */
const DAYS = 60;

/**
 * A session for each day of a run that has hours or is limited to weekdays; else one session from its first to its last
 * day.
 */
export function sessionsOfRun({ first, last, from, to, weekdays }: Run): Json[] {
  if (!first) return [];
  const days = daysOf(first, last).filter((day) => !weekdays?.size || weekdays.has(weekdayOf(day)));
  const isTimed = typeof from === 'string' && from !== '';
  if ((!isTimed && !weekdays?.size) || days.length > DAYS || !days.length)
    return [{ begin: first, end: last || first }];
  if (!isTimed) return days.map((day) => ({ begin: day, end: day }));
  const ends = typeof to === 'string' && to !== '' && to !== from;
  return days.map((day) => ({ begin: `${day}T${from}`, ...(ends && { end: `${day}T${to}` }) }));
}

function daysOf(first: string, last: string): string[] {
  const count = daysBetween(first, last);
  return [...Array(count > 0 ? Math.min(count, 366) + 1 : 1).keys()].map((index) => addDays(first, index));
}
