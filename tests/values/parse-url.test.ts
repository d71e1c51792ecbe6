import { describe, expect, it } from 'vitest';
import { parseUrl } from '../../src/values/parse-url.js';

describe('parseUrl', () => {
  it.each([
    ['https://ville.example/a.csv', undefined, 'https://ville.example/a.csv'],
    ['../b.csv', 'https://ville.example/a/', 'https://ville.example/b.csv'],
    ['../b.csv', undefined, undefined],
    ['', undefined, undefined],
    ['http://[', undefined, undefined],
  ])('takes %o, on %o, as %o', (address, base, expected) => {
    expect(parseUrl(address, base)?.href).toBe(expected);
  });
});
