import { describe, expect, it } from 'vitest';
import { withYears } from '../../src/values/yearless.js';

describe('withYears', () => {
  it.each([
    ['Samedi 12 décembre à 20h30', '2026-11-21', 'samedi 12 decembre 2026 a 20h30'],
    ['sam. 9 janv. 14h', '2026-11-21', 'sam. 9 janv. 2027 14h'],
    ['jeu. 10 déc. et jeu. 14 janv.', '2026-11-21', 'jeu. 10 dec. 2026 et jeu. 14 janv. 2027'],
    ['Ven 1er janvier', '2026-11-21', 'ven 1er janvier 2027'],
    ['dim. 13/12 de 10h à 18h', '2026-11-21', 'dim. 13/12/2026 de 10h a 18h'],
    ['samedi 12 et dimanche 13 décembre', '2026-11-21', 'samedi 12 et dimanche 13 decembre 2026'],
    ['Sat, 12 December', '2026-11-21', 'sat, 12 december 2026'],
    ['mardi 31 décembre', '2025-01-02', 'mardi 31 decembre 2024'],
  ])('dates %j of %s', (text, near, dated) => {
    expect(withYears(text, near)).toBe(dated);
  });

  it.each([
    ['a day that no near year has', 'lundi 12 décembre'],
    ['a date with its year', 'samedi 12 décembre 2026'],
    ['a date with its year in numbers', 'samedi 12/12/2026'],
    ['a date without its day of the week', '12 décembre'],
    ['a word that begins like a day', 'marché 1 décembre'],
    ['days alone', 'tous les samedis'],
    ['a long text', 'samedi 1 '.repeat(20_000)],
  ])('leaves %s', (_, text) => {
    expect(withYears(text, '2026-11-21')).toBeUndefined();
  });
});
