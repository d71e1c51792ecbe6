import { describe, expect, it } from 'vitest';
import { scheduledSessions } from '../../../src/parsers/page/scheduled-sessions.js';
import type { Json } from '../../../src/parsers/flatten.js';

const window = { from: Date.parse('2026-11-01'), to: Date.parse('2027-11-01') };
const autumn = { startDate: '2026-11-24', endDate: '2026-12-08' };

function sessions(...eventSchedule: Json[]) {
  const told = scheduledSessions({ ...autumn, eventSchedule }, { timezone: 'Europe/Paris', window });
  return told.map(({ begin, end = '' }) => [begin, end].map((at) => at.replace(':00.000Z', 'Z')).join('/'));
}

describe('a schedule of schema.org', () => {
  it.each([
    ['https://schema.org/Tuesday'],
    ['http://schema.org/Tuesday'],
    ['Tuesday'],
    ['Tu'],
    ['TU'],
    [{ '@type': 'DayOfWeek', name: 'Tuesday' }],
  ])('comes back on the day called %j', (byDay) => {
    expect(sessions({ repeatFrequency: 'P1W', byDay, startTime: '08:00', endTime: '12:00' })).toEqual([
      '2026-11-24T07:00Z/2026-11-24T11:00Z',
      '2026-12-01T07:00Z/2026-12-01T11:00Z',
      '2026-12-08T07:00Z/2026-12-08T11:00Z',
    ]);
  });

  it('comes back every week without a frequency, and not on the first day when that is another day of the week', () => {
    expect(sessions({ byDay: ['Thursday', 'Monday'], repeatCount: 2 })).toEqual([
      '2026-11-26/2026-11-27',
      '2026-11-30/2026-12-01',
    ]);
  });

  it('leaves days out, has another zone, lasts past midnight', () => {
    const schedule = { byDay: 'Tu', exceptDate: '2026-12-01', scheduleTimezone: 'Indian/Reunion' };
    expect(sessions({ ...schedule, startTime: '22:00:00', endTime: '02:00:00' })).toEqual([
      '2026-11-24T18:00Z/2026-11-24T22:00Z',
      '2026-12-08T18:00Z/2026-12-08T22:00Z',
    ]);
  });

  it('keeps its hour when clocks change', () => {
    const dates = { startDate: '2027-03-21T20:00', endDate: '2027-03-28' };
    expect(sessions({ ...dates, repeatFrequency: 'P1W', duration: 'PT90M' })).toEqual([
      '2027-03-21T19:00Z/2027-03-21T20:30Z',
      '2027-03-28T18:00Z/2027-03-28T19:30Z',
    ]);
  });

  it('begins at an instant, told on the clocks of its zone', () => {
    expect(sessions({ startDate: '2026-11-24T19:30:00Z', repeatFrequency: 'P1W', repeatCount: 1 })).toEqual([
      '2026-11-24T19:30Z/',
    ]);
  });

  it('is one of several, one of them without any day left', () => {
    expect(
      sessions(
        { byDay: 'Saturday', exceptDate: ['2026-11-28', '2026-12-05'] },
        { byDay: 'Monday', endDate: '2026-12-01', startTime: '09:00' },
      ),
    ).toEqual(['2026-11-30T08:00Z/']);
  });

  it('is a single day', () => {
    const day = { startDate: '2026-12-05', endDate: '2026-12-05' };
    expect(sessions({ ...day, startTime: '14:00', endTime: '18:00' })).toEqual(['2026-12-05T13:00Z/2026-12-05T17:00Z']);
  });

  it('comes back in the same week of each month', () => {
    const dates = { startDate: '2026-12-01', endDate: '2027-02-15', repeatFrequency: 'P1M' };
    const first = ['2026-12-01/2026-12-02', '2027-01-05/2027-01-06', '2027-02-02/2027-02-03'];
    expect(sessions({ ...dates, byDay: 'Tuesday', byMonthWeek: 1 })).toEqual(first);
    expect(sessions({ ...dates, byDay: '1TU' })).toEqual(first);
  });

  it.each([
    [{ byDay: 'PublicHolidays' }],
    [{ startTime: '14:00' }],
    [{ byDay: 'Monday', startDate: 'bientôt' }],
    [{ repeatFrequency: 'PT1H' }],
    [{ repeatFrequency: 'souvent', byDay: 'Monday' }],
  ])('gives none when it is %j, so that the period of the event counts', (schedule) => {
    expect(sessions({ byDay: 'Tuesday' }, schedule)).toEqual([]);
  });
});
