import { addDays, dayOf, firstOfMonth, monthOf, weekdayOf, type Day } from '../../src/values/day.js';
import { daysOfSitting, type Programme, type Sitting } from './programme.js';

/** A day of the grid, with what is on that day: hours first, then what lasts several days. */
export interface MonthDay {
  readonly day: Day;
  /** False for the days of other months that complete the first and last weeks. */
  readonly inMonth: boolean;
  readonly sittings: readonly Sitting[];
}

export type Week = readonly MonthDay[];

/** The weeks of a month (`2026-11`), from Monday to Sunday. Days of other months are there, but empty. */
export function monthGrid({ ongoing, sittings }: Programme, month: string, timezone: string): readonly Week[] {
  const first = firstOfMonth(`${month}-01`);
  const last = addDays(firstOfMonth(first, 1), -1);
  const days = daysFromTo(first, last, [...sittings, ...ongoing], timezone);
  const start = addDays(first, 1 - weekdayOf(first));
  const cell = (day: Day): MonthDay => ({ day, inMonth: monthOf(day) === month, sittings: days.get(day) ?? [] });
  const weeks: Week[] = [];
  for (let monday = start; monday <= last; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => cell(addDays(monday, index))));
  }
  return weeks;
}

/** The last month in which there is something, not before `current`. */
export function lastMonth({ ongoing, sittings }: Programme, current: string, timezone: string): string {
  return [...ongoing, ...sittings].reduce((last, sitting) => {
    const month = monthOf(daysOfSitting(sitting, timezone).to);
    return month > last ? month : last;
  }, current);
}

/** The month to show for one that may come from an address typed by hand: within the bounds, else the first. */
export function monthWithin(month: string, first: string, last: string): string {
  const exists = /^\d{4}-\d\d$/.test(month) && dayOf(+month.slice(0, 4), +month.slice(5), 1);
  if (!exists || month < first) return first;
  return month > last ? last : month;
}

/** The day to unfold: the one chosen when it is of this month, else today or the first day with something on. */
export function dayToShow(weeks: readonly Week[], chosen: Day | undefined, today: Day): MonthDay | undefined {
  const days = weeks.flat().filter(({ inMonth }) => inMonth);
  const busy = days.filter(({ sittings }) => sittings.length);
  return days.find(({ day }) => day === chosen) ?? busy.find(({ day }) => day === today) ?? busy[0];
}

function daysFromTo(first: Day, last: Day, sittings: readonly Sitting[], timezone: string): Map<Day, Sitting[]> {
  const days = new Map<Day, Sitting[]>();
  const lasting: (() => void)[] = [];
  const put = (day: Day, sitting: Sitting) => days.set(day, [...(days.get(day) ?? []), sitting]);
  for (const sitting of sittings) {
    const { from, to } = daysOfSitting(sitting, timezone);
    if (to < first || from > last) continue;
    if (from === to) put(from, sitting);
    else lasting.push(() => between(from > first ? from : first, to < last ? to : last, (day) => put(day, sitting)));
  }
  for (const spread of lasting) spread();
  return days;
}

function between(from: Day, to: Day, visit: (day: Day) => void) {
  for (let day = from; day <= to; day = addDays(day, 1)) visit(day);
}
