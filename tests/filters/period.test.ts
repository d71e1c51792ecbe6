import { describe, expect, it } from 'vitest';
import { daysOf, period, within } from '../../src/filters/period.js';
import { anEvent, session, wholeDays } from './an-event.js';

const contextAt = (now: string, timezone = 'Europe/Paris') => ({ now: Date.parse(now), timezone, lang: 'fr' });
/** A Saturday. */
const saturday = contextAt('2026-11-21T12:00+01:00');

describe('daysOf', () => {
  it.each([
    ['today', '2026-11-21', '2026-11-21'],
    ['tomorrow', '2026-11-22', '2026-11-22'],
    ['weekend', '2026-11-21', '2026-11-22'],
    ['7-days', '2026-11-21', '2026-11-27'],
    ['month', '2026-11-21', '2026-11-30'],
    ['2026-11-25..2026-12-05', '2026-11-25', '2026-12-05'],
    ['2026-11-25', '2026-11-25', '2026-11-25'],
    ['..2026-12-05', '2026-11-21', '2026-12-05'],
    ['2026-12-05..', '2026-12-05', '9998-12-31'],
    ['2026-12-05..2026-11-25', '2026-11-25', '2026-12-05'],
  ])('reads %s on a Saturday as %s to %s', (value, from, to) => {
    expect(daysOf(value, saturday)).toEqual({ from, to });
  });

  it.each([
    ['Monday', '2026-11-16', '2026-11-21', '2026-11-22'],
    ['Friday', '2026-11-20', '2026-11-21', '2026-11-22'],
    ['Saturday', '2026-11-21', '2026-11-21', '2026-11-22'],
    ['Sunday', '2026-11-22', '2026-11-22', '2026-11-22'],
  ])('reads weekend on a %s', (_, day, from, to) => {
    expect(daysOf('weekend', contextAt(`${day}T20:00+01:00`))).toEqual({ from, to });
  });

  it.each([
    ['month', '2026-12-31T12:00Z', '2026-12-31', '2026-12-31'],
    ['month', '2028-02-01T12:00Z', '2028-02-01', '2028-02-29'],
    ['7-days', '2026-12-29T12:00Z', '2026-12-29', '2027-01-04'],
    ['tomorrow', '2026-03-28T12:00Z', '2026-03-29', '2026-03-29'],
    ['7-days', '2026-10-24T12:00Z', '2026-10-24', '2026-10-30'],
  ])('reads %s at %s', (value, now, from, to) => {
    expect(daysOf(value, contextAt(now))).toEqual({ from, to });
  });

  it.each([
    ['Europe/Paris', '2026-11-22'],
    ['America/Martinique', '2026-11-21'],
    ['Pacific/Noumea', '2026-11-22'],
  ])('takes today from the clocks of %s', (timezone, day) => {
    expect(daysOf('today', contextAt('2026-11-21T23:30Z', timezone))).toEqual({ from: day, to: day });
  });

  it('counts a night that is under way for the day that has just begun', () => {
    const event = anEvent({ occurrences: [session('2026-11-21T22:00+01:00', '2026-11-22T02:00+01:00')] });
    const keptAt = (now: string) => period.matcher('2026-11-22', contextAt(now))(event);
    expect([keptAt('2026-11-21T23:59+01:00'), keptAt('2026-11-22T00:00+01:00')]).toEqual([false, true]);
  });

  it('counts twelve hours over midnight for a night, and more for two days', () => {
    const lasting = (end: string) => anEvent({ occurrences: [session('2026-11-24T18:00+01:00', end)] });
    const keeps = period.matcher('2026-11-25', saturday);
    expect([lasting('2026-11-25T06:00+01:00'), lasting('2026-11-25T06:01+01:00')].map(keeps)).toEqual([false, true]);
  });

  it.each([
    '',
    '..',
    'garbage',
    'constructor',
    '__proto__',
    '2026-02-30',
    '2026-13-01..',
    '2026-11-21..demain',
    '2026-11-21..2026-11-22..2026-11-23',
    '2026-11-21...2026-11-22',
    ' 2026-11-21',
    '0000-01-01..',
    '21/11/2026',
    '2026-11-21T10:00',
  ])('makes nothing of %j', (value) => {
    expect(daysOf(value, saturday)).toBeUndefined();
    expect(period.matcher(value, saturday)(anEvent())).toBe(true);
  });
});

