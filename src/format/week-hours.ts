import type { DayHours, Span, WeekHours } from '../hours/types.js';
import type { HoursLocale } from '../locales/hours/types.js';
import type { Locale } from '../locales/types.js';
import type { Day } from '../values/day.js';
import { capital, formatDay } from './dates.js';
import { aside, hourOf } from './hours.js';

/** A day's hours: « 9 h – 12 h, 14 h – 18 h », « Fermé », « 10 h – 12 h (jour férié, à vérifier) ». */
export function formatDayHours(
  { spans, comment, holiday, unsure }: DayHours,
  locale: Locale,
  words: HoursLocale,
): string {
  const text = spans.map((span) => spanWords(span, locale, words)).join(', ') || capital(comment ?? words.closed);
  return aside(text, holiday && (unsure ? words.unsure : words.publicHoliday));
}

/**
 * « Du 1er avril au 31 octobre », with the year when it is not that of `today`; undefined when hours are the same all
 * year.
 */
export function formatSeason(
  { season }: WeekHours,
  today: Day,
  locale: Locale,
  words: HoursLocale,
): string | undefined {
  return (
    season && words.season(formatDay(season.from, 'day', locale, today), formatDay(season.to, 'day', locale, today))
  );
}

function spanWords({ from, to, openEnd, comment }: Span, locale: Locale, words: HoursLocale): string {
  const [start, end] = [from, to].map((minutes) => hourOf(minutes, locale, words));
  if (openEnd) return aside(words.from(start ?? ''), comment);
  return aside(to - from === 1440 ? words.allDay : words.range(start ?? '', end ?? ''), comment);
}
