import { digest } from '../identity.js';
import { inOrder } from '../sessions/session.js';
import type { CalendarEvent, Occurrence } from '../types.js';

/** An event as one row describes it, with the feed's own identifier if it has one. */
export interface Told {
  readonly event: CalendarEvent;
  readonly identifier: string;
}

/** Rows merged between two chances for the page to respond. */
const SLICE = 200;

/**
 * Merges the rows that give the dates of one event: those with the same identifier, title and status or, without
 * identifiers, those that differ by nothing visible but their dates. Events that still share an id are told apart by
 * their first session.
 *
 * @yields between two slices of work
 */
export function* foldSameEvents(told: readonly Told[]): Generator<undefined, CalendarEvent[]> {
  const folded = new Map<string, { readonly event: CalendarEvent; readonly sessions: Occurrence[] }>();
  for (const [index, { event, identifier }] of told.entries()) {
    const key = keyOf(event, identifier);
    const first = folded.get(key);
    if (first) first.sessions.push(...event.occurrences);
    else folded.set(key, { event, sessions: [...event.occurrences] });
    if (index % SLICE === SLICE - 1) yield;
  }
  const taken = new Set<string>();
  const events: CalendarEvent[] = [];
  for (const { event, sessions } of folded.values()) {
    const one = sessions.length > event.occurrences.length ? { ...event, occurrences: inOrder(sessions) } : event;
    events.push(withOwnId(one, taken));
    if (events.length % SLICE === 0) yield;
  }
  return events;
}

function keyOf(event: CalendarEvent, identifier: string): string {
  const { title, status, summary, description, venue, url, booking, image, price, categories } = event;
  return identifier
    ? [identifier, title, status].join('|')
    : JSON.stringify([title, status, summary, description?.length, venue, url, booking, image, price, categories]);
}

function withOwnId(event: CalendarEvent, taken: Set<string>): CalendarEvent {
  const id = taken.has(event.id)
    ? `${event.id}-${digest(`${event.title}|${event.occurrences[0]?.start}|${event.row}`)}`
    : event.id;
  taken.add(id);
  return id === event.id ? event : { ...event, id };
}
