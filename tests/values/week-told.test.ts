import { describe, expect, it } from 'vitest';
import { dayOfWeekTold } from '../../src/values/week-told.js';

describe('a week', () => {
  it.each([
    ['Semaine 49', 2026, '2026-11-30'],
    ['S1', 2027, '2027-01-04'],
    ['2026-W49', undefined, '2026-11-30'],
    ['semaine 53 2026', undefined, '2026-12-28'],
    ['du 30 novembre au 4 décembre 2026', undefined, '2026-11-30'],
    ['du 28 décembre au 1er janvier 2027', undefined, '2026-12-28'],
  ])('is told as « %s »', (text, year, day) => {
    expect(dayOfWeekTold(text, year)).toBe(day);
  });

  it.each(['49', 'semaine des fruits', ''])('is not told by « %s »', (text) => {
    expect(dayOfWeekTold(text)).toBeUndefined();
  });
});
