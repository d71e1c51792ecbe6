import { describe, expect, it } from 'vitest';
import type { Meal } from '../../src/menus/types.js';
import { calendarOf, daysOfWeek, mondayOf, neighbours, sitesOf, weekToShow } from '../../src/menus/week.js';

const dish = { names: ['Radis'], course: 'starter', labels: [], allergens: [] } as const;

function meal(day: string, more: Partial<Meal> = {}): Meal {
  return { day, name: 'lunch', dishes: [dish], notes: [], row: 0, ...more };
}

const days = ['2026-11-23', '2026-11-24', '2026-11-27', '2026-11-30', '2026-12-14'];
const calendar = calendarOf(days.map((day) => meal(day)));

describe('the week of a menu', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2026-03-01', '2026-02-23'],
    ['2027-01-01', '2026-12-28'],
  ])('of %s begins on %s', (day, monday) => {
    expect(mondayOf(day)).toBe(monday);
  });

  it.each([
    ['a Tuesday', undefined, '2026-11-24', '2026-11-23'],
    ['a Saturday, when the next one has menus', undefined, '2026-11-28', '2026-11-30'],
    ['a Sunday, when the next one has none', undefined, '2026-12-06', '2026-11-30'],
    ['the day asked for', '2026-12-16', '2026-11-24', '2026-12-14'],
    ['no day at all', 'demain', '2026-11-24', '2026-11-23'],
    ['a day that no calendar has', '2026-13-45', '2026-11-24', '2026-11-23'],
  ])('is that of %s', (_, asked, today, monday) => {
    expect(weekToShow(asked, today, calendar)).toBe(monday);
  });

  it('is one from its Monday to its Sunday', () => {
    expect(calendarOf(['2026-11-29', '2026-11-23', '2026-11-30'].map((day) => meal(day))).weeks).toEqual([
      '2026-11-23',
      '2026-11-30',
    ]);
  });

  it('stays the current one on a Saturday that has a menu', () => {
    const withSaturday = calendarOf([meal('2026-11-28'), meal('2026-11-30')]);
    expect(weekToShow(undefined, '2026-11-28', withSaturday)).toBe('2026-11-23');
    expect(daysOfWeek('2026-11-23', withSaturday).map(({ day }) => day.slice(8))).toEqual([
      '23',
      '24',
      '25',
      '26',
      '27',
      '28',
    ]);
  });

  it('has Monday to Friday, and knows which weekdays never have a menu', () => {
    expect(daysOfWeek('2026-11-23', calendar).map(({ day, meals, never }) => [day, meals.length, never])).toEqual([
      ['2026-11-23', 1, false],
      ['2026-11-24', 1, false],
      ['2026-11-25', 0, true],
      ['2026-11-26', 0, true],
      ['2026-11-27', 1, false],
    ]);
  });

  it.each([
    ['what is skipped is', ['2026-11-23', '2026-11-24', '2026-11-26'], [3]],
    ['but what comes after the last menu is not', ['2026-11-23', '2026-11-24', '2026-12-01'], []],
    ['nor after three weeks', ['2026-11-04', '2026-11-11', '2026-11-18'], [1, 2]],
    ['unless four weeks say so', ['2026-11-04', '2026-11-11', '2026-11-18', '2026-11-25'], [1, 2, 4, 5]],
  ])('tells days on which nothing is ever served: %s', (_, served, never) => {
    const week = daysOfWeek('2026-11-23', calendarOf(served.map((day) => meal(day))));
    expect(week.flatMap((each, at) => (each.never ? at + 1 : []))).toEqual(never);
  });

  it('has the nearest weeks with menus around it', () => {
    expect(neighbours('2026-11-30', calendar)).toEqual({ before: '2026-11-23', after: '2026-12-14' });
    expect(neighbours('2026-12-07', calendar)).toEqual({ before: '2026-11-30', after: '2026-12-14' });
    expect(neighbours('2026-12-14', calendar)).toEqual({ before: '2026-11-30', after: undefined });
  });
});

describe('the tables of a feed', () => {
  it('are in the order in which one counts, and none when there is but one', () => {
    expect(sitesOf([meal('d', { site: '10' }), meal('d', { site: '9' }), meal('d')])).toEqual(['9', '10']);
    expect(sitesOf([meal('d', { site: '10' })])).toEqual([]);
  });

  it('share the menus that name none', () => {
    const { days: found } = calendarOf(
      [meal('2026-11-23', { site: '1' }), meal('2026-11-24', { site: '2' }), meal('2026-11-26')],
      '1',
    );
    expect([...found.keys()]).toEqual(['2026-11-23', '2026-11-26']);
  });

  it('do not count a closed day among those on which something is served', () => {
    const { weekdays } = calendarOf([meal('2026-11-25', { dishes: [], closed: 'Férié' }), meal('2026-11-26')]);
    expect([...weekdays]).toEqual([4]);
  });
});
