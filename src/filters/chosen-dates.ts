import { dayOf, type Day } from '../values/day.js';

/** Both included. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The dates of a period chosen by hand: `2026-11-21..2026-12-05`, open on either side, or a single day. Written the
 * wrong way round they are put right. Undefined for anything else, presets and impossible days included.
 */
export function chosenDates(value: string): Partial<Days> | undefined {
  const sides = value.split('..', 3);
  const [from = '', to = from] = sides;
  if (sides.length > 2 || !(from + to) || ![from, to].every((side) => !side || exists(side))) return undefined;
  if (from && to && from > to) return { from: to, to: from };
  return { ...(from && { from }), ...(to && { to }) };
}

function exists(day: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(day) && dayOf(+day.slice(0, 4), +day.slice(5, 7), +day.slice(8)) === day;
}
