import { describe, expect, it } from 'vitest';
import type { Days } from '../../src/filters/chosen-dates.js';
import { instantOf } from '../../src/values/zone.js';
import {
  dayToShow,
  inCell,
  monthGrid,
  monthsOf,
  monthWithin,
  type MonthDay,
} from '../../widgets/agenda/month/month-grid.js';
import type { Programme, Sitting } from '../../widgets/agenda/programme.js';
import { anEvent } from '../filters/an-event.js';

const timezone = 'Europe/Paris';
const today = '2026-11-21';

function at(day: string, hour = 0) {
  return instantOf(day, hour * 60, timezone);
}

function concert(title: string, day: string, hour = 20): Sitting {
  return { event: anEvent({ title }), day, session: { start: at(day, hour), allDay: false } };
}

function exhibition(title: string, day: string, until: string): Sitting {
  return { event: anEvent({ title }), day, until };
}

function festival(title: string, day: string, endExclusive: string): Sitting {
  return { event: anEvent({ title }), day, session: { start: at(day), end: at(endExclusive), allDay: true } };
}

function programme(sittings: readonly Sitting[], ongoing: readonly Sitting[] = []): Programme {
  return { sittings, ongoing, undated: [] };
}

function from(day: string, to = '9999-12-31'): Days {
  return { from: day, to };
}

function days(of: Programme, month = '2026-11', wanted = from(today)): readonly MonthDay[] {
  return monthGrid(of, month, wanted, timezone).flat();
}

/** The titles of each day that has any. */
function titles(cells: readonly MonthDay[]): Record<string, string[]> {
  const busy = cells.filter(({ sittings, lasting }) => sittings.length + lasting.length);
  return Object.fromEntries(
    busy.map(({ day, sittings, lasting }) => [day, [...sittings, ...lasting].map(({ event }) => event.title)]),
  );
}

const nothing = programme([]);

describe('monthGrid', () => {
  it.each([
    ['starts on a Sunday', '2026-11', '2026-10-26', '2026-12-06', 6],
    ['starts on a Monday and has four weeks', '2027-02', '2027-02-01', '2027-02-28', 4],
    ['ends with the year', '2026-12', '2026-11-30', '2027-01-03', 5],
    ['changes its clocks in autumn', '2026-10', '2026-09-28', '2026-11-01', 5],
    ['changes its clocks in spring', '2027-03', '2027-03-01', '2027-04-04', 5],
  ])('goes from Monday to Sunday in a month that %s', (_what, month, first, last, count) => {
    const weeks = monthGrid(nothing, month, from(today), timezone);
    expect([weeks.length, weeks[0]?.[0]?.day, weeks.at(-1)?.at(-1)?.day]).toEqual([count, first, last]);
    expect(new Set(weeks.flat().map(({ day }) => day)).size).toBe(count * 7);
  });

  it('tells the days of other months apart', () => {
    const others = days(nothing).filter(({ inMonth }) => !inMonth);
    expect(others.map(({ day }) => day.slice(0, 7))).toEqual([
      ...Array<string>(6).fill('2026-10'),
      ...Array<string>(6).fill('2026-12'),
    ]);
  });

  it('puts each sitting on its day, in the order given', () => {
    const of = programme([concert('Conte', '2026-11-24', 10), concert('Loto', '2026-11-24', 14)]);
    expect(titles(days(of))).toEqual({ '2026-11-24': ['Conte', 'Loto'] });
  });

  it('leaves out what is in another month, also when its week is shown', () => {
    const of = programme([concert('Galette', '2026-12-02')]);
    expect(titles(days(of))).toEqual({});
  });

  it('puts what lasts on each of its days, after what is of that day only', () => {
    const of = programme([festival('Marché de Noël', '2026-11-27', '2026-11-30'), concert('Loto', '2026-11-28')]);
    expect(titles(days(of))).toEqual({
      '2026-11-27': ['Marché de Noël'],
      '2026-11-28': ['Loto', 'Marché de Noël'],
      '2026-11-29': ['Marché de Noël'],
    });
  });

  it('shows what is on now from today on', () => {
    const of = programme([], [exhibition('Photographies', '2026-10-01', '2026-11-23')]);
    expect(Object.keys(titles(days(of)))).toEqual(['2026-11-21', '2026-11-22', '2026-11-23']);
  });

  it('shows what lasts on the days of the chosen period only', () => {
    const of = programme([], [exhibition('Photographies', '2026-10-01', '2027-03-01')]);
    const weekend = days(of, '2026-11', from('2026-11-28', '2026-11-29'));
    expect(Object.keys(titles(weekend))).toEqual(['2026-11-28', '2026-11-29']);
  });

  it('fills every day of a month in the middle of a long run', () => {
    const of = programme([], [exhibition('Photographies', '2026-10-01', '2027-03-01')]);
    expect(Object.keys(titles(days(of, '2027-01')))).toHaveLength(31);
  });

  it('counts a session that ends at midnight on its day only', () => {
    const session = { start: at('2026-11-28', 20), end: at('2026-11-29'), allDay: false };
    const of = programme([{ event: anEvent({ title: 'Bal' }), day: '2026-11-28', session }]);
    expect(titles(days(of))).toEqual({ '2026-11-28': ['Bal'] });
  });
});

