import type { CalendarEvent, Occurrence } from '../../src/records/types.js';

let made = 0;

/** An event that says nothing but what is asked of it. */
export function anEvent(given: Partial<CalendarEvent> = {}): CalendarEvent {
  made++;
  return {
    id: `event-${made}`,
    title: `Événement ${made}`,
    occurrences: [],
    venue: {},
    categories: [],
    status: 'scheduled',
    attendance: 'onsite',
    accessibility: [],
    row: 0,
    ...given,
  };
}

/** A timed session, from instants with their offset: `2026-11-21T20:30+01:00`. */
export function session(start: string, end?: string): Occurrence {
  return { start: Date.parse(start), ...(end && { end: Date.parse(end) }), allDay: false };
}

/** Whole days, the end exclusive. */
export function wholeDays(start: string, end?: string): Occurrence {
  return { ...session(start, end), allDay: true };
}

export function titles(records: readonly Pick<CalendarEvent, 'title'>[]): string[] {
  return records.map(({ title }) => title);
}
