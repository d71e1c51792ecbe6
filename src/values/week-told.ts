import { addDays, type Day, dayOf, weekdayOf } from './day.js';
import { stretches } from './stretch.js';
import { fold } from './text.js';
import { spellDates } from './written-date.js';

/** Characters looked at: longer texts say more than a week. */
const LONGEST = 60;
/** Folded: « semaine 49 », « s49 », « sem n 49 », « 49 2026 ». */
const NUMBER = /^(?:semaine |sem |week |[sw])?(?:n )?(\d{1,2})(?: (20\d\d))?$/;
/** Folded: « 2026 w49 », « 2026s49 ». */
const YEAR_FIRST = /^(20\d\d) ?[sw]?(\d{1,2})$/;

/**
 * A day in the week that a text names: its Monday when it gives the number of the week (« Semaine 49 », `2026-W49`, as ISO
 * 8601 counts), else the first day that it gives (« du 30 novembre au 4 décembre 2026 »).
 *
 * @param year of the week, when the text does not say
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
