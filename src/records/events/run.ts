import { type Day, daysBetween } from '../../values/day.js';
import { dayAt } from '../../values/zone.js';
import type { CalendarEvent, Occurrence } from '../types.js';

/** The longest day, on which clocks are set back, has 25 hours. */
const ONE_DAY = 25 * 3_600_000;

export interface Run {
  readonly from: Day;
  /** The last day, inclusive. */
  readonly to: Day;
}

/**
 * The first and last day of an event that is better summarised as « jusqu’au 12 décembre » than listed day by day: one
 * session of more than a day, or sessions on at least five days and at least three days a week. Undefined for other
 * events.
 */
export function runOf(event: Pick<CalendarEvent, 'occurrences'>, timezone: string): Run | undefined {
  const [first, ...others] = event.occurrences;
  if (!first || (!others.length && (first.end ?? 0) - first.start <= ONE_DAY)) return undefined;
  const spans = event.occurrences.map((occurrence) => daysOf(occurrence, timezone));
  const from = dayAt(first.start, timezone);
  const to = spans.reduce((latest, span) => (span.to > latest ? span.to : latest), from);
  const isLong = !others.length || isDense(spans, daysBetween(from, to) + 1);
  return isLong ? { from, to } : undefined;
}

/** The days of a session. One that ends at midnight, or in the night, belongs to the day on which it began. */
function daysOf({ start, end = start }: Occurrence, timezone: string): Run {
  const from = dayAt(start, timezone);
  return { from, to: end - start > ONE_DAY ? dayAt(end - 1, timezone) : from };
}

/** Whether sessions fill enough of a period. `spans` are sorted by first day. */
function isDense(spans: readonly Run[], length: number): boolean {
  let covered = 0;
  let last = '';
  for (const { from, to } of spans) {
    if (to <= last) continue;
    covered += daysBetween(from > last ? from : last, to) + (from > last ? 1 : 0);
    last = to;
  }
  return covered >= 5 && covered * 7 >= length * 3;
}
