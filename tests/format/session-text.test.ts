import { describe, expect, it } from 'vitest';
import { formatHours, formatSession } from '../../src/format/session-text.js';
import { en } from '../../src/locales/en.js';
import { fr } from '../../src/locales/fr.js';
import { session, wholeDays } from '../filters/an-event.js';
import { plain } from './plain.js';

const paris = 'Europe/Paris';
const today = '2026-11-21';

describe('formatSession', () => {
  it.each([
    ['2026-11-21T20:30+01:00', '2026-11-21T23:00+01:00', 'samedi 21 novembre, de 20 h 30 à 23 h'],
    ['2026-11-21T20:30+01:00', undefined, 'samedi 21 novembre, 20 h 30'],
    ['2026-11-21T20:30+01:00', '2026-11-21T20:30+01:00', 'samedi 21 novembre, 20 h 30'],
    ['2026-11-21T21:00+01:00', '2026-11-22T02:00+01:00', 'samedi 21 novembre, de 21 h à 2 h'],
    ['2026-11-21T20:00+01:00', '2026-11-22T08:00+01:00', 'samedi 21 novembre, de 20 h à 8 h'],
    ['2026-11-21T08:00+01:00', '2026-11-21T22:00+01:00', 'samedi 21 novembre, de 8 h à 22 h'],
    ['2026-11-21T21:00+01:00', '2026-11-22T00:00+01:00', 'samedi 21 novembre, de 21 h à 0 h'],
    ['2026-12-01T10:00+01:00', '2026-12-05T18:00+01:00', 'du mardi 1er (10 h) au samedi 5 décembre (18 h)'],
    ['2026-11-28T09:00+01:00', '2026-11-29T17:00+01:00', 'du samedi 28 (9 h) au dimanche 29 novembre (17 h)'],
    [
      '2026-11-30T18:30+01:00',
      '2026-12-02T12:00+01:00',
      'du lundi 30 novembre (18 h 30) au mercredi 2 décembre (12 h)',
    ],
    ['2026-12-31T20:00+01:00', '2027-01-02T00:00+01:00', 'du jeudi 31 décembre (20 h) au vendredi 1er janvier 2027'],
    ['2026-12-01T00:00+01:00', '2026-12-05T23:59+01:00', 'du mardi 1er au samedi 5 décembre'],
    ['2026-10-24T20:00+02:00', '2026-10-25T19:00+01:00', 'du samedi 24 (20 h) au dimanche 25 octobre (19 h)'],
    ['2027-01-02T10:00+01:00', '2027-01-02T11:05+01:00', 'samedi 2 janvier 2027, de 10 h à 11 h 05'],
  ])('writes hours of %s to %s', (start, end, words) => {
    expect(plain(formatSession(session(start, end), fr, paris, today))).toBe(words);
  });

  it.each([
    ['2026-11-22T00:00+01:00', '2026-11-23T00:00+01:00', 'dimanche 22 novembre'],
    ['2026-11-22T00:00+01:00', undefined, 'dimanche 22 novembre'],
    ['2026-11-21T00:00+01:00', '2026-11-23T00:00+01:00', 'du samedi 21 au dimanche 22 novembre'],
    ['2026-10-24T00:00+02:00', '2026-10-26T00:00+01:00', 'du samedi 24 au dimanche 25 octobre'],
  ])('writes whole days of %s to %s, the last one excluded', (start, end, words) => {
    expect(formatSession(wholeDays(start, end), fr, paris, today)).toBe(words);
  });

  it('speaks English too', () => {
    const concert = session('2026-11-21T20:30+01:00', '2026-11-21T23:00+01:00');
    expect(formatSession(concert, en, paris, today)).toBe('Saturday 21 November, 20:30 to 23:00');
  });

  it('says a month once in English too', () => {
    const camp = session('2026-11-28T09:00+01:00', '2026-11-29T17:00+01:00');
    expect(plain(formatSession(camp, en, paris, today))).toBe('Saturday 28 (09:00) to Sunday 29 November (17:00)');
  });

  it('goes by the clocks of its zone', () => {
    const concert = session('2026-11-21T20:30+01:00');
    expect(plain(formatSession(concert, fr, 'America/Cayenne', today))).toBe('samedi 21 novembre, 16 h 30');
  });
});

describe('formatHours', () => {
  it('never lets a line break between hours and minutes', () => {
    expect(formatHours(session('2026-11-21T20:30+01:00'), fr, paris)).toBe('20\u00a0h\u00a030');
  });
});
