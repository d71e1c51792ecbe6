import { dayAt, instantOf, type Instant } from '../../values/zone.js';
import type { CalendarEvent, Occurrence } from '../types.js';

/**
 * Tests whether a session is not over at `now`. One without an end lasts until midnight in `timezone`: a concert at
 * 20:30 stays announced all evening.
 */
export function notOver(now: Instant, timezone: string): (session: Occurrence) => boolean {
  const midnight = instantOf(dayAt(now, timezone), 0, timezone);
  return ({ start, end = start }) => (end > start ? end > now : start >= midnight);
}

/** The sessions that are not over, in their order. */
export function upcomingOccurrences(event: CalendarEvent, now: Instant, timezone: string): Occurrence[] {
  return event.occurrences.filter(notOver(now, timezone));
}

/** Whether every session is over. An event without dates never is: it is listed under « Date à confirmer ». */
export function isOver(event: CalendarEvent, now: Instant, timezone: string): boolean {
  return event.occurrences.length > 0 && !event.occurrences.some(notOver(now, timezone));
}

/** The events that are not over, in their order. */
export function upcomingEvents(events: readonly CalendarEvent[], now: Instant, timezone: string): CalendarEvent[] {
  const ahead = notOver(now, timezone);
  return events.filter(({ occurrences }) => !occurrences.length || occurrences.some(ahead));
}
