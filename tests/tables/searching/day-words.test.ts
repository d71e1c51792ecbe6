import { expect, it } from 'vitest';
import { dayWords } from '../../../src/tables/searching/day-words.js';
import { addDays } from '../../../src/values/day.js';
import { fold } from '../../../src/values/text.js';

const words = (text: string) => fold(text).split(' ').sort();

it.each(['fr', 'en'])('has the words of every day as it is formatted in %s', (lang) => {
  const format = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const wrong: string[] = [];
  for (let day = '2023-12-01'; day < '2025-02-01'; day = addDays(day, 1)) {
    const found = words(dayWords(Number(day.replaceAll('-', '')), lang));
    if (found.join() !== words(format.format(new Date(day))).join()) wrong.push(day);
  }
  expect(wrong).toEqual([]);
});

it('does not mind the hour', () => {
  expect(words(dayWords(19891109.75, 'fr'))).toEqual(['1989', '9', 'novembre']);
});
