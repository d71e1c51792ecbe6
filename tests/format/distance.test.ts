import { describe, expect, it } from 'vitest';
import { formatDistance } from '../../src/format/distance.js';

/** With ordinary spaces. */
const said = (kilometres: number, code = 'fr') => formatDistance(kilometres, code).replace(/\s/g, ' ');

describe('a distance', () => {
  it.each([
    [0, '10 m'],
    [0.004, '10 m'],
    [0.354, '350 m'],
    [0.994, '990 m'],
    [0.999, '1 km'],
    [1.24, '1,2 km'],
    [9.94, '9,9 km'],
    [9.96, '10 km'],
    [24.4, '24 km'],
    [1240, '1 240 km'],
  ])('of %s km is said %s', (kilometres, words) => {
    expect(said(kilometres)).toBe(words);
  });

  it('is said as English has it', () => {
    expect(said(1.24, 'en-GB')).toBe('1.2 km');
  });
});
