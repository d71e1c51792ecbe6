import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/values/number.js';

describe('readNumber', () => {
  it.each([
    ['17 142,08 €', 17142.08],
    ['17\u202f142,08\u00a0€', 17142.08],
    ['17\u00a0142', 17142],
    ['1 234 567', 1234567],
    ["1'234.5", 1234.5],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['1,234', 1.234],
    ['3,5', 3.5],
    ['3.', 3],
    ['.5', 0.5],
    ['(250)', -250],
    ['1 250,50-', -1250.5],
    ['845,00- €', -845],
    ['-0.5', -0.5],
    ['\u2212 2'.replace(' ', ''), -2],
    ['- 12,5', -12.5],
    ['– 3 €', -3],
    ['+3', 3],
    ['12 EUR', 12],
    ['12 euros', 12],
    ['50 %', 50],
    ['45 678,90 € HT', 45678.9],
    ['3000€ TTC', 3000],
    ['1 200 ht', 1200],
    ['EUR 2 000', 2000],
    ['€ 1,234.56', 1234.56],
    ['€ -250', -250],
    ['+ 3', 3],
    ['(250 €)', -250],
    ['4.5E-2', 0.045],
    ['0', 0],
    [' 007 ', 7],
    [12.5, 12.5],
  ])('reads %j', (value, expected) => {
    expect(readNumber(value)).toBe(expected);
  });

  it.each([
    '',
    ' ',
    '-',
    '.',
    ',',
    '12 rue',
    'HT',
    '€',
    'EUR TTC',
    '12 h',
    '05 62 72 23 35',
    '1 2',
    '1.2.3',
    '12-14',
    '1,23,4',
    '0x10',
    'Infinity',
    'NaN',
    'NC',
  ])('makes nothing of %j', (value) => {
    expect(readNumber(value)).toBeUndefined();
  });

  it.each([NaN, Infinity, null, undefined, true, {}, [1], '1'.repeat(100)])('refuses %j', (value) => {
    expect(readNumber(value)).toBeUndefined();
  });

  it('reads back what French typography makes of a number', () => {
    const french = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
    for (const number of [0, 1, 12.5, 999.99, 1000, 12_345.6, 1_234_567.89, -4200.25])
      expect(readNumber(french.format(number))).toBe(number);
  });
});