describe('period', () => {
  const concert = session('2026-11-21T20:30+01:00', '2026-11-21T22:30+01:00');
  const ball = session('2026-11-21T21:00+01:00', '2026-11-22T03:00+01:00');
  const morning = session('2026-11-21T09:00+01:00', '2026-11-21T11:00+01:00');
  const market = wholeDays('2026-11-22T00:00+01:00');
  const exhibition = wholeDays('2026-09-01T00:00+02:00', '2027-01-04T00:00+01:00');
  const festival = session('2026-11-20T10:00+01:00', '2026-11-22T18:00+01:00');

  it.each([
    ['today', 'keeps an evening to come', concert, true],
    ['today', 'drops a morning that is over', morning, false],
    ['tomorrow', 'drops an evening of today', concert, false],
    ['tomorrow', 'leaves the ball to the night it starts', ball, false],
    ['today', 'keeps the ball on the night it starts', ball, true],
    ['tomorrow', 'keeps a whole day without end', market, true],
    ['today', 'drops a whole day of tomorrow', market, false],
    ['weekend', 'keeps both days', market, true],
    ['today', 'keeps a run of months on any of its days', exhibition, true],
    ['2027-01-03', 'keeps a run on its last day', exhibition, true],
    ['2027-01-04', 'drops a run on the day after', exhibition, false],
    ['tomorrow', 'keeps a festival of several days', festival, true],
    ['2026-11-23', 'drops a festival on the day after', festival, false],
    ['2026-11-22..', 'keeps what comes after a day', market, true],
    ['..2026-11-21', 'drops what comes after a day', market, false],
    ['2020-01-01..2020-12-31', 'drops everything in days gone by', exhibition, false],
    ['2026-01-01..2026-11-21', 'drops what is over, though its day was chosen', morning, false],
  ])('%s %s', (value, _, occurrence, expected) => {
    expect(period.matcher(value, saturday)(anEvent({ occurrences: [occurrence] }))).toBe(expected);
  });

  it('keeps the ball of yesterday as long as it goes on', () => {
    const event = anEvent({ occurrences: [ball] });
    expect(period.matcher('today', contextAt('2026-11-22T01:00+01:00'))(event)).toBe(true);
    expect(period.matcher('today', contextAt('2026-11-22T03:00+01:00'))(event)).toBe(false);
  });

  it('leaves the ball to its night while it goes on, when tomorrow is asked for', () => {
    expect(period.matcher('tomorrow', contextAt('2026-11-21T22:00+01:00'))(anEvent({ occurrences: [ball] }))).toBe(
      false,
    );
  });

  it('keeps an event when any session fits', () => {
    expect(period.matcher('tomorrow', saturday)(anEvent({ occurrences: [morning, market] }))).toBe(true);
  });

  it('keeps nothing that has no date', () => {
    expect(period.matcher('today', saturday)(anEvent())).toBe(false);
  });

  it.each([
    ['spring', '2026-03-29T12:00Z', '2026-03-29T23:30+02:00', '2026-03-30T00:00+02:00'],
    ['autumn', '2026-10-25T12:00Z', '2026-10-25T23:30+01:00', '2026-10-26T00:00+01:00'],
  ])('keeps the whole day of the %s clock change, and no more', (_, now, late, midnight) => {
    const keeps = period.matcher('today', contextAt(now));
    expect(keeps(anEvent({ occurrences: [session(late)] }))).toBe(true);
    expect(keeps(anEvent({ occurrences: [session(midnight)] }))).toBe(false);
  });

  it('always offers its presets, in order', () => {
    expect(period.offer([], saturday).map(({ value }) => value)).toEqual([
      'today',
      'tomorrow',
      'weekend',
      '7-days',
      'month',
    ]);
  });

  it('says every preset that an event falls under', () => {
    const values = period.valuesOf(saturday);
    expect([...values(anEvent({ occurrences: [market] }))]).toEqual(['tomorrow', 'weekend', '7-days', 'month']);
    expect([...values(anEvent())]).toEqual([]);
  });
});

describe('within', () => {
  const sessions = [
    session('2026-11-20T10:00+01:00'),
    session('2026-11-21T20:00+01:00'),
    session('2026-11-22T20:00+01:00'),
    session('2026-11-29T20:00+01:00'),
  ];
  it('gives the sessions of these days', () => {
    expect(sessions.filter(within(daysOf('weekend', saturday), saturday))).toEqual(sessions.slice(1, 3));
  });

  it('gives all that is not over without days', () => {
    expect(sessions.filter(within(undefined, saturday))).toEqual(sessions.slice(1));
  });
});
