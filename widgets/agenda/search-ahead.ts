import { indexText } from '../../src/filters/text.js';
import type { CalendarEvent } from '../../src/records/types.js';

/** Fewer are folded within one keystroke. */
const MANY = 200;
const prepared = new WeakSet<CalendarEvent>();

/** Makes events searchable while the page has nothing better to do, so that the first letter typed is as quick as the next. */
export function searchAhead(events: readonly CalendarEvent[]) {
  const [first] = events;
  // Safari has no idle moments to offer; it folds them when the visitor types.
  if (!first || events.length < MANY || prepared.has(first) || typeof requestIdleCallback !== 'function') return;
  prepared.add(first);
  let next = 0;
  const work = (idle: IdleDeadline) => {
    while (next < events.length && idle.timeRemaining() > 2) {
      const event = events[next++];
      if (event) indexText(event);
    }
    if (next < events.length) requestIdleCallback(work);
  };
  requestIdleCallback(work);
}
