import { describe, expect, it } from 'vitest';
import { readList } from '../../src/values/list.js';

describe('readList', () => {
  it.each([
    ['an array', ['Jazz', ' Blues ', '', null, 3], ['Jazz', 'Blues', '3']],
    ['JSON in text', '["Jazz", "Blues"]', ['Jazz', 'Blues']],
    ['semicolons', 'Jazz ; Blues;', ['Jazz', 'Blues']],
    ['bars', 'Jazz|Blues', ['Jazz', 'Blues']],
    ['lines', 'Jazz\nBlues', ['Jazz', 'Blues']],
    ['commas', 'Jazz, blues,rock', ['Jazz', 'blues', 'rock']],
    ['commas within semicolons', 'Jazz, blues; Rock', ['Jazz, blues', 'Rock']],
    ['commas in brackets', 'marché (fromages, miel), nocturne', ['marché (fromages, miel)', 'nocturne']],
    ['a number with decimals', 'Entrée 3,50 €', ['Entrée 3,50 €']],
    [
      'many short words',
      'concert, jazz, musique, enfants, atelier, patrimoine, exposition, visite',
      ['concert', 'jazz', 'musique', 'enfants', 'atelier', 'patrimoine', 'exposition', 'visite'],
    ],
    [
      'a sentence',
      'Une soirée pour tous, petits et grands, avec les musiciens de la ville.',
      ['Une soirée pour tous, petits et grands, avec les musiciens de la ville.'],
    ],
    ['doubles, whatever their case and accents', 'Théâtre;THEATRE;Jazz;theatre', ['Théâtre', 'Jazz']],
    [
      'addresses of an ontology',
      'https://www.datatourisme.fr/ontology/core#CulturalEvent|http://schema.org#Event',
      ['CulturalEvent', 'Event'],
    ],
    ['an address without a hash', 'https://ville.fr/a', ['https://ville.fr/a']],
    ['signs only, once', '+;+;-', ['+', '-']],
    ['nothing', '', []],
    ['null', null, []],
    ['an object', { a: 1 }, []],
    ['one value', 'Jazz', ['Jazz']],
  ])('reads %s', (_name, value, expected) => {
    expect(readList(value)).toEqual(expected);
  });

  it('cuts at the separator of the schema and nowhere else', () => {
    expect(readList('a, b#c; d', '#')).toEqual(['a, b', 'c; d']);
  });

  it('reads a megabyte of items without delay', () => {
    expect(readList('a;b;'.repeat(250_000))).toEqual(['a', 'b']);
    expect(readList(Array.from({ length: 100_000 }, (_, index) => `n${String(index)}`).join(';'))).toHaveLength(
      100_000,
    );
  });
});
