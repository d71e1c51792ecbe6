import { describe, expect, it } from 'vitest';
import { formatTime, lastDay } from '../../src/format/sessions.js';
import { fr } from '../../src/locales/fr.js';
import { session } from '../filters/an-event.js';
import { plain } from './plain.js';

const paris = 'Europe/Paris';

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
  });
});

describe('lastDay', () => {
  it.each([
    ['2026-11-21T20:30+01:00', '2026-11-22T00:00+01:00', '2026-11-21'],
    ['2026-11-21T20:30+01:00', '2026-11-22T00:01+01:00', '2026-11-22'],
    ['2026-11-21T20:30+01:00', undefined, '2026-11-21'],
    ['2026-11-21T00:00+01:00', '2026-11-21T00:00+01:00', '2026-11-21'],
  ])('is, from %s to %s, %s', (start, end, day) => {
    expect(lastDay(session(start, end), paris)).toBe(day);
  });
});
