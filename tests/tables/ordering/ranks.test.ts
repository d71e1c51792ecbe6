import { describe, expect, it } from 'vitest';
import { StepwiseWork } from '../../../src/tables/stepwise-work.js';
import { inOrder } from '../../../src/tables/ordering/in-order.js';
import { ranksOf } from '../../../src/tables/ordering/ranks.js';
import { numberOrder, textOrder } from '../../../src/tables/ordering/sort-keys.js';

function ordered(texts: readonly string[], lang = 'fr'): string[] {
  const all = ['', ...texts];
  const compare = new StepwiseWork(textOrder(all, lang)).value;
  return Array.from(new StepwiseWork(inOrder(1, all.length, compare)).value, (code) => all[code] ?? '');
}

describe('ranksOf', () => {
  it('gives equals the same rank, and the empty cell the last', () => {
    const values = [NaN, 30, 10, 30, 20];
    const ranks = new StepwiseWork(ranksOf(5, (one, other) => (values[one] ?? 0) - (values[other] ?? 0))).value;
    expect([...ranks.of]).toEqual([3, 2, 0, 2, 1]);
    expect(ranks).toMatchObject({ last: 3, turning: 3 });
  });

  it('has nothing to say of a column without values', () => {
    expect(new StepwiseWork(ranksOf(1, () => 0)).value).toEqual({ of: new Uint32Array(1), last: 0, turning: 0 });
  });
});

describe('textOrder', () => {
  it('puts texts in the order of a French dictionary', () => {
    const right = ['cote', 'Côte', 'coté', 'côté', 'Eau', 'école', 'Écu', 'œuf', 'Œuvre', 'Zoé'];
    expect(ordered([...right].reverse())).toEqual([...right].sort(new Intl.Collator('fr').compare));
  });

  it('puts numbers in the order of what they are worth', () => {
    expect(ordered(['lot 10', 'lot 9', 'lot 010b', 'lot 1', '12 rue', '2 rue'])).toEqual([
      '2 rue',
      '12 rue',
      'lot 1',
      'lot 9',
      'lot 10',
      'lot 010b',
    ]);
  });

  it('agrees with the collator of the language on the first names of France', () => {
    const names = 'Zoé Éloïse Eloise Émile Elie Élie Anaïs Anne-Lise Annelise Chloé Noël Noémie Maël Maëlys Yaël'.split(
      ' ',
    );
    const { compare } = new Intl.Collator('fr', { ignorePunctuation: false });
    const found = ordered(names);
    expect(found.filter((name) => !name.includes('-'))).toEqual(
      names.filter((name) => !name.includes('-')).sort(compare),
    );
  });
});

describe('numberOrder', () => {
  it('puts what is no number after all that is', () => {
    const texts = ['', 'NC', '5', '-3', 'AA'];
    const numbers = Float64Array.of(NaN, NaN, 5, -3, NaN);
    const compare = numberOrder(numbers, (one, other) => ((texts[one] ?? '') < (texts[other] ?? '') ? -1 : 1));
    expect([1, 2, 3, 4].sort(compare).map((code) => texts[code])).toEqual(['-3', '5', 'AA', 'NC']);
  });
});
