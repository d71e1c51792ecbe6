import { describe, expect, it } from 'vitest';
import { monthNamed } from '../../src/values/calendar-words.js';
import { weekdayNamed } from '../../src/values/weekday-named.js';

describe('a day of the week', () => {
  it.each([
    ['lundi', 1],
    ['mar', 2],
    ['mercr', 3],
    ['thursday', 4],
    ['fri', 5],
    ['dimanche', 7],
  ])('is known by « %s »', (word, weekday) => {
    expect(weekdayNamed(word)).toBe(weekday);
  });

  it.each(['', 'ma', 'mars', 'mardis', 'jour'])('is not seen in « %s »', (word) => {
    expect(weekdayNamed(word)).toBe(0);
  });
});

describe('a month', () => {
  it.each([
    ['jan', 1],
    ['fevr', 2],
    ['mar', 3],
    ['mai', 5],
    ['june', 6],
    ['aout', 8],
    ['sept', 9],
    ['december', 12],
  ])('is known by « %s »', (word, month) => {
    expect(monthNamed(word)).toBe(month);
  });

  it.each(['', 'ju', 'mais', 'mardi', 'mois'])('is not seen in « %s »', (word) => {
    expect(monthNamed(word)).toBe(0);
  });
});
