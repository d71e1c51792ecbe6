import { formatDay } from '../../src/format/dates.js';
import { chosenDates } from '../../src/filters/chosen-dates.js';
import type { FilterLocale, Locale } from '../../src/locales/types.js';
import type { Day } from '../../src/values/day.js';

/** The chosen period in words, to follow a count: « ce week-end », « du 20 décembre au 3 janvier »; `''` for none. */
export function periodInWords(period: string | undefined, locale: Locale & FilterLocale, today: Day): string {
  if (!period) return '';
  const dates = chosenDates(period);
  // It comes from the page's address, where anyone may write anything.
  const { when } = locale.filters;
  if (!dates) return Object.hasOwn(when, period) ? (when[period] ?? '') : '';
  const words = (day: Day | undefined) => day && formatDay(day, 'day', locale, today);
  return locale.filters.between(words(dates.from), words(dates.to));
}
