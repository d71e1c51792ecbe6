import type { CalendarEvent } from '../records/types.js';
import { fold } from '../values/text.js';
import { memoised } from './memoised.js';
import type { Filter } from './types.js';

/** A search box, and what prepares it. */
export interface TextFilter<R> extends Filter<R> {
  /**
   * All that is searched in a record, made comparable and kept as long as the record is. Calling it beforehand, while
   * nothing else is to be done, makes the first letter typed as quick as the next.
   */
  readonly index: (record: R) => string;
}

/**
 * A full-text filter: words in any order, whole or in part, whatever their accents, case and ligatures.
 *
 * @param titleOf searched first: the first letter typed is found in most titles, so that the rest of these records need
 * not be folded on that keystroke
 * @param searched everything that is searched
 */
export function byText<R extends object>(
  titleOf: (record: R) => string,
  searched: (record: R) => readonly unknown[],
): TextFilter<R> {
  const folded = new WeakMap<R, string>();
  const index = memoised(folded, (record) => fold(searched(record).join(' ')));
  const title = memoised(new WeakMap<R, string>(), (record) => fold(titleOf(record)));
  return {
    name: 'text',
    control: 'text',
    offer: () => [],
    valuesOf: () => () => [],
    matcher(value) {
      const words = fold(value).split(' ');
      const holds = (text: string) => words.every((word) => text.includes(word));
      return (record) => (!folded.has(record) && holds(title(record))) || holds(index(record));
    },
    index,
  };
}

/** The search of events: their title first, then what is said of them, where, and by whom. */
export const text = byText<CalendarEvent>(
  ({ title }) => title,
  ({ title, summary, description, venue, categories, organizer }) => [
    title,
    summary,
    description,
    venue.name,
    venue.address,
    venue.commune,
    ...categories,
    organizer,
  ],
);
