import type { Locale } from '../locales/types.js';
import type { Occurrence } from '../records/types.js';
import { monthOf, type Day } from '../values/day.js';
import { dayAt, minutesAt, type Instant } from '../values/zone.js';
import { formatDay } from './dates.js';
import { formatTime, lastDay } from './sessions.js';

/** Milliseconds of the longest session that counts as one evening although it ends on the next day. */
const NIGHT = 12 * 3_600_000;

/** Between two dates of one month, what both would end with is left to the last: « samedi 21 ». */
const WITHOUT_MONTH = /^\D*\S+/;

/** A session in words: « samedi 21 novembre, de 20 h 30 à 23 h », « du samedi 28 (9 h) au dimanche 29 novembre (17 h) ». */
export function formatSession(session: Occurrence, locale: Locale, timezone: string, today: Day): string {
  const { start, end = start, allDay } = session;
  const from = dayAt(start, timezone);
  const to = lastDay(session, timezone);
  if (from === to || end - start <= NIGHT) {
    const day = formatDay(from, 'weekday', locale, today);
    return allDay ? day : `${day}, ${formatHours(session, locale, timezone)}`;
  }
  const hour = (instant: Instant) => hourBeside(minutesAt(instant, timezone), locale);
  return formatDays(from, to, locale, today, [hour(start), hour(end)]);
}

/** Days from the first to the last, which is another: « du samedi 21 au dimanche 22 novembre ». */
export function formatDays(from: Day, to: Day, locale: Locale, today: Day, [opens, closes] = ['', '']): string {
  const first = formatDay(from, 'weekday', locale, today);
  const [short = first] = monthOf(from) === monthOf(to) ? (WITHOUT_MONTH.exec(first) ?? []) : [];
  return locale.dayRange(short + opens, formatDay(to, 'weekday', locale, today) + closes);
}

/** The hours of a timed session: « de 20 h 30 à 23 h », « 20 h 30 » when no end is known. */
export function formatHours({ start, end }: Occurrence, locale: Locale, timezone: string): string {
  const begins = formatTime(start, locale, timezone);
  return end === undefined || end <= start ? begins : locale.timeRange(begins, formatTime(end, locale, timezone));
}

/** « (9 h) » beside a day; nothing at 0:00 and 23:59, by which feeds write a day without hour. */
function hourBeside(minutes: number, locale: Locale): string {
  return minutes % 1439 ? `\u00a0(${locale.time(minutes)})` : '';
}
