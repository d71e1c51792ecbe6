import type { Occurrence } from '../records/types.js';
import { notOver } from '../records/events/upcoming.js';
import { addDays, firstOfMonth, weekdayOf, type Day } from '../values/day.js';
import { dayAt, instantOf } from '../values/zone.js';
import { chosenDates, type Days } from './chosen-dates.js';
import type { EventFilter, FilterContext } from './types.js';

/** Far enough for any agenda, near enough for ISO dates to keep four digits. */
const END_OF_TIME: Day = '9998-12-31';
const NIGHT = 12 * 3_600_000;

const presets: Readonly<Record<string, (today: Day) => Days>> = {
  today: (today) => ({ from: today, to: today }),
  tomorrow: (today) => ({ from: addDays(today, 1), to: addDays(today, 1) }),
  // On Sunday only Sunday is left of it.
  weekend: (today) => ({
    from: addDays(today, Math.max(0, 6 - weekdayOf(today))),
    to: addDays(today, 7 - weekdayOf(today)),
  }),
  '7-days': (today) => ({ from: today, to: addDays(today, 6) }),
  month: (today) => ({ from: today, to: addDays(firstOfMonth(today, 1), -1) }),
};

/** When: `today`, `tomorrow`, `weekend`, `7-days`, `month`, or dates as `2026-11-21..2026-12-05`. */
export const period: EventFilter = {
  name: 'period',
  control: 'chips',
  offer: () => Object.keys(presets).map((value) => ({ value })),
  valuesOf(context) {
    const periods = Object.keys(presets).map((value) => ({ value, keeps: period.matcher(value, context) }));
    return (event) => periods.filter(({ keeps }) => keeps(event)).map(({ value }) => value);
  },
  matcher(value, context) {
    const days = daysOf(value, context);
    if (!days) return () => true;
    const inside = within(days, context);
    return (event) => event.occurrences.some(inside);
  },
};

/** The first and last day of a period, in the time zone of the context; undefined when the value is not a period. */
export function daysOf(value: string, { now, timezone }: FilterContext): Days | undefined {
  const today = dayAt(now, timezone);
  if (Object.hasOwn(presets, value)) return presets[value]?.(today);
  const dates = chosenDates(value);
  return dates && { from: today, to: END_OF_TIME, ...dates };
}

/**
 * Tests whether a session is not over and, given some days, touches one of them. A session that runs past midnight
 * counts for the day on which it starts, unless it is under way now.
 */
export function within(days: Days | undefined, { now, timezone }: FilterContext): (session: Occurrence) => boolean {
  const ahead = notOver(now, timezone);
  if (!days) return ahead;
  const { from, to } = days;
  const first = instantOf(from, 0, timezone);
  const last = instantOf(addDays(to, 1), 0, timezone);
  return (session) => {
    const { start, end = start } = session;
    if (start >= last || !ahead(session)) return false;
    return start >= first || (end > first && (end - start > NIGHT || now >= first));
  };
}
