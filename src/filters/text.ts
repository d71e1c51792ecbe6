import type { CalendarEvent } from '../records/types.js';
import { fold } from '../values/text.js';
import type { EventFilter } from './types.js';

const indexed = new WeakMap<CalendarEvent, string>();
const titles = new WeakMap<CalendarEvent, string>();

/** Words in any order, whole or in part; accents, case and ligatures do not count. */
export const text: EventFilter = {
  name: 'text',
  control: 'text',
  offer: () => [],
  valuesOf: () => () => [],
  matcher(value) {
    const words = fold(value).split(' ');
    const holds = (text: string) => words.every((word) => text.includes(word));
    // A first letter is in most titles: the rest then need not be made comparable while somebody types.
    return (event) => holds(kept(titles, event, ({ title }) => title)) || holds(indexText(event));
  },
};

/**
 * All that is searched in an event, made comparable and kept as long as the event is. Calling it beforehand, while
 * nothing else is to be done, makes the first letter typed as quick as the next.
 */
export function indexText(event: CalendarEvent): string {
  return kept(indexed, event, (from) => searched(from).join(' '));
}

function kept(
  index: WeakMap<CalendarEvent, string>,
  event: CalendarEvent,
  text: (event: CalendarEvent) => string,
): string {
  let folded = index.get(event);
  if (folded === undefined) index.set(event, (folded = fold(text(event))));
  return folded;
}

function searched({ title, summary, description, venue, categories, organizer }: CalendarEvent): unknown[] {
  return [title, summary, description, venue.name, venue.address, venue.commune, ...categories, organizer];
}
