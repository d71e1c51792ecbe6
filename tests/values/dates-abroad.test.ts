import { describe, expect, it } from 'vitest';
import { datesInFrench } from '../../src/values/dates-abroad.js';

describe('days and hours as neighbours write them', () => {
  it.each([
    ['in German', '13. Dezember 2026, 19.30 Uhr', '13 decembre 2026, 19h30'],
    ['in German, cut short', 'Sa, 2. Jan. 2027 10 Uhr', 'sa, 2 janvier 2027 10h'],
    ['in Italian', '6 Settembre 2026 ore 21', '6 septembre 2026 21h'],
    ['in Spanish', '20 de diciembre de 2026', '20 decembre 2026'],
    ['in Spanish, the other way', '3 de septiembre del 2026', '3 septembre 2026'],
    ['in Portuguese', '1 de março de 2027', '1 mars 2027'],
    ['in Dutch', '24 oktober 2026', '24 octobre 2026'],
    ['in Catalan', "2 d'abril de 2027", '2 avril 2027'],
    ['that follow one another', 'dal 5 al 7 gennaio 2027', 'dal 5 au 7 janvier 2027'],
    ['of one month', 'vom 2. und 4. Januar 2027', 'vom 2 et 4 janvier 2027'],
  ])('%s become French', (_language, written, french) => {
    expect(datesInFrench(written)).toBe(french);
  });

  it.each(['12 rue des lilas', '3 enfants', 'tous les jours'])('leave words alone: %s', (words) => {
    expect(datesInFrench(words)).toBe(words);
  });
});
