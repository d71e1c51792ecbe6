import { WEEKDAY } from '../../values/calendar-words.js';
import { addDays, type Day, daysBetween, dayOf, firstOfMonth, weekdayOf } from '../../values/day.js';
import { nearestYears } from '../../values/nearest-years.js';
import { stretches } from '../../values/stretch.js';
import { plain } from '../../values/text.js';
import { weekdayNamed } from '../../values/weekday-named.js';
import { datesIn, spellDates } from '../../values/written-date.js';
import { withYear } from './whole-dates.js';

/** « Lundi », « Mer. 25 », « Samedi 28 à 20h30 »: no month, and nothing else but hours. */
const ALONE = new RegExp(
  `^\\W*(${WEEKDAY})\\W*(?:(\\d\\d?)(?:er)?(?![\\d/.:h]| ?h| [a-z]{3}))?(\\W*(?:(?:a|de|des|vers)?\\W*\\d\\d? ?[h:].*)?)$`,
);
/** Characters of the longest such words. */
const LONGEST = 60;
/** Days of the longest period that weekdays part. */
const WEEK = 7;

interface Alone {
  readonly weekday: number;
  readonly date: number | undefined;
  readonly hours: string;
}

/**
 * The words with their day in full, `2026-11-25 à 20h30`: that of the week above them (« Semaine du 23 au 29 novembre »);
 * else, when they give its number, of the nearest month in which it falls on that weekday. Undefined for other words.
 *
 * @param near when the list was published, as far as is known
 */
export function dayAlone(words: string, heading: string, near: Day): string | undefined {
  const alone = aloneIn(words);
  const day = alone && (heading ? inWeek(alone, weekOf(heading, near)) : nearest(alone, near));
  return day && `${day} ${alone.hours}`;
}

function aloneIn(words: string): Alone | undefined {
  const [, name = '', number, hours = ''] = words.length < LONGEST ? (ALONE.exec(plain(words)) ?? []) : [];
  const weekday = weekdayNamed(name.replace(/\W+$/, ''));
  return weekday ? { weekday, date: number ? Number(number) : undefined, hours } : undefined;
}

/** The days that a heading names, with the nearest year when it gives none. */
function weekOf(heading: string, near: Day): readonly Day[] {
  const [date] = datesIn(spellDates(heading));
  const [year] = date ? nearestYears([[date.month, date.days[0]?.[0] ?? 1]], near) : [];
  const [week] = year ? stretches(spellDates(withYear(heading, year))) : [];
  const length = week ? daysBetween(week.first, week.last) + 1 : 0;
  return week && length <= WEEK
    ? [...Array(Math.max(0, length)).keys()].map((index) => addDays(week.first, index))
    : [];
}

function inWeek({ weekday, date }: Alone, days: readonly Day[]): Day | undefined {
  return days.find((day) => weekdayOf(day) === weekday && (!date || Number(day.slice(8)) === date));
}

function nearest({ weekday, date }: Alone, near: Day): Day | undefined {
  const days = [0, 1, -1].flatMap((months) => {
    const [year = 0, month = 0] = firstOfMonth(near, months).split('-').map(Number);
    return dayOf(year, month, date ?? 0) ?? [];
  });
  const fitting = days.filter((day) => weekdayOf(day) === weekday);
  return fitting.sort((one, other) => Math.abs(daysBetween(near, one)) - Math.abs(daysBetween(near, other)))[0];
}
