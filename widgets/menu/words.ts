import { formatDay } from '../../src/format/dates.js';
import type { Locale } from '../../src/locales/types.js';
import { addDays, monthOf, type Day } from '../../src/values/day.js';

/** « du 23 au 27 novembre », « du 30 novembre au 4 décembre ». */
export function weekInWords(monday: Day, locale: Locale, today: Day): string {
  const friday = addDays(monday, 4);
  const to = formatDay(friday, 'day', locale, today);
  const from = formatDay(monday, 'day', locale, today);
  const [number = from] = from.split(' ', 1);
  return locale.dayRange(monthOf(monday) === monthOf(friday) ? number : from, to);
}
