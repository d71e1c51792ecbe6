import { tzOffset } from '@date-fns/tz/tzOffset';
import type { Day } from './day.js';

/** Milliseconds since 1970 in UTC. A day or an hour is only ever derived from it with a time zone. */
export type Instant = number;

const MINUTE = 60_000;
const QUARTER_HOUR = 15 * MINUTE;

/** Offsets by zone and quarter of an hour (clocks change on none smaller): asking Intl for each is what costs. */
const offsets = new Map<string, Map<number, number>>();

/** Minutes to add to UTC in this zone at this instant; an unknown zone counts as UTC. */
export function offsetAt(instant: Instant, timezone: string): number {
  const quarter = Math.floor(instant / QUARTER_HOUR);
  let known = offsets.get(timezone);
  if (!known || known.size > 50_000) offsets.set(timezone, (known = new Map<number, number>()));
  let offset = known.get(quarter);
  if (offset === undefined) known.set(quarter, (offset = tzOffset(timezone, new Date(instant)) || 0));
  return offset;
}

/** The day it is in this zone. */
export function dayAt(instant: Instant, timezone: string): Day {
  return localTime(instant, timezone).slice(0, 10);
}

/** Minutes since midnight on the clocks of this zone. */
export function minutesAt(instant: Instant, timezone: string): number {
  const time = localTime(instant, timezone);
  return Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));
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

function localTime(instant: Instant, timezone: string): string {
  return new Date(instant + offsetAt(instant, timezone) * MINUTE).toISOString();
}
