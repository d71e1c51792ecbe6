import { dayOf, daysBetween, type Day } from './day.js';

/** A day without its year. */
export type DayOfYear = readonly [month: number, date: number];

/** Months that a date must lie before the previous one to be of the next year; fewer are mere disorder in the list. */
const NEW_YEAR = 6;
/** How much further than a list to come a list that is over counts: lists are published before their dates. */
const PAST = 1.25;

/**
 * Infers the years of dates that are listed without them. The list is taken for one calendar year, or for a season that
 * passes the new year once; of this year, the next and the last, the one that puts it nearest to `near` is chosen.
 *
 * @param near when the list was published, as far as is known
 * @returns the year of each day; undefined where there is no day
 */
export function nearestYears(days: readonly (DayOfYear | undefined)[], near: Day): (number | undefined)[] {
  const offsets = offsetsOf(days);
  const now = Number(near.slice(0, 4));
  const [best = now] = [now, now + 1, now - 1]
    .map((base) => [base, distance(days, offsets, base, near)] as const)
    .sort(([, one], [, other]) => one - other)
    .map(([base]) => base);
  return days.map((day, index) => day && best + (offsets[index] ?? 0));
}

/** How many new years lie between the first day and each; none if there would be several: the list is in no order. */
function offsetsOf(days: readonly (DayOfYear | undefined)[]): number[] {
  let offset = 0;
  let last = 0;
  const offsets = days.map((day) => {
    if (day && last - day[0] >= NEW_YEAR) offset += 1;
    last = day?.[0] ?? last;
    return offset;
  });
  return offset > 1 ? days.map(() => 0) : offsets;
}

/** Days between `near` and the nearest end of the list, none when it is in the midst of it. */
function distance(
  days: readonly (DayOfYear | undefined)[],
  offsets: readonly number[],
  base: number,
  near: Day,
): number {
  const dated = days.flatMap((day, index) => (day && dayOf(base + (offsets[index] ?? 0), ...day)) ?? []);
  const first = dated.reduce((one, other) => (other < one ? other : one), dated[0] ?? near);
  const last = dated.reduce((one, other) => (other > one ? other : one), first);
  return Math.max(0, daysBetween(near, first), PAST * daysBetween(last, near));
}
