import { formatDay } from '../../src/format/dates.js';
import { chosenDates } from '../../src/filters/period.js';
import type { Locale } from '../../src/locales/types.js';
import type { Day } from '../../src/values/day.js';

/** A chosen period in words, after a count: « ce week-end », « du 1er au 20 décembre »; empty when none is chosen. */
export function periodInWords(period: string | undefined, locale: Locale, today: Day): string {
  const dates = chosenDates(period ?? '');
  if (!dates) return locale.agenda.when[period ?? ''] ?? '';
  const words = (day: Day | undefined) => day && formatDay(day, 'day', locale, today);
  return locale.agenda.between(words(dates.from), words(dates.to));
}
