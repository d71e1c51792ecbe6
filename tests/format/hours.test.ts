import { describe, expect, it } from 'vitest';
import { formatState, hoursChangeAt } from '../../src/format/hours.js';
import { formatDayHours, formatSeason } from '../../src/format/week-hours.js';
import { regionOf } from '../../src/hours/holidays.js';
import { learnFrench, readHours } from '../../src/hours/read.js';
import { stateAt } from '../../src/hours/state.js';
import type { DayHours } from '../../src/hours/types.js';
import { weekOf } from '../../src/hours/week.js';
import { en } from '../../src/locales/en.js';
import { enHours } from '../../src/locales/hours/en.js';
import { fr } from '../../src/locales/fr.js';
import { frHours } from '../../src/locales/hours/fr.js';
import { hoursLocaleOf } from '../../src/locales/hours/index.js';
import { plain } from './plain.js';

await learnFrench();

const PARIS = 'Europe/Paris';

function hours(text: string) {
  const read = readHours(text);
  if (!read) throw new Error(`not understood: ${text}`);
  return read;
}

function said(text: string, now: string, locale = fr, words = frHours) {
  const instant = Date.parse(now);
  return formatState(stateAt(hours(text), instant, PARIS, regionOf({})), instant, PARIS, locale, words);
}

const TOWN_HALL = 'Mo-Fr 09:00-12:00,14:00-18:00; Sa 09:00-12:30';

describe('the state of a place in words', () => {
  // 20 November 2026 is a Friday.
  it.each([
    [TOWN_HALL, '2026-11-20T15:00', 'Ouvert, ferme à 18 h', 'open'],
    [TOWN_HALL, '2026-11-20T17:29', 'Ouvert, ferme à 18 h', 'open'],
    [TOWN_HALL, '2026-11-20T17:30', 'Ferme bientôt, à 18 h', 'closing'],
    [TOWN_HALL, '2026-11-21T10:00', 'Ouvert, ferme à 12 h 30', 'open'],
    [TOWN_HALL, '2026-11-20T13:00', 'Fermé, ouvre à 14 h', 'closed'],
    [TOWN_HALL, '2026-11-19T20:00', 'Fermé, ouvre demain à 9 h', 'closed'],
    [TOWN_HALL, '2026-11-21T20:00', 'Fermé, ouvre lundi à 9 h', 'closed'],
    ['Fr 09:00-12:00', '2026-11-20T12:00', 'Fermé jusqu’au 27 novembre', 'closed'],
    ['Apr 01-Oct 31 09:00-19:00', '2026-11-20T12:00', 'Fermé jusqu’au 1er avril 2027', 'closed'],
    ['24/7', '2026-11-20T12:00', 'Ouvert 24 h / 24', 'open'],
    ['Mo-Su 08:00-24:00', '2026-11-20T12:00', 'Ouvert, ferme à minuit', 'open'],
    ['Sa-Su 00:00-24:00', '2026-11-20T12:00', 'Fermé, ouvre demain à minuit', 'closed'],
    ['Nov-Dec 00:00-24:00', '2026-11-20T12:00', 'Ouvert jusqu’au 31 décembre', 'open'],
    ['Fr 10:00+', '2026-11-20T12:00', 'Ouvert depuis 10 h', 'open'],
    ['off', '2026-11-20T12:00', 'Fermé', 'closed'],
    ['"sur rendez-vous"', '2026-11-20T12:00', 'Sur rendez-vous', 'unsure'],
    ['Mo 09:00-12:00; Fr "sur rendez-vous"', '2026-11-20T12:00', 'Sur rendez-vous, ouvre lundi à 9 h', 'unsure'],
    ['Fr 15:00-16:00 || "sur rendez-vous"', '2026-11-20T12:00', 'Sur rendez-vous, ouvre à 15 h', 'unsure'],
    ['Fr 09:00-18:00 "sonner"', '2026-11-20T12:00', 'Ouvert, ferme à 18 h (sonner)', 'open'],
    [TOWN_HALL, '2026-11-11T10:00', 'Jour férié, horaires à vérifier', 'unsure'],
    [TOWN_HALL, '2026-11-10T20:00', 'Fermé, ouvre demain à 9 h (jour férié, à vérifier)', 'closed'],
  ])('%s on %s: %s', (text, now, expected, tone) => {
    const { text: found, tone: colour } = said(text, `${now}+01:00`);
    expect([plain(found), colour]).toEqual([expected, tone]);
  });

  it.each([
    [TOWN_HALL, '2026-11-20T15:00', 'Open, closes at 18:00'],
    [TOWN_HALL, '2026-11-20T17:45', 'Closes soon, at 18:00'],
    [TOWN_HALL, '2026-11-21T20:00', 'Closed, opens Monday at 09:00'],
    [TOWN_HALL, '2026-11-20T13:00', 'Closed, opens at 14:00'],
    ['24/7', '2026-11-20T12:00', 'Open 24 hours'],
    ['Apr 01-Oct 31 09:00-19:00', '2026-11-20T12:00', 'Closed until 1 April 2027'],
    [TOWN_HALL, '2026-11-11T10:00', 'Public holiday, hours to be checked'],
  ])('%s on %s, in English: %s', (text, now, expected) => {
    expect(said(text, `${now}+01:00`, en, enHours).text).toBe(expected);
  });

  it('holds its hours together', () => {
    expect(said(TOWN_HALL, '2026-11-20T15:00+01:00').text).toContain('18\u00a0h');
    expect(frHours.always).toBe('Ouvert 24\u00a0h\u00a0/\u00a024');
  });
});

