import { monthNamed, WEEKDAY } from './calendar-words.js';
import { dayOf, weekdayOf, type Day } from './day.js';
import { plain } from './text.js';
import { weekdayNamed } from './weekday-named.js';

/** « samedi 12 décembre », « sam. 12/12 », when no year follows. */
const DATE = new RegExp(
  `\\b(${WEEKDAY}) (\\d\\d?)(?:er)?(?:/(\\d\\d?)(?![\\d/])| ([a-z]{3,9})\\b(?!\\.? \\d{4})\\.?)`,
  'g',
);

/**
 * Adds the year to dates that give their day of the week instead: the one before, of or after `near` in which the date
 * falls on that day (no two of these agree). The result is lower case, without accents; undefined when there is no such
 * date.
 *
 * @param near when the text was written, as far as is known
 */
export function withYears(text: string, near: Day): string | undefined {
  let found = false;
  const dated = plain(text).replace(
    DATE,
    (date, weekday: string, day: string, number: string | undefined, name: string | undefined) => {
      const month = number ? Number(number) : monthNamed(name ?? '');
      const year = yearOf(weekdayNamed(weekday.replace(/\W+/, '')), Number(day), month, Number(near.slice(0, 4)));
      if (!year) return date;
      found = true;
      return `${date}${number ? '/' : ' '}${String(year)}`;
    },
  );
  return found ? dated : undefined;
}

function yearOf(weekday: number, date: number, month: number, near: number): number | undefined {
  return [near, near + 1, near - 1].find((year) => {
    const day = dayOf(year, month, date);
    return day && weekdayOf(day) === weekday;
  });
}
