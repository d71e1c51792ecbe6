import { describe, expect, it } from 'vitest';
import { priceIn } from '../../../src/records/cells/details.js';
import { readPrice } from '../../../src/records/cells/price.js';
import { eventFrom } from '../a-row.js';

describe('a plain price', () => {
  const prices = ['', '12', '12,50', '12.5', '0', '0,00', '12 €', '12€', '12\u00a0€', '0 €', 'Gratuit', 'gratuite'];
  const flags = ['', 'oui', 'non', '1', '0'];

  it.each(prices.flatMap((price) => flags.map((free): [string, string] => [price, free])))(
    'of %j, free: %j, is the one that the reader of words finds',
    (price, free) => {
      const found = readPrice({
        row: { price, free },
        roles: { price: ['price'], free: ['free'] },
        schema: { name: 'test', title: 'Test', roles: {} },
        timezone: 'Europe/Paris',
        lang: 'fr',
        report: () => undefined,
        helper: () => {
          throw new Error('it takes no helper');
        },
      });
      expect(found).toEqual(priceIn(price, free));
    },
  );
});

describe('a price in words', () => {
  it('is read with them', () => {
    expect(eventFrom({ price: 'Gratuit pour les moins de 12 ans', free: '' })).toMatchObject({ free: false });
  });

  it.each([
    ['libre', true],
    ['libre participation', undefined],
  ])('is free when it is %j: %j', (price, free) => {
    expect(eventFrom({ price }).free).toBe(free);
  });

  it.each([
    ['Plein tarif||5|8#Enfant|moins de 12 ans||', 'Plein tarif 5 – 8\u00a0€, Enfant moins de 12 ans'],
    ['Plein tarif||5|#', 'Plein tarif 5\u00a0€'],
    ['Plein tarif|6€#Gratuit|moins de 12 ans', 'Plein tarif 6\u00a0€, Gratuit moins de 12 ans'],
  ])('parts names from amounts between bars: %j', (price, expected) => {
    expect(eventFrom({ price }).price).toBe(expected);
  });
});