describe('when the words change', () => {
  const now = Date.parse('2026-11-20T15:00+01:00');
  it.each([
    ['half an hour before it closes', { open: true, until: now + 40 * 60_000 }, now + 10 * 60_000],
    ['when it closes', { open: true, until: now + 20 * 60_000 }, now + 20 * 60_000],
    ['when it opens', { open: false, opens: now + 60_000 }, now + 60_000],
    ['after this very instant', { open: true, until: now + 30 * 60_000 }, now + 30 * 60_000],
    ['never', { open: true }, undefined],
  ])('%s', (_, state, expected) => {
    expect(hoursChangeAt(state, now)).toBe(expected);
  });
});

describe('a day of the table', () => {
  it.each<[string, Omit<DayHours, 'day'>]>([
    [
      '9 h – 12 h, 14 h – 18 h 30',
      {
        spans: [
          { from: 540, to: 720 },
          { from: 840, to: 1110 },
        ],
      },
    ],
    ['Fermé', { spans: [] }],
    ['24 h / 24', { spans: [{ from: 0, to: 1440 }] }],
    ['22 h – 2 h', { spans: [{ from: 1320, to: 1560 }] }],
    ['minuit – 6 h', { spans: [{ from: 0, to: 360 }] }],
    ['à partir de 18 h', { spans: [{ from: 1080, to: 1440, openEnd: true }] }],
    ['9 h – 12 h (sur rendez-vous)', { spans: [{ from: 540, to: 720, comment: 'sur rendez-vous' }] }],
    ['Sur rendez-vous', { spans: [], comment: 'sur rendez-vous' }],
    ['Fermé (jour férié)', { spans: [], holiday: true }],
    ['9 h – 12 h (jour férié, à vérifier)', { spans: [{ from: 540, to: 720 }], holiday: true, unsure: true }],
  ])('is told as « %s »', (expected, given) => {
    expect(plain(formatDayHours({ day: '2026-11-20', ...given }, fr, frHours))).toBe(expected);
  });
});

describe('the season of a week', () => {
  it.each([
    ['2026-07-14', 'Du 1er avril au 31 octobre'],
    ['2026-12-14', 'Du 1er novembre au 31 mars 2027'],
  ])('on %s is told as « %s »', (today, expected) => {
    const week = weekOf(hours('Apr-Oct 09:00-20:00; Nov-Mar 10:00-17:00'), today, regionOf({}));
    expect(plain(formatSeason(week, today, fr, frHours))).toBe(expected);
  });

  it('is not told when there is one only', () => {
    expect(formatSeason(weekOf(hours('24/7'), '2026-07-14', regionOf({})), '2026-07-14', fr, frHours)).toBeUndefined();
  });
});

describe('the words of opening hours', () => {
  it.each([
    ['fr', frHours],
    ['fr-CA', frHours],
    ['en-GB', enHours],
    ['EN', enHours],
    ['enm', frHours],
    ['br', frHours],
  ])('in %s', async (lang, expected) => {
    expect(await hoursLocaleOf(lang)).toBe(expected);
  });
});
