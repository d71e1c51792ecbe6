import { describe, expect, it } from 'vitest';
import { readRadius } from '../../src/values/radius.js';

describe('readRadius', () => {
  it.each([
    ['5', 5],
    ['2,5 km', 2.5],
    ['12km', 12],
    ['1 KM', 1],
  ])('reads « %s » as %s kilometres', (text, kilometres) => {
    expect(readRadius(text)).toBe(kilometres);
  });

  it.each(['', '0', '-3', 'près', '5 m'])('reads no radius out of « %s »', (text) => {
    expect(readRadius(text)).toBeUndefined();
  });
});
