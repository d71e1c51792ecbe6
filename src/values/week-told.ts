import { addDays, type Day, dayOf, weekdayOf } from './day.js';
import { stretches } from './stretch.js';
import { fold } from './text.js';
import { spellDates } from './written-date.js';

/** Longer texts tell more than a week. */
const LONGEST = 60;
const NUMBER = /^(?:semaine |sem |week |[sw])?(?:n )?(\d{1,2})(?: (20\d\d))?$/;
const YEAR_FIRST = /^(20\d\d) ?[sw]?(\d{1,2})$/;

/**
 * A day of the week that a text tells: by its number, « Semaine 49 », `2026-W49`, or by its days, « du 30 novembre au
 * 4 décembre 2026 ».
 *
 * @param year of a number that has none
 */
export function dayOfWeekTold(text: string, year?: number): Day | undefined {
  const words = fold(text.slice(0, LONGEST));
  const [, number, of] = NUMBER.exec(words) ?? [];
  const [, first, last] = YEAR_FIRST.exec(words) ?? [];
  const week = Number(number ?? last);
  if (!week) return stretches(spellDates(text.slice(0, LONGEST)))[0]?.first;
  const fourth = dayOf(Number(of ?? first ?? year), 1, 4);
  // The week of the fourth of January is the first of its year.
  return fourth && addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
}
