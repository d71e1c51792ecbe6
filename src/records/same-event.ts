import { digest } from './identity.js';
import { inOrder } from './session.js';
import type { CalendarEvent } from './types.js';

/** An event as one row tells it, and the feed's own identifier when it has one. */
export interface Told {
  readonly event: CalendarEvent;
  readonly identifier: string;
}

/**
 * Folds the rows that tell the dates of one event: same identifier, title and status; without identifiers, rows that
 * differ by nothing visible but their dates. Events that still share an id are told apart by their first session.
 */
export function foldSameEvents(told: readonly Told[]): CalendarEvent[] {
  const folded = new Map<string, CalendarEvent>();
  for (const { event, identifier } of told) {
    const key = keyOf(event, identifier);
    const first = folded.get(key);
    folded.set(key, first ? { ...first, occurrences: inOrder([...first.occurrences, ...event.occurrences]) } : event);
  }
  const taken = new Set<string>();
  return [...folded.values()].map((event) => withOwnId(event, taken));
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
