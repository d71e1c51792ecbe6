import { describe, expect, it } from 'vitest';
import { type DayOfYear, nearestYears } from '../../src/values/nearest-years.js';

describe('years of days without', () => {
  it.each<[string, (DayOfYear | undefined)[], (number | undefined)[]]>([
    ['what is to come this year', [[12, 12]], [2026]],
    ['what comes next year', [[3, 20]], [2027]],
    ['what was a while ago', [[9, 15]], [2026]],
    ['what was less than five months ago', [[7, 1]], [2026]],
    ['what was half a year ago, and is likelier to come again', [[5, 31]], [2027]],
    [
      'a season over the turn of the year',
      [
        [11, 28],
        [12, 31],
        [1, 9],
        [3, 20],
      ],
      [2026, 2026, 2027, 2027],
    ],
    [
      'the calendar of a year',
      [
        [1, 10],
        [6, 21],
        [12, 24],
      ],
      [2026, 2026, 2026],
    ],
    [
      'a programme of the first months',
      [
        [1, 10],
        [2, 7],
        [6, 20],
      ],
      [2027, 2027, 2027],
    ],
    [
      'a small disorder',
      [
        [12, 13],
        [12, 12],
        [12, 20],
      ],
      [2026, 2026, 2026],
    ],
    [
      'half a year back, which is a new year',
      [
        [7, 1],
        [1, 10],
      ],
      [2026, 2027],
    ],
    [
      'five months back, which is a disorder',
      [
        [6, 1],
        [1, 10],
      ],
      [2027, 2027],
    ],
    [
      'a great disorder',
      [
        [12, 24],
        [1, 10],
        [11, 11],
        [2, 3],
      ],
      [2026, 2026, 2026, 2026],
    ],
    ['rows without a day between', [[12, 31], undefined, [1, 1]], [2026, undefined, 2027]],
    ['no day at all', [undefined], [undefined]],
  ])('are those nearest to when the list was published: %s', (_, days, years) => {
    expect(nearestYears(days, '2026-11-21')).toEqual(years);
  });

  it('are those of last year for a list that has just ended', () => {
    expect(
      nearestYears(
        [
          [12, 19],
          [12, 31],
        ],
        '2027-01-05',
      ),
    ).toEqual([2026, 2026]);
  });
});
