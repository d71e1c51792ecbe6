import { describe, expect, it } from 'vitest';
import { capital, formatDay } from '../../src/format/dates.js';
import { en } from '../../src/locales/en.js';
import { fr } from '../../src/locales/fr.js';

const today = '2026-11-21';

describe('formatDay', () => {
  it.each([
    ['2026-11-21', 'weekday', 'samedi 21 novembre', 'Saturday 21 November'],
    ['2026-11-21', 'day', '21 novembre', '21 November'],
    ['2026-11-21', 'short', 'sam. 21 nov.', 'Sat 21 Nov'],
    ['2026-11-21', 'month', 'novembre 2026', 'November 2026'],
    ['2026-11-21', 'monthName', 'novembre', 'November'],
    ['2026-11-21', 'weekdayName', 'samedi', 'Saturday'],
    ['2026-11-21', 'weekdayShort', 'sam.', 'Sat'],
    ['2026-12-01', 'weekday', 'mardi 1er décembre', 'Tuesday 1 December'],
    ['2027-01-01', 'day', '1er janvier 2027', '1 January 2027'],
    ['2027-01-11', 'day', '11 janvier 2027', '11 January 2027'],
    ['2025-03-30', 'weekday', 'dimanche 30 mars 2025', 'Sunday 30 March 2025'],
    ['2028-02-29', 'short', 'mar. 29 févr. 2028', 'Tue, 29 Feb 2028'],
  ] as const)('writes %s as %s', (day, style, inFrench, inEnglish) => {
    expect(formatDay(day, style, fr, today)).toBe(inFrench);
    expect(formatDay(day, style, en, today).replace(',', '')).toBe(inEnglish.replace(',', ''));
  });

  it('writes the year when it is not told which one it is', () => {
    expect(formatDay('2026-11-01', 'day', fr)).toBe('1er novembre 2026');
  });
});

describe('capital', () => {
  it.each([
    ['samedi', 'Samedi'],
    ['été', 'Été'],
    ['', ''],
  ])('begins « %s » as a sentence', (text, capitalised) => {
    expect(capital(text)).toBe(capitalised);
  });
});
