import { describe, expect, it } from 'vitest';
import { formatPhone } from '../../src/format/phone.js';

describe('a phone number', () => {
  it.each([
    ['0299000000', '02 99 00 00 00'],
    ['+33299000000', '+33 2 99 00 00 00'],
    ['Accueil : 0299000000 ou 3975', 'Accueil : 02 99 00 00 00 ou 3975'],
    ['02.99.00.00.00', '02.99.00.00.00'],
    ['20240299000000', '20240299000000'],
    ['+3222345678', '+3222345678'],
  ])('%s reads %s', (text, expected) => {
    expect(formatPhone(text).replaceAll('\u00a0', ' ')).toBe(expected);
  });
});
