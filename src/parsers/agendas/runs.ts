import { addDays, daysBetween, weekdayOf } from '../../values/day.js';
import type { Json } from '../flatten.js';

/** Days on end, and what is said of the hours of each. */
export interface Run {
  /** Days as `2026-12-12`; nothing is told without the first one. */
  readonly first: string;
  /** Included. */
  readonly last: string;
  /** `20:30`, `20:30:00`; anything that is no text is no hour. */
  readonly from?: unknown;
  readonly to?: unknown;
  /** 1 for Monday to 7 for Sunday, when it is on some days of the week only. */
  readonly weekdays?: ReadonlySet<number>;
}

/** Longer runs are told as a whole, without hours. */
const DAYS = 60;

/** A session for each day of a run that has hours, or that is on some days only; else the run, as its two ends. */
export function sessionsOfRun({ first, last, from, to, weekdays }: Run): Json[] {
  if (!first) return [];
  const days = daysOf(first, last).filter((day) => !weekdays?.size || weekdays.has(weekdayOf(day)));
  const isTimed = typeof from === 'string' && from !== '';
  if ((!isTimed && !weekdays?.size) || days.length > DAYS || !days.length)
    return [{ begin: first, end: last || first }];
  if (!isTimed) return days.map((day) => ({ begin: day, end: day }));
  const ends = typeof to === 'string' && to > from;
  return days.map((day) => ({ begin: `${day}T${from}`, ...(ends && { end: `${day}T${to}` }) }));
}

function daysOf(first: string, last: string): string[] {
  const count = daysBetween(first, last);
  return [...Array(count > 0 ? Math.min(count, 366) + 1 : 1).keys()].map((index) => addDays(first, index));
}
