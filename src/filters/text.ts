import type { CalendarEvent } from '../records/types.js';
import { fold } from '../values/text.js';
import type { EventFilter } from './types.js';

const indexed = new WeakMap<CalendarEvent, string>();

/** Words in any order, whole or in part; accents, case and ligatures do not count. */
export const text: EventFilter = {
  name: 'text',
  control: 'text',
  offer: () => [],
  valuesOf: () => () => [],
  matcher(value) {
    const words = fold(value).split(' ');
    return (event) => {
      const index = indexText(event);
      return words.every((word) => index.includes(word));
    };
  },
};

/**
 * All that is searched in an event, made comparable and kept as long as the event is. Calling it beforehand, while
 * nothing else is to be done, makes the first letter typed as quick as the next.
 */
export function indexText(event: CalendarEvent): string {
  let index = indexed.get(event);
  if (index === undefined) indexed.set(event, (index = fold(searched(event).join(' '))));
  return index;
}

function searched({ title, summary, description, venue, categories, organizer }: CalendarEvent): unknown[] {
  return [title, summary, description, venue.name, venue.address, venue.commune, ...categories, organizer];
}
