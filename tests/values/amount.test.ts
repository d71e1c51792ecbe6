import { describe, expect, it } from 'vitest';
import { decimal, readScaled } from '../../src/values/amount.js';

function readAmount(value: unknown): string | undefined {
  const scaled = readScaled(value);
  return scaled && decimal(scaled.units, scaled.scale);
}

describe('readAmount', () => {
  it.each([
    ['17 142,08 €', '17142.08'],
    ['17\u202f142,08\u00a0€', '17142.08'],
    ['1.234,56', '1234.56'],
    ['1,234.56', '1234.56'],
    ['1.234.567', '1234567'],
    ['1,234', '1.234'],
    ["1'234.5", '1234.5'],
    ['(250)', '-250'],
    ['845,00-', '-845'],
    ['(1 250,50 €)', '-1250.5'],
    ['(1 250,50) €', '-1250.5'],
    ['-250', '-250'],
    ['- 250,00', '-250'],
    ['\u2212250', '-250'],
    ['\u2013\u00a0250', '-250'],
    ['+3', '3'],
    ['.5', '0.5'],
    ['3.', '3'],
    ['007', '7'],
    ['0,00', '0'],
    ['-0', '0'],
    ['12 euros', '12'],
    ['50 %', '50'],
    ['4.5E-2', '0.045'],
    ['1e3', '1000'],
    [0.1, '0.1'],
    [1e21, '1000000000000000000000'],
    [5e-7, '0.0000005'],
    [-12.5, '-12.5'],
    ['12345678901234567890,12', '12345678901234567890.12'],
  ])('reads %j', (value, expected) => {
    expect(readAmount(value)).toBe(expected);
  });

  it.each([
    ...['', ' ', '-', ',', '.', 'NC', 'e5', '12 k€', '12 rue', '1,2,3', '(', '()', '1e99', '1e-99', '0x10', '12/3'],
    ...[NaN, Infinity, null, undefined, true, [1], {}, '1'.repeat(61)],
  ])('does not read %j', (value) => {
    expect(readAmount(value)).toBeUndefined();
  });

  it('does not lose what a floating-point number would', () => {
    expect(readScaled('90071992547409,93')).toEqual({ units: 9007199254740993n, scale: 2 });
  });
});

describe('decimal', () => {
  it.each([
    [1714208n, 2, '17142.08'],
    [-5n, 2, '-0.05'],
    [0n, 2, '0.00'],
    [12n, 0, '12'],
  ])('writes %s at scale %i', (units, scale, expected) => {
    expect(decimal(units, scale)).toBe(expected);
  });
});
