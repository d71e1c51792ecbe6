import type { Dataset } from '../dataset.js';
import type { Events } from '../feed/records.js';
import { isOver } from '../records/events/upcoming.js';
import type { CalendarEvent } from '../records/types.js';
import type { Day } from '../values/day.js';
import { dayAt, type Instant } from '../values/zone.js';
import { lineOf } from './line.js';
import type { Tally } from './tally.js';
import type { Fact } from './types.js';

interface Time {
  readonly now: Instant;
  readonly timezone: string;
}

/** Events that citizens will not see, or not find. */
export function tellEvents(
  dataset: Dataset,
  { events, unplaced }: Events,
  narrowed: string,
  time: Time,
  { note }: Tally,
): void {
  if (unplaced) note('unplaced', { count: unplaced, detail: narrowed });
  if (!events.length && dataset.rows.length) note(narrowed ? 'none-kept' : 'no-events', { detail: narrowed });
  const over = lastDayIfOver(events, time);
  if (over) note('all-past', { detail: over });
  for (const { title, row, venue, attendance } of events) {
    if (attendance === 'online') continue;
    const example = { ...lineOf(row, dataset), value: title };
    if (!venue.commune && !venue.insee && !venue.postcode) note('without-commune', {}, example);
    if (!venue.position) note('without-position', {}, example);
  }
}

/** The last day of events that are all over. */
function lastDayIfOver(events: readonly CalendarEvent[], { now, timezone }: Time): Day | undefined {
  const [, last] = spanOf(events) ?? [];
  const over = last !== undefined && events.every((event) => isOver(event, now, timezone));
  return over ? dayAt(last, timezone) : undefined;
}

/**
 * How many events were read and are to come, and from when to when: civil days in the time zone,
 * `2026-11-21/2026-12-05`.
 */
export function eventFacts({ events }: Events, { now, timezone }: Time): Fact[] {
  const span = spanOf(events);
  const dated = events.filter(({ occurrences }) => occurrences.length);
  const upcoming = dated.filter((event) => !isOver(event, now, timezone)).length;
  return [
    { name: 'events', value: String(events.length) },
    { name: 'upcoming', value: String(upcoming) },
    ...(span ? [{ name: 'period', value: span.map((instant) => dayAt(instant, timezone)).join('/') } as const] : []),
  ];
}

/** The start of the first session and the end of the last; an end at midnight is still of the day before. */
function spanOf(events: readonly CalendarEvent[]): readonly [Instant, Instant] | undefined {
  let [first, last] = [Infinity, -Infinity];
  for (const { occurrences } of events) {
    for (const { start, end = start } of occurrences) {
      first = Math.min(first, start);
      last = Math.max(last, start, end - 1);
    }
  }
  return first <= last ? [first, last] : undefined;
}
