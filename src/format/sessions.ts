import type { Locale } from '../locales/types.js';
import type { Occurrence } from '../records/types.js';
import type { Day } from '../values/day.js';
import { dayAt, minutesAt, type Instant } from '../values/zone.js';

/** The last day a session touches: an end at midnight belongs to the evening before. */
export function lastDay({ start, end }: Occurrence, timezone: string): Day {
  return dayAt(end !== undefined && end > start ? end - 1 : start, timezone);
}

/** An hour on the clocks of the zone: « 20 h 30 ». */
export function formatTime(instant: Instant, locale: Locale, timezone: string): string {
  return locale.time(minutesAt(instant, timezone));
}
