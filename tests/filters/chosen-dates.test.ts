import { describe, expect, it } from 'vitest';
import { chosenDates } from '../../src/filters/chosen-dates.js';

describe('chosenDates', () => {
  it.each([
    ['2026-11-25..2026-12-05', { from: '2026-11-25', to: '2026-12-05' }],
    ['2026-11-25..', { from: '2026-11-25' }],
    ['..2026-12-05', { to: '2026-12-05' }],
    ['2026-11-25', { from: '2026-11-25', to: '2026-11-25' }],
    ['today', undefined],
  ])('reads %s', (value, expected) => {
    expect(chosenDates(value)).toEqual(expected);
  });
});
