import { fold } from '../../values/text.js';
import { knownValues } from '../known-values.js';
import { venuesDiffer } from './same-venue.js';
import { inOrder } from '../sessions/session.js';
import type { CalendarEvent, Occurrence, Venue } from '../types.js';

/** The longest day, on which clocks are set back, has 25 hours. */
const ONE_DAY = 25 * 3_600_000;

/**
 * One event out of two descriptions: all sessions, the longer of two texts and, where only one value can be right, that
 * of the first, unless it is merely the default (scheduled, on site).
 */
export function united(one: CalendarEvent, other: CalendarEvent): CalendarEvent {
  const updated = Math.max(one.updated ?? 0, other.updated ?? 0);
  return {
    ...other,
    ...one,
    ...knownValues({
      summary: longer(one.summary, other.summary),
      description: longer(one.description, other.description),
      price: longer(one.price, other.price),
      updated: updated || undefined,
    }),
    occurrences: unitedSessions([...one.occurrences, ...other.occurrences]),
    venue: venuesDiffer(one.venue, other.venue) ? one.venue : unitedVenue(one.venue, other.venue),
    categories: unique([...one.categories, ...other.categories], fold),
    status: one.status === 'scheduled' ? other.status : one.status,
    attendance: one.attendance === 'onsite' ? other.attendance : one.attendance,
    accessibility: unique([...one.accessibility, ...other.accessibility]),
    sources: unique([...(one.sources ?? []), ...(other.sources ?? [])]),
  };
}

/** The sessions of both; a whole-day session is replaced by the hours that the other description has for that day. */
function unitedSessions(sessions: readonly Occurrence[]): Occurrence[] {
  const timed = sessions.filter(({ allDay }) => !allDay);
  const hasHours = ({ start, end = start }: Occurrence) =>
    end - start <= ONE_DAY && timed.some((session) => session.start >= start && session.start < end);
  return inOrder(sessions.filter((session) => !session.allDay || !hasHours(session)));
}

function unitedVenue(one: Venue, other: Venue): Venue {
  const longest = { name: longer(one.name, other.name), address: longer(one.address, other.address) };
  return { ...other, ...one, ...knownValues(longest) };
}

function longer(one = '', other = ''): string {
  return other.length > one.length ? other : one;
}

/** The distinct values, as first written. */
function unique<T extends string>(values: readonly T[], keyOf: (value: T) => string = String): T[] {
  const keys = values.map(keyOf);
  return values.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}
