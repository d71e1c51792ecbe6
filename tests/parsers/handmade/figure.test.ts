import { describe, expect, it } from 'vitest';
import { isFigure } from '../../../src/parsers/handmade/figure.js';
import { readNumber } from '../../../src/values/number.js';

describe('a cell', () => {
  it.each([
    '12',
    '-3,5',
    '1 234,50 €',
    '1\u202f234',
    '1.234,50',
    '12 %',
    '(12,00)',
    '€ 5',
    '100 euros',
    '1 200,00 € TTC',
  ])('is a figure, which can be read: %s', (cell) => {
    expect([isFigure(cell), readNumber(cell)]).toEqual([true, expect.any(Number)]);
  });

  it.each([
    '',
    '€',
    '2 rue',
    'Voirie',
    '12/05/2026',
    '12.05.2026',
    '02 99 71 05 27',
    '12 h 30',
    'n. c.',
    '1'.repeat(61),
  ])('is no figure: %s', (cell) => {
    expect(isFigure(cell)).toBe(false);
  });
});
