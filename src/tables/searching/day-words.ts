import { fold } from '../../values/text.js';

/** By language. */
const known = new Map<string, (number: number) => string>();

/**
 * The folded text that a date is searched by, « 21 novembre 2024 ». It is assembled from cached day, month and year:
 * formatting each of thousands of dates takes long.
 *
 * @param number as `readDayNumber` returns it
 * @param lang BCP 47
 */
export function dayWords(number: number, lang: string): string {
  let words = known.get(lang);
  if (!words) known.set(lang, (words = wordsIn(lang)));
  return words(number);
}

function wordsIn(lang: string): (number: number) => string {
  const format = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const parts = (month: number, day: number, wanted: (type: string) => boolean) =>
    fold(
      format
        .formatToParts(Date.UTC(2024, month, day))
        .map(({ type, value }) => (wanted(type) ? value : ' '))
        .join(' '),
    );
  const days = [...Array(32).keys()].map((day) => parts(0, day, (type) => type === 'day'));
  const months = [...Array(12).keys()].map((month) =>
    parts(month, 1, (type) => type === 'month' || type === 'literal'),
  );
  return (number) => {
    const day = Math.floor(number);
    return `${days[day % 100]} ${months[(Math.floor(day / 100) % 100) - 1]} ${Math.floor(day / 10_000)}`;
  };
}