describe('inCell', () => {
  const names = (count: number) => Array.from({ length: count }, (_, index) => concert(`n°${index}`, today));
  const runs = (count: number) => Array.from({ length: count }, () => exhibition('Expo', '2026-11-01', '2026-12-01'));

  it.each([
    ['three events', 3, 0, 3, 0],
    ['five events', 5, 0, 3, 2],
    ['one event and one run', 1, 1, 2, 0],
    ['two events and three runs', 2, 3, 3, 2],
    ['three events and one run', 3, 1, 3, 1],
    ['four runs', 0, 4, 1, 3],
    ['nothing', 0, 0, 0, 0],
  ])('has room for some of %s', (_what, own, lasting, shown, hidden) => {
    const cell = inCell({ day: today, inMonth: true, sittings: names(own), lasting: runs(lasting) });
    expect([cell.shown.length, cell.hidden]).toEqual([shown, hidden]);
  });
});

describe('monthsOf', () => {
  const galette = concert('Galette', '2027-01-08');
  const expo = exhibition('Expo', '2026-10-01', '2027-02-01');

  it.each([
    [
      'go from the current month, in which something is on, to that of the last end',
      [galette],
      [expo],
      from(today),
      ['2026-11', '2027-02'],
    ],
    ['begin with the next event when there is nothing before', [galette], [], from(today), ['2027-01', '2027-01']],
    ['are those of the chosen period', [galette], [expo], from('2026-12-30', '2027-01-10'), ['2026-12', '2027-01']],
    ['are the current one when nothing comes', [], [], from(today), ['2026-11', '2026-11']],
  ])('%s', (_what, sittings, ongoing, wanted, months) => {
    expect(monthsOf(programme(sittings, ongoing), wanted, timezone)).toEqual(months);
  });
});

describe('monthWithin', () => {
  it.each([
    ['2026-12', '2026-12'],
    ['2026-10', '2026-11'],
    ['2027-05', '2027-02'],
    ['2026-13', '2026-11'],
    ['2026-00', '2026-11'],
    ['2026-1', '2026-11'],
    ['novembre', '2026-11'],
    ['', '2026-11'],
    ['9999-99', '2026-11'],
  ])('makes of « %s » %s', (month, expected) => {
    expect(monthWithin(month, '2026-11', '2027-02')).toBe(expected);
  });
});

describe('dayToShow', () => {
  const of = programme([concert('Foire', '2026-11-21'), concert('Loto', '2026-11-28'), concert('Noël', '2026-12-24')]);
  const shown = (month: string, chosen?: string, now = today) =>
    dayToShow(monthGrid(of, month, from(now), timezone), chosen)?.day;

  it.each([
    ['the day that was chosen', '2026-11', '2026-11-28', '2026-11-28'],
    ['today, when nothing is left on the day that was chosen', '2026-11', '2026-11-24', '2026-11-21'],
    ['today', '2026-11', undefined, '2026-11-21'],
    ['today, when the chosen day is of another month', '2026-11', '2026-12-24', '2026-11-21'],
    ['the first day with something on', '2026-12', undefined, '2026-12-24'],
    ['no day of an empty month', '2027-01', undefined, undefined],
    ['no day that does not exist', '2027-01', '2027-01-99', undefined],
  ])('is %s', (_what, month, chosen, expected) => {
    expect(shown(month, chosen)).toBe(expected);
  });

  it('is the next day with something on when there is nothing today', () => {
    expect(shown('2026-11', undefined, '2026-11-22')).toBe('2026-11-28');
  });
});
