import { describe, expect, it } from 'vitest';
import { daysOf, rhythmIn } from '../../../src/records/sessions/rhythm.js';

function daysTold(words: string, to = '2027-02-28'): string[] {
  const rhythm = rhythmIn(words);
  return rhythm ? daysOf(rhythm, '2027-01-01', to).map((day) => day.slice(5)) : [];
}

describe('days that come again', () => {
  it.each([
    ['tous les mardis', '2027-01-14', ['01-05', '01-12']],
    ['le mercredi et le samedi', '2027-01-09', ['01-02', '01-06', '01-09']],
    ['du mardi au jeudi', '2027-01-08', ['01-05', '01-06', '01-07']],
    ['vendredi-dimanche, 10h-18h', '2027-01-04', ['01-01', '01-02', '01-03']],
    ['lundi-mardi-jeudi', '2027-01-08', ['01-04', '01-05', '01-07']],
    ['lundi - mercredi - vendredi à 18h', '2027-01-08', ['01-01', '01-04', '01-06', '01-08']],
    ['Chaque 1er dimanche du mois', '2027-02-28', ['01-03', '02-07']],
    ['2e et 4ème jeudis du mois à 14h30', '2027-01-31', ['01-14', '01-28']],
    ['le dernier vendredi de chaque mois', '2027-02-28', ['01-29', '02-26']],
    ['every second Saturday of the month', '2027-02-28', ['01-09', '02-13']],
    ['les mardis de janvier', '2027-02-28', ['01-05', '01-12', '01-19', '01-26']],
    ['les lundis de mai', '2027-05-12', ['05-03', '05-10']],
    ['les jeudis de mars', '2027-03-12', ['03-04', '03-11']],
    ['every Saturday in Feb', '2027-02-14', ['02-06', '02-13']],
    ['Tous les jeudis matin', '2027-01-14', ['01-07', '01-14']],
    ['les mardis après-midi', '2027-01-12', ['01-05', '01-12']],
    ['le samedi, d’octobre à janvier', '2027-02-28', ['01-02', '01-09', '01-16', '01-23', '01-30']],
  ])('are read in « %s »', (words, to, days) => {
    expect(daysTold(words, to)).toEqual(days);
  });

  it.each([
    'tous les mardis sauf vacances scolaires',
    'un mardi sur deux',
    'le mardi des semaines paires',
    'tous les jours',
    'le 1er mardi',
    'tous les mardis du mois',
    'à définir',
    '',
    `mardi ${'et mardi '.repeat(100)}`,
  ])('are not guessed from « %.40s »', (words) => {
    expect(rhythmIn(words)).toBeUndefined();
  });
});
