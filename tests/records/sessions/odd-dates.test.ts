import { describe, expect, it } from 'vitest';
import { type Cells, eventsFrom } from '../a-row.js';
import { interval } from '../../feeds/read-case.js';

function sessionsOf(rows: readonly Cells[]): string[][] {
  const { events } = eventsFrom(rows);
  return events.map(({ occurrences }) => occurrences.map((one) => interval(one, 'Europe/Paris')));
}

describe('a row whose day stands elsewhere', () => {
  it('has the day of the nearest row above that is nothing else', () => {
    const rows = [
      { start: 'Vendredi 4 juin 2027' },
      { title: 'Ouverture', hours: '18h' },
      { title: 'SAMEDI 5 JUIN 2027' },
      { title: 'Atelier', hours: '14h - 16h' },
      { title: 'Bal', start: '06/06/2027', hours: '21h' },
    ];
    expect(sessionsOf(rows)).toEqual([
      ['2027-06-04T18:00+02:00'],
      ['2027-06-05T14:00+02:00/2027-06-05T16:00+02:00'],
      ['2027-06-06T21:00+02:00'],
    ]);
    expect(eventsFrom(rows).issues).toEqual([]);
  });

  it('has none when what stands above is a title of another kind', () => {
    const { events, issues } = eventsFrom([{ title: 'Théâtre' }, { title: 'Hamlet', hours: '20h' }]);
    expect(events.map(({ title }) => title)).toEqual(['Théâtre', 'Hamlet']);
    expect(issues.map(({ code, row }) => [code, row])).toEqual([
      ['missing-date', 0],
      ['missing-date', 1],
    ]);
  });

  it('is not dated by days that its texts tell in passing', () => {
    expect(sessionsOf([{ title: 'Travaux depuis le 3 novembre 2026' }])).toEqual([[]]);
    expect(sessionsOf([{ title: 'Samedi 12/12/2026 : loto' }])).toEqual([['2026-12-12']]);
  });
});

describe('a day of the week beside a period', () => {
  it.each<[Cells, string]>([
    [{ start: 'le mercredi, du 2 au 16 décembre 2026' }, '02 09 16'],
    [{ start: 'Le vendredi du 4 au 18/12/2026', hours: '20h30' }, '04T20:30 11T20:30 18T20:30'],
    [{ start: 'Tous les mercredis du 2 au 9 décembre 2026 à 15h' }, '02T15:00 09T15:00'],
    [{ start: 'Le samedi de 10h à 12h, du 5 au 12 décembre 2026' }, '05T10:00/05T12:00 12T10:00/12T12:00'],
    [{ start: 'Du 2 au 9 décembre 2026, le mercredi à 15h' }, '02T15:00 09T15:00'],
    [{ start: 'Les samedis et dimanches du 5 au 12 décembre 2026' }, '05 06 12'],
    [{ start: 'Du mercredi 2 au mercredi 9 décembre 2026' }, '02/09'],
    [{ start: '2026-12-05', hours: 'Samedi 10h' }, '05T10:00'],
    [{ start: 'Tous les jours du 2 au 3 décembre 2026 à 15h' }, '02T15:00 03T15:00'],
  ])('is the day of its sessions, unless it is of a date: %j', (cells, days) => {
    const [told = []] = sessionsOf([{ title: 'Conte', ...cells }]);
    expect(told.map((day) => day.replaceAll(/2026-12-|\+01:00/g, '')).join(' ')).toBe(days);
  });
});

describe('hours in columns of days', () => {
  it.each<[string, Cells, string]>([
    ['an end that is an hour', { end: '20h' }, '2026-07-14'],
    ['sessions that are hours', { occurrences: '20h45' }, '2026-07-14T20:45+02:00'],
    ['an hour and its end', { hours: '18h', end: '20h' }, '2026-07-14T18:00+02:00/2026-07-14T20:00+02:00'],
  ])('are read as such: %s', (_, cells, session) => {
    expect(sessionsOf([{ title: 'Bal', start: '14/07/2026', ...cells }])).toEqual([[session]]);
  });
});

describe('texts made to be looked through for ever', () => {
  it.each<[string, Cells]>([
    ['days of the week', { title: 'lun'.repeat(60_000), start: 'mar '.repeat(50_000) }],
    ['dates in markup', { start: '<time datetime="'.repeat(20_000) }],
    ['days of a month', { start: '1 et '.repeat(40_000) }],
    ['hours', { start: '14/07/2026', hours: '10 h 10 à '.repeat(20_000) }],
    ['days that come again', { start: `tous les ${'mardis et '.repeat(20_000)}` }],
  ])('are read all the same: %s', (_, cells) => {
    expect(sessionsOf([{ title: 'Bal', ...cells }])).toHaveLength(1);
  });

  it.each([
    ['a list', (deep: string) => deep],
    ['the hours of a day', (deep: string) => `[{"date":"2026-12-05","horaires":${deep}}]`],
    ['a list without a day', (deep: string) => `[{"horaires":${deep}}]`],
  ])('cost no other row, however deep they are: %s', (_, cellOf) => {
    const start = cellOf('['.repeat(50_000) + ']'.repeat(50_000));
    expect(
      eventsFrom([
        { title: 'Bal', start },
        { title: 'Loto', start: '2026-12-06' },
      ]).events,
    ).toHaveLength(2);
  });
});
