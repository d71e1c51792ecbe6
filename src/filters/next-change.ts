import type { CalendarEvent } from '../records/types.js';
import { addDays } from '../values/day.js';
import { dayAt, instantOf, type Instant } from '../values/zone.js';

/**
 * The next instant at which the list of events can change: when a session starts or ends, or at midnight in `timezone`.
 * Always after `now`.
 */
export function nextChange(events: readonly CalendarEvent[], now: Instant, timezone: string): Instant {
  let next = instantOf(addDays(dayAt(now, timezone), 1), 0, timezone);
  const consider = (instant: Instant) => {
    if (instant > now && instant < next) next = instant;
  };
  for (const { occurrences } of events) {
    for (const { start, end = start } of occurrences) {
      consider(start);
      consider(end);
    }
  }
  return next;
}
