import type { FilterContext } from '../../src/filters/types.js';
import { nextChange, upcomingEvents } from '../../src/filters/upcoming.js';
import type { CalendarEvent } from '../../src/records/types.js';
import type { Instant } from '../../src/values/zone.js';
import { isOngoing, programmeOf, type Programme } from './programme.js';

/** What is to come, and until when that stays so by itself. */
export interface Coming {
  readonly events: readonly CalendarEvent[];
  readonly programme: Programme;
  readonly until: Instant;
}

/**
 * Lays out what is to come once for all the drawings that show it: a visitor who tries filters on thousands of events
 * must not wait for each to be looked at again.
 */
export function comingFrom(): (
  records: readonly CalendarEvent[],
  context: FilterContext,
  noOngoing: boolean,
) => Coming {
  let depends: readonly unknown[] = [];
  let from = 0;
  let known: Coming | undefined;
  return (records, context, noOngoing) => {
    const { now, timezone } = context;
    const asked = [records, timezone, noOngoing];
    const fits = asked.every((value, index) => value === depends[index]) && now >= from;
    if (known && fits && now < known.until) return known;
    const ahead = upcomingEvents(records, now, timezone);
    const events = noOngoing ? ahead.filter((event) => !isOngoing(event, context)) : ahead;
    [depends, from] = [asked, now];
    return (known = { events, programme: programmeOf(events, context), until: nextChange(ahead, now, timezone) });
  };
}
