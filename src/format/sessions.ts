import type { Locale } from '../locales/types.js';
import type { Occurrence } from '../records/types.js';
import { daysBetween, type Day } from '../values/day.js';
import { dayAt, minutesAt, type Instant } from '../values/zone.js';
import { formatDay } from './dates.js';

/** The last day a session touches: an end at midnight belongs to the evening before. */
export function lastDay({ start, end }: Occurrence, timezone: string): Day {
  return dayAt(end !== undefined && end > start ? end - 1 : start, timezone);
}

/** An hour on the clocks of the zone: « 20 h 30 ». */
export function formatTime(instant: Instant, locale: Locale, timezone: string): string {
  return locale.time(minutesAt(instant, timezone));
}

/** A session in words: « samedi 21 novembre, de 20 h 30 à 23 h », « du 3 juin au 20 septembre ». */
export function formatSession(session: Occurrence, locale: Locale, timezone: string, today: Day): string {
  const from = dayAt(session.start, timezone);
  const to = lastDay(session, timezone);
  // A ball that ends at two in the morning is one evening, not two days.
  if (daysBetween(from, to) > (session.allDay ? 0 : 1)) {
    return locale.dayRange(formatDay(from, 'weekday', locale, today), formatDay(to, 'weekday', locale, today));
  }
  const day = formatDay(from, 'weekday', locale, today);
  return session.allDay ? day : `${day}, ${formatHours(session, locale, timezone)}`;
}

/** The hours of a timed session: « de 20 h 30 à 23 h », « 20 h 30 » when no end is known. */
export function formatHours({ start, end }: Occurrence, locale: Locale, timezone: string): string {
  const begins = formatTime(start, locale, timezone);
  return end === undefined || end <= start ? begins : locale.timeRange(begins, formatTime(end, locale, timezone));
}
