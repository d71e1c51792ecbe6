import { dayOf, type Day } from '../values/day.js';
import { type DayOfYear, nearestYears } from '../values/nearest-years.js';
import type { CivilDate } from '../values/plain-date.js';
import { datesIn, spellDates } from '../values/written-date.js';

/** Longer texts are no dates. */
const LONGEST = 40;

/**
 * The days of texts that name a day and its month but no year, « 23 février », by text: in the years that lie nearest.
 * None when one does not know to what.
 *
 * @param texts in the order of their rows
 * @param near when they were published, as far as one knows
 */
export function daysNear(texts: readonly string[], near: Day | undefined): ReadonlyMap<string, CivilDate> {
  if (near === undefined) return new Map();
  const dates = texts.map(dayOfYearIn);
  const years = nearestYears(dates, near);
  return new Map(
    texts.flatMap((text, index) => {
      const day = dates[index] && dayOf(years[index] ?? 0, ...dates[index]);
      return day ? [[text, { day }]] : [];
    }),
  );
}

function dayOfYearIn(text: string): DayOfYear | undefined {
  const [date, another] = text.length < LONGEST ? datesIn(spellDates(text)) : [];
  const [[first, last] = [0, 0], others] = date?.days ?? [];
  return date && !date.year && !another && !others && first && first === last ? [date.month, first] : undefined;
}
