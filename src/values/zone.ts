import { tzOffset } from '@date-fns/tz/tzOffset';
import type { Day } from './day.js';

/** Milliseconds since 1970 in UTC. A day or an hour is only ever derived from it with a time zone. */
export type Instant = number;

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** Offsets at midnight UTC by zone and day: asking Intl is what costs, and clocks change on two days of the year. */
const offsets = new Map<string, Map<number, number>>();
/** Days by their number since 1970. */
const days = new Map<number, Day>();

/** Minutes to add to UTC in this zone at this instant; an unknown zone counts as UTC. */
export function offsetAt(instant: Instant, timezone: string): number {
  const day = Math.floor(instant / DAY);
  const before = offsetAtMidnight(day, timezone);
  return before === offsetAtMidnight(day + 1, timezone) ? before : tzOffset(timezone, new Date(instant)) || 0;
}

function offsetAtMidnight(day: number, timezone: string): number {
  let known = offsets.get(timezone);
  if (!known || known.size > 50_000) offsets.set(timezone, (known = new Map<number, number>()));
  let offset = known.get(day);
  if (offset === undefined) known.set(day, (offset = tzOffset(timezone, new Date(day * DAY)) || 0));
  return offset;
}

/** The day it is in this zone. */
export function dayAt(instant: Instant, timezone: string): Day {
  const number = Math.floor((instant + offsetAt(instant, timezone) * MINUTE) / DAY);
  let day = days.get(number);
  if (!day) days.set(number, (day = new Date(number * DAY).toISOString().slice(0, 10)));
  return day;
}

/** Minutes since midnight on the clocks of this zone. */
export function minutesAt(instant: Instant, timezone: string): number {
  const minutes = Math.floor(instant / MINUTE) + offsetAt(instant, timezone);
  return ((minutes % 1440) + 1440) % 1440;
}

/**
 * The instant at which clocks in this zone show this day and time.
 *
 * An hour that the clocks skip in spring is read as if they had not yet changed (2:30 becomes 3:30); an hour that they
 * show twice in autumn is the first of both.
 */
export function instantOf(day: Day, minutes: number, timezone: string): Instant {
  const asUtc = Date.parse(day) + minutes * MINUTE;
  const before = asUtc - offsetAt(asUtc - 1440 * MINUTE, timezone) * MINUTE;
  if (before + offsetAt(before, timezone) * MINUTE === asUtc) return before;
  const after = asUtc - offsetAt(asUtc + 1440 * MINUTE, timezone) * MINUTE;
  return after + offsetAt(after, timezone) * MINUTE === asUtc ? after : before;
}
