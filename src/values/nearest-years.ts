import { dayOf, daysBetween, type Day } from './day.js';

/** A day without its year. */
export type DayOfYear = readonly [month: number, date: number];

/** So many months back, from a row to the next, are a new year rather than disorder. */
const NEW_YEAR = 6;
/** What is over is less likely to be meant than what is to come. */
const PAST = 1.25;

/**
 * Infers the years of dates listed without them: those of the calendar year, or of the season across two years, that
 * lies nearest to `near`. Undefined for an empty list.
 *
 * @param near when the list was published, as far as is known
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

/** Years since the first day, for each; all in one when they go back more than once. */
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
