import { describe, expect, it } from 'vitest';
import { regionOf } from '../../src/hours/holidays.js';
import { learnFrench, readHours } from '../../src/hours/read.js';
import { isOpenAt, stateAt } from '../../src/hours/state.js';
import { weekOf } from '../../src/hours/week.js';
import { instantOf } from '../../src/values/zone.js';

await learnFrench();

/** Monday 23 November 2026 and the six days after: hours, words, or nothing when it is closed. */
function weekIn(text: string) {
  const hours = readHours(text);
  const days = hours && weekOf(hours, '2026-11-23', regionOf({})).days;
  return days?.map(({ spans, comment = '' }) => (spans.length ? 'hours' : comment.replaceAll('\u00a0', ' ')));
}

const said = (hours: string) => `hors vacances scolaires, ${hours}`;
const tuesday = (hours: string) => ['', said(hours), '', '', '', '', ''];

describe('hours out of school holidays', () => {
  it.each([
    ['Mardi 9h-12h hors vacances scolaires', tuesday('9 h – 12 h')],
    ['Le mardi de 9h à 12h et de 14h à 18h30 (sauf vacances)', tuesday('9 h – 12 h, 14 h – 18 h 30')],
    ['Mardi (hors vacances scolaires) de 9h à 12h', tuesday('9 h – 12 h')],
    ['Mardi à partir de 18h, hors vacances scolaires et jours fériés.', tuesday('à partir de 18 h')],
    ['Mardi 9h-12h sauf jours fériés et vacances scolaires', tuesday('9 h – 12 h')],
    ['Tu 09:00-12:00; SH off', tuesday('9 h – 12 h')],
    ['Tu 09:00-12:00; PH,SH off', tuesday('9 h – 12 h')],
    ['Mardi 24h/24 hors périodes de vacances', tuesday('24 h / 24')],
    [
      'Lundi 9h-12h, mercredi 14h-18h, fermé pendant les vacances scolaires',
      [said('9 h – 12 h'), '', said('14 h – 18 h'), '', '', '', ''],
    ],
    [
      'Lundi 9h-12h. Mercredi 14h-18h. Fermé les jours fériés et pendant les vacances.',
      [said('9 h – 12 h'), '', said('14 h – 18 h'), '', '', '', ''],
    ],
  ])('%s', (text, expected) => {
    expect(weekIn(text)).toEqual(expected);
  });

  it('are never open for sure, and closed when they are either way', () => {
    const hours = readHours('Mardi 9h-12h, fermé pendant les vacances scolaires');
    const at = (day: string) => instantOf(`2026-11-${day}`, 600, 'Europe/Paris');
    if (!hours) throw new Error('not read');
    expect(isOpenAt(hours, at('24'), 'Europe/Paris', regionOf({}))).toBe(false);
    expect(stateAt(hours, at('24'), 'Europe/Paris', regionOf({})).comment).toContain('hors vacances scolaires');
    expect(stateAt(hours, at('25'), 'Europe/Paris', regionOf({}))).toEqual({ open: false });
  });

  it.each([
    ['other hours in them', 'Lundi 9h-12h sauf vacances scolaires : 14h-16h'],
    ['other hours in brackets', 'Lundi 9h-12h (sauf vacances scolaires : 14h-16h)'],
    ['other hours after', 'Lundi 9h-12h hors vacances scolaires ; vacances scolaires : 9h-17h'],
    ['hours in them alone', 'Lundi 9h-12h, jours fériés et vacances scolaires'],
    ['a closing out of them', 'Lundi au jeudi 9h-12h. Fermé le mercredi hors vacances scolaires'],
    ['some of them', 'Lundi 9h-12h. Fermé pendant les vacances de Noël'],
    ['the last of several days, or all', 'Lundi 9h-12h, mercredi 14h-18h hors vacances scolaires'],
    ['half a day beside', 'Lundi 9h-12h et 14h-18h, fermé le lundi matin. Fermé pendant les vacances'],
    ['other hours in the words of OpenStreetMap', 'Mo-Fr 08:30-16:30; SH 10:00-12:00'],
    ['an appointment beside', 'Lundi 9h-12h sur rendez-vous, hors vacances scolaires'],
  ])('are shown as written: %s', (_, text) => {
    expect(readHours(text)).toBeUndefined();
  });
});
