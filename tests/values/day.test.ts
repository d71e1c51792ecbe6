import { describe, expect, it } from 'vitest';
import { addDays, dayOf, daysBetween, firstOfMonth, monthOf, weekdayOf } from '../../src/values/day.js';

describe('dayOf', () => {
  it.each([
    ['an ordinary day', 2026, 11, 21, '2026-11-21'],
    ['29 February of a leap year', 2024, 2, 29, '2024-02-29'],
    ['29 February 2000', 2000, 2, 29, '2000-02-29'],
    ['29 February of another year', 2026, 2, 29, undefined],
    ['29 February 1900', 1900, 2, 29, undefined],
    ['31 February', 2026, 2, 31, undefined],
    ['month 13', 2026, 13, 1, undefined],
    ['month 0', 2026, 0, 1, undefined],
    ['day 0', 2026, 1, 0, undefined],
    ['a day that another month and day would stand for', 2026, 12, -9, undefined],
    ['a year of two digits', 26, 1, 1, undefined],
    ['no number', NaN, 1, 1, undefined],
  ])('knows %s', (_name, year, month, date, expected) => {
    expect(dayOf(year, month, date)).toBe(expected);
  });
});

describe('dayOf, asked again,', () => {
  it.each([
    [2026, 11, 21, '2026-11-21'],
    [2026, 10, 121, undefined],
    [2026, 12, -79, undefined],
  ])('knows %i-%i-%i', (year, month, date, expected) => {
    expect(dayOf(2026, 11, 21)).toBe('2026-11-21');
    expect(dayOf(year, month, date)).toBe(expected);
  });
});

describe('arithmetic of days', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-24', 1, '2026-10-25'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2026-01-01', 365, '2027-01-01'],
  ])('adds to %s %i days, clocks changing or not', (day, amount, expected) => {
    expect(addDays(day, amount)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(amount);
  });

  it('goes back where it came from', () => {
    for (let amount = -800; amount <= 800; amount += 7)
      expect(addDays(addDays('2026-03-29', amount), -amount)).toBe('2026-03-29');
  });

  it('counts weekdays from Monday', () => {
    expect(weekdayOf('2026-03-30')).toBe(1);
    expect(weekdayOf('2026-03-29')).toBe(7);
  });

  it('tells months', () => {
    expect(monthOf('2026-11-21')).toBe('2026-11');
    expect(firstOfMonth('2026-11-21')).toBe('2026-11-01');
    expect(firstOfMonth('2026-11-21', 2)).toBe('2027-01-01');
    expect(firstOfMonth('2026-01-31', -1)).toBe('2025-12-01');
  });
});
