import type { Dataset, Issue } from '../dataset.js';
import type { Events } from '../feed/events.js';
import type { CalendarEvent } from '../records/types.js';
import { isOver } from '../records/events/upcoming.js';
import { isNothing } from '../values/nothing.js';
import { dayAt, type Instant } from '../values/zone.js';
import { placeOf } from './place.js';
import type { Tally } from './tally.js';
import type { Fact } from './types.js';

/** What the readers of rows could not understand, but for cells that say that there is nothing: NC, néant. */
export function tellIssues(issues: readonly Issue[], dataset: Dataset, { note }: Tally): void {
  for (const { code, row, column, line, value } of issues) {
    if (code === 'unreadable-value' && isNothing(value ?? '')) continue;
    const place = line !== undefined ? { line } : row !== undefined ? placeOf(row, dataset) : {};
    const example = { ...place, ...(column && { column }), ...(value && { value }) };
    // These give a number of rows as their value: of those that were read, of those that were there before.
    if (code === 'row-limit') note(code, { detail: value ?? '' });
    else if (code === 'sudden-loss') note(code, { detail: value ?? '', count: Number(value) - dataset.rows.length });
    else note(code, { name: column ?? '' }, example);
  }
}

/** What the tag asks of its feed that the feed does not have, or that cannot be understood. */
export function tellProblems(problems: Events['problems'], { note }: Tally): void {
  for (const problem of problems) {
    const { code, value } = problem;
    const attribute = 'attribute' in problem ? problem.attribute : 'fields';
    if (code === 'unreadable') note('unreadable-attribute', { name: attribute, detail: value });
    else note(code, { name: attribute, detail: value });
  }
}

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
) {
  if (unplaced) note('unplaced', { count: unplaced, detail: narrowed });
  if (!events.length) {
    if (dataset.rows.length) note(narrowed ? 'none-kept' : 'no-events', { detail: narrowed });
    return;
  }
  const [, last] = spanOf(events) ?? [];
  if (last !== undefined && events.every((event) => isOver(event, time.now, time.timezone))) {
    note('all-past', { detail: dayAt(last, time.timezone) });
  }
  const onsite = events.filter(({ attendance }) => attendance !== 'online');
  tell(
    'without-commune',
    onsite.filter(({ venue }) => !venue.commune && !venue.insee && !venue.postcode),
  );
  tell(
    'without-position',
    onsite.filter(({ venue }) => !venue.position),
  );

  function tell(code: 'without-commune' | 'without-position', lacking: readonly CalendarEvent[]) {
    for (const { title, row } of lacking) {
      note(code, {}, { ...placeOf(row, dataset), value: title });
    }
  }
}

/**
 * How many events were read and are to come, and from when to when: civil days in the time zone,
 * `2026-11-21/2026-12-05`.
 */
export function eventFacts({ events }: Events, { now, timezone }: Time): Fact[] {
  const span = spanOf(events);
  const upcoming = events.filter((event) => !isOver(event, now, timezone)).length;
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
