import { describe, expect, it } from 'vitest';
import { dayAt, instantOf, minutesAt, offsetAt } from '../../src/values/zone.js';

const PARIS = 'Europe/Paris';
const HOUR = 3_600_000;
const utc = (text: string): number => Date.parse(`${text}Z`);

describe('instantOf', () => {
  it.each([
    ['winter', '2026-01-15', 20 * 60 + 30, PARIS, '2026-01-15T19:30'],
    ['summer', '2026-07-15', 20 * 60 + 30, PARIS, '2026-07-15T18:30'],
    ['midnight before clocks go forward', '2026-03-29', 0, PARIS, '2026-03-28T23:00'],
    ['the last minute before they do', '2026-03-29', 119, PARIS, '2026-03-29T00:59'],
    ['an hour that they skip', '2026-03-29', 150, PARIS, '2026-03-29T01:30'],
    ['the first hour after', '2026-03-29', 180, PARIS, '2026-03-29T01:00'],
    ['midnight after they have', '2026-03-30', 0, PARIS, '2026-03-29T22:00'],
    ['midnight before clocks go back', '2026-10-25', 0, PARIS, '2026-10-24T22:00'],
    ['an hour that they show twice', '2026-10-25', 150, PARIS, '2026-10-25T00:30'],
    ['the hour after it', '2026-10-25', 180, PARIS, '2026-10-25T02:00'],
    ['midnight after they have gone back', '2026-10-26', 0, PARIS, '2026-10-25T23:00'],
    ['24 h, which is the next midnight', '2026-10-25', 1440, PARIS, '2026-10-25T23:00'],
    ['1 h of the night after', '2026-12-31', 1500, PARIS, '2027-01-01T00:00'],
    ['La Réunion', '2026-07-15', 600, 'Indian/Reunion', '2026-07-15T06:00'],
    ['Martinique', '2026-07-15', 1230, 'America/Martinique', '2026-07-16T00:30'],
    ['Nouméa', '2026-07-15', 600, 'Pacific/Noumea', '2026-07-14T23:00'],
    ['Miquelon, in summer', '2026-07-15', 600, 'America/Miquelon', '2026-07-15T12:00'],
    ['the Marquesas', '2026-07-15', 600, 'Pacific/Marquesas', '2026-07-15T19:30'],
    ['a zone that nobody knows, as UTC', '2026-07-15', 600, 'Europe/Redon', '2026-07-15T10:00'],
  ])('knows %s', (_name, day, minutes, timezone, expected) => {
    expect(new Date(instantOf(day, minutes, timezone)).toISOString()).toBe(`${expected}:00.000Z`);
  });

  it('is what dayAt and minutesAt undo, but for an hour that clocks skip', () => {
    for (const timezone of [PARIS, 'Indian/Reunion', 'America/Martinique', 'Pacific/Noumea', 'America/Miquelon'])
      for (const day of ['2024-02-29', '2026-03-28', '2026-03-29', '2026-10-25', '2026-12-31'])
        for (let minutes = 0; minutes < 1440; minutes += 15) {
          if (timezone === PARIS && day === '2026-03-29' && minutes >= 120 && minutes < 180) continue;
          const instant = instantOf(day, minutes, timezone);
          expect([dayAt(instant, timezone), minutesAt(instant, timezone)]).toEqual([day, minutes]);
        }
  });
});

describe('dayAt and minutesAt', () => {
  it.each([
    ['2026-03-29T00:59', '2026-03-29', 119],
    ['2026-03-29T01:00', '2026-03-29', 180],
    ['2026-10-25T00:59', '2026-10-25', 179],
    ['2026-10-25T01:00', '2026-10-25', 120],
    ['2026-12-31T22:59', '2026-12-31', 1439],
    ['2026-12-31T23:00', '2027-01-01', 0],
  ])('read the clocks of Paris at %s UTC', (instant, day, minutes) => {
    expect(dayAt(utc(instant), PARIS)).toBe(day);
    expect(minutesAt(utc(instant), PARIS)).toBe(minutes);
  });

  it('find the days of both clock changes 23 and 25 hours long', () => {
    expect(instantOf('2026-03-30', 0, PARIS) - instantOf('2026-03-29', 0, PARIS)).toBe(23 * HOUR);
    expect(instantOf('2026-10-26', 0, PARIS) - instantOf('2026-10-25', 0, PARIS)).toBe(25 * HOUR);
  });
});

describe('offsetAt', () => {
  it('tells minutes to add to UTC', () => {
    expect(offsetAt(utc('2026-03-29T00:59:59.999'), PARIS)).toBe(60);
    expect(offsetAt(utc('2026-03-29T01:00'), PARIS)).toBe(120);
    expect(offsetAt(utc('2026-07-15T00:00'), 'America/Martinique')).toBe(-240);
    expect(offsetAt(utc('2026-07-15T00:00'), 'Europe/Redon')).toBe(0);
  });
});
