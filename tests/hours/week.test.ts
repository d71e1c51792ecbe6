import { describe, expect, it } from 'vitest';
import { regionOf } from '../../src/hours/holidays.js';
import { hoursOf, learnFrench, readHours } from '../../src/hours/read.js';
import { weekOf } from '../../src/hours/week.js';

await learnFrench();

function week(text: string, day: string) {
  const hours = readHours(text);
  if (!hours) throw new Error(`not understood: ${text}`);
  return weekOf(hours, day, regionOf({}));
}

describe('the hours of a week', () => {
  it('are those of seven days from the one asked for', () => {
    const { days, season } = week('Mo-Fr 09:00-12:00,14:00-18:00; Sa 09:00-12:00', '2026-11-20');
    expect(days.map(({ day, spans }) => [day, spans.length])).toEqual([
      ['2026-11-20', 2],
      ['2026-11-21', 1],
      ['2026-11-22', 0],
      ['2026-11-23', 2],
      ['2026-11-24', 2],
      ['2026-11-25', 2],
      ['2026-11-26', 2],
    ]);
    expect(season).toBeUndefined();
  });

  it('say which day is a public holiday, and whether its hours are sure', () => {
    const [unsure] = week('Mo-Fr 09:00-12:00', '2026-11-11').days;
    const [sure] = week('Mo-Fr 09:00-12:00; PH off', '2026-11-11').days;
    const [closed] = week('Mo 09:00-12:00', '2026-11-11').days;
    expect(unsure).toEqual({ day: '2026-11-11', spans: [{ from: 540, to: 720 }], holiday: true, unsure: true });
    expect(sure).toEqual({ day: '2026-11-11', spans: [], holiday: true });
    expect(closed).toEqual({ day: '2026-11-11', spans: [], holiday: true });
  });

  it.each([
    ['where nothing else is said of a day', 'Mo-Fr 09:00-12:00 || "sur rendez-vous"', 'sur rendez-vous'],
    ['but on days that are closed', 'Mo-Fr 09:00-12:00; Sa off || "sur rendez-vous"', undefined],
    ['by daylight', 'Mo-Fr 08:00-18:00; Sa-Su sunrise-sunset', 'du lever au coucher du soleil'],
  ])('are words %s', (_, text, comment) => {
    const [, saturday] = week(text, '2026-11-20').days;
    expect(saturday).toEqual({ day: '2026-11-21', spans: [], ...(comment && { comment }) });
  });

  it.each([
    ['in summer', 'Apr-Oct 09:00-20:00; Nov-Mar 10:00-17:00', '2026-07-14', { from: '2026-04-01', to: '2026-10-31' }],
    [
      'over the new year',
      'Apr-Oct 09:00-20:00; Nov-Mar 10:00-17:00',
      '2026-12-14',
      { from: '2026-11-01', to: '2027-03-31' },
    ],
    ['when it is closed for long', 'Mo 09:00-12:00; Aug off', '2026-08-14', { from: '2026-08-01', to: '2026-08-31' }],
    [
      'of fifteen days',
      'Mo-Su 09:00-20:00; Jul 01-Jul 15 10:00-12:00',
      '2026-07-05',
      { from: '2026-07-01', to: '2026-07-15' },
    ],
    ['of one year', '2026 Jul 04-2026 Aug 31 10:00-18:00', '2026-07-14', { from: '2026-07-04', to: '2026-08-31' }],
    ['of a week in two', 'Mardi des semaines paires 9h-12h', '2026-12-09', { from: '2026-12-07', to: '2026-12-13' }],
    [
      'of some weeks of a month',
      'Mo-Fr 09:00-12:00; Sa[1] 09:00-12:00',
      '2026-11-25',
      { from: '2026-11-25', to: '2026-12-01' },
    ],
    ['that a day off does not cut', 'Mo-Su 09:00-20:00; Dec 25 off', '2026-12-01', undefined],
    ['after the last one', '2025 Jul 04-2025 Aug 31 10:00-18:00', '2027-07-14', undefined],
  ])('tell the season %s', (_, text, day, season) => {
    expect(week(text, day).season).toEqual(season);
  });
});

describe('a text that thousands of places share', () => {
  it('is read once, understood or not', () => {
    expect(hoursOf('Mo 09:00-12:00')).toBe(hoursOf('Mo 09:00-12:00'));
    expect(hoursOf('on demande')).toBeUndefined();
    expect(hoursOf('on demande')).toBeUndefined();
  });
});
