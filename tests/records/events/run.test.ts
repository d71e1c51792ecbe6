import { describe, expect, it } from 'vitest';
import { runOf } from '../../../src/records/events/run.js';
import type { Occurrence } from '../../../src/records/types.js';
import { addDays } from '../../../src/values/day.js';
import { instantOf } from '../../../src/values/zone.js';

const PARIS = 'Europe/Paris';

function days(first: string, last = first): Occurrence {
  return { start: instantOf(first, 0, PARIS), end: instantOf(addDays(last, 1), 0, PARIS), allDay: true };
}

function hours(day: string, from: number, to?: number): Occurrence {
  const start = instantOf(day, from * 60, PARIS);
  return to === undefined ? { start, allDay: false } : { start, end: instantOf(day, to * 60, PARIS), allDay: false };
}

function every(step: number, count: number): Occurrence[] {
  return Array.from({ length: count }, (_, index) => hours(addDays('2026-11-02', index * step), 14, 18));
}

describe('an event that runs on', () => {
  it.each<[string, Occurrence[], string, string]>([
    ['an exhibition in one period', [days('2026-06-03', '2026-11-15')], '2026-06-03', '2026-11-15'],
    ['a week-end', [days('2026-06-06', '2026-06-07')], '2026-06-06', '2026-06-07'],
    ['daily hours for a week', every(1, 7), '2026-11-02', '2026-11-08'],
    ['every other day for a month', every(2, 15), '2026-11-02', '2026-11-30'],
    [
      'five days of eleven, which is three a week',
      [...every(1, 4), hours('2026-11-12', 14, 18)],
      '2026-11-02',
      '2026-11-12',
    ],
    ['two seasons', [days('2026-05-21', '2026-06-30'), days('2026-07-01', '2026-08-30')], '2026-05-21', '2026-08-30'],
    [
      'overlapping periods',
      [days('2026-05-01', '2026-05-31'), days('2026-05-10', '2026-05-12')],
      '2026-05-01',
      '2026-05-31',
    ],
  ])('%s', (_, occurrences, from, to) => {
    expect(runOf({ occurrences }, PARIS)).toEqual({ from, to });
  });
});

describe('an event that is told day by day', () => {
  it.each<[string, Occurrence[]]>([
    ['no date', []],
    ['an evening', [hours('2026-11-21', 20, 23)]],
    ['a night that ends in the morning', [hours('2026-11-21', 20, 29)]],
    ['an hour without end', [hours('2026-11-21', 20)]],
    ['the day of 25 hours', [days('2026-10-25')]],
    ['four days in a row', every(1, 4)],
    ['a market each week', every(7, 20)],
    ['five days of twelve', [...every(1, 4), hours('2026-11-13', 14, 18)]],
    ['five sessions on two days', [...every(1, 2), ...every(1, 2), hours('2026-11-02', 20)]],
  ])('%s', (_, occurrences) => {
    expect(runOf({ occurrences }, PARIS)).toBeUndefined();
  });
});
