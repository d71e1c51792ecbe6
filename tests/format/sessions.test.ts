import { describe, expect, it } from 'vitest';
import { formatHours, formatSession, formatTime, lastDay } from '../../src/format/sessions.js';
import { en } from '../../src/locales/en.js';
import { fr } from '../../src/locales/fr.js';
import { session, wholeDays } from '../filters/an-event.js';

const paris = 'Europe/Paris';
const today = '2026-11-21';

/** Hours are written with spaces that do not break; tests are read with ordinary ones. */
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('formatSession', () => {
  it.each([
    ['2026-11-21T20:30+01:00', '2026-11-21T23:00+01:00', 'samedi 21 novembre, de 20 h 30 à 23 h'],
    ['2026-11-21T20:30+01:00', undefined, 'samedi 21 novembre, 20 h 30'],
    ['2026-11-21T20:30+01:00', '2026-11-21T20:30+01:00', 'samedi 21 novembre, 20 h 30'],
    ['2026-11-21T21:00+01:00', '2026-11-22T02:00+01:00', 'samedi 21 novembre, de 21 h à 2 h'],
    ['2026-11-21T21:00+01:00', '2026-11-22T00:00+01:00', 'samedi 21 novembre, de 21 h à 0 h'],
    ['2026-12-01T10:00+01:00', '2026-12-05T18:00+01:00', 'du mardi 1er décembre au samedi 5 décembre'],
    ['2027-01-02T10:00+01:00', '2027-01-02T11:05+01:00', 'samedi 2 janvier 2027, de 10 h à 11 h 05'],
  ])('writes hours of %s to %s', (start, end, words) => {
    expect(plain(formatSession(session(start, end), fr, paris, today))).toBe(words);
  });

  it.each([
    ['2026-11-22T00:00+01:00', '2026-11-23T00:00+01:00', 'dimanche 22 novembre'],
    ['2026-11-22T00:00+01:00', undefined, 'dimanche 22 novembre'],
    ['2026-11-21T00:00+01:00', '2026-11-23T00:00+01:00', 'du samedi 21 novembre au dimanche 22 novembre'],
    ['2026-10-24T00:00+02:00', '2026-10-26T00:00+01:00', 'du samedi 24 octobre au dimanche 25 octobre'],
  ])('writes whole days of %s to %s, the last one excluded', (start, end, words) => {
    expect(formatSession(wholeDays(start, end), fr, paris, today)).toBe(words);
  });

  it('speaks English too', () => {
    const concert = session('2026-11-21T20:30+01:00', '2026-11-21T23:00+01:00');
    expect(formatSession(concert, en, paris, today)).toBe('Saturday 21 November, 20:30 to 23:00');
  });

  it('goes by the clocks of its zone', () => {
    const concert = session('2026-11-21T20:30+01:00');
    expect(plain(formatSession(concert, fr, 'America/Cayenne', today))).toBe('samedi 21 novembre, 16 h 30');
  });
});

describe('formatTime', () => {
  it.each([
    ['2026-11-21T00:00+01:00', '0 h'],
    ['2026-11-21T09:05+01:00', '9 h 05'],
    ['2026-11-21T20:30+01:00', '20 h 30'],
    ['2026-10-25T02:30+02:00', '2 h 30'],
    ['2026-10-25T02:30+01:00', '2 h 30'],
    ['2026-03-29T03:00+02:00', '3 h'],
  ])('writes %s, also around the change of clocks', (instant, words) => {
    expect(plain(formatTime(Date.parse(instant), fr, paris))).toBe(words);
  });

  it('never lets a line break between hours and minutes', () => {
    expect(formatTime(Date.parse('2026-11-21T20:30+01:00'), fr, paris)).toBe('20\u00a0h\u00a030');
    expect(formatHours(session('2026-11-21T20:30+01:00'), fr, paris)).not.toContain(' ');
  });
});

describe('lastDay', () => {
  it.each([
    ['2026-11-21T20:30+01:00', '2026-11-22T00:00+01:00', '2026-11-21'],
    ['2026-11-21T20:30+01:00', '2026-11-22T00:01+01:00', '2026-11-22'],
    ['2026-11-21T20:30+01:00', undefined, '2026-11-21'],
  ])('is, from %s to %s, %s', (start, end, day) => {
    expect(lastDay(session(start, end), paris)).toBe(day);
  });
});
