import { describe, expect, it } from 'vitest';
import { clean, fold, header, plain } from '../../src/values/text.js';

describe('fold', () => {
  it.each([
    ['ignores accents and case', 'ÉVÉNEMENT Été', 'evenement ete'],
    ['spells ligatures out', 'Cœur de bœuf, et cætera', 'coeur de boeuf et caetera'],
    ['takes both apostrophes alike', 'L’été d’Yves', fold("l'ete d'yves")],
    ['parts words by one space', '  Jazz -- &  blues\u00a0! ', 'jazz blues'],
    ['reads decomposed accents', 'Cafe\u0301', 'cafe'],
    ['keeps digits and other alphabets', 'Kermesse №2 Ελλάδα', 'kermesse 2 ελλαδα'],
    ['makes nothing of punctuation alone', '— … !', ''],
  ])('%s', (_name, text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('takes no sign for another, whichever way it is quick about it', () => {
    for (let code = 0; code < 0x3000; code++) {
      const text = `a${String.fromCharCode(code)}b`;
      const slowly = plain(text).replace(/[^\p{L}\p{N}]+/gu, ' ');
      expect(fold(text), code.toString(16)).toBe(slowly);
    }
  });

  it('changes nothing the second time', () => {
    for (const text of ['Déjà vu', 'L’Œuvre', 'a_b-c', '…']) expect(fold(fold(text))).toBe(fold(text));
  });
});

describe('header', () => {
  it.each([
    ['Date de début', 'date_de_debut'],
    ['date-debut', 'date_debut'],
    ['location_coordinates.lat', 'location_coordinates_lat'],
    ['\ufeffIdentifiant', 'identifiant'],
    ["Numéro de l'installation ", 'numero_de_l_installation'],
    ['SyndicObjectName', 'syndicobjectname'],
    ['__proto__', 'proto'],
  ])('folds the column name %j', (name, expected) => {
    expect(header(name)).toBe(expected);
  });
});

describe('plain', () => {
  it('keeps punctuation and makes white space one space', () => {
    expect(plain('À 20h30 :\n\n« L’Été »')).toBe("a 20h30 : « l'ete »");
  });
});

describe('clean', () => {
  it.each([
    ['a number', 12.5, '12.5'],
    ['a boolean', false, 'false'],
    ['nothing', null, ''],
    ['nothing at all', undefined, ''],
    ['an object', { a: 1 }, ''],
    ['an array of scalars', ['Jazz', ' Blues ', 3, null, ''], 'Jazz, Blues, 3'],
    ['runs of no-break spaces', 'Salle\u00a0\u00a0 des fêtes', 'Salle des fêtes'],
    ['one no-break space, which is typography', 'à 20\u00a0h', 'à 20\u00a0h'],
    ['line breaks of any system', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['control characters', 'a\u0000b\u0007c', 'abc'],
    ['a tab', 'a\tb', 'a b'],
    ['invisible marks and those that turn the text round', '\ufeffa\u200bb\u202ec', 'abc'],
    ['emoji made of several', '👩‍🌾 marché', '👩‍🌾 marché'],
    ['half a character', 'a\ud800b', 'ab'],
  ])('reads %s', (_name, value, expected) => {
    expect(clean(value)).toBe(expected);
  });

  it('reads a megabyte of spaces without delay', () => {
    expect(clean(`a${'\u00a0 '.repeat(500_000)}b`)).toBe('a b');
  });

  it('cleans a sign in a short text as in a long one', () => {
    const rest = 'x'.repeat(2000);
    for (let code = 0; code < 0x3000; code++) {
      const sign = String.fromCharCode(code);
      for (const text of [`a${sign}b`, `a b${sign}c`]) {
        expect(clean(text) + rest, code.toString(16)).toBe(clean(text + rest));
      }
    }
  });
});
