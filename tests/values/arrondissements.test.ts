import { describe, expect, it } from 'vitest';
import { withArrondissements } from '../../src/values/arrondissements.js';

describe('withArrondissements', () => {
  it('adds the codes of arrondissements to that of their commune', () => {
    expect(withArrondissements('69123')).toEqual([
      '69123',
      '69381',
      '69382',
      '69383',
      '69384',
      '69385',
      '69386',
      '69387',
      '69388',
      '69389',
    ]);
    expect(withArrondissements('75056')).toHaveLength(21);
    expect(withArrondissements('75056').at(-1)).toBe('75120');
    expect(withArrondissements('13055').slice(-7)).toEqual([
      '13210',
      '13211',
      '13212',
      '13213',
      '13214',
      '13215',
      '13216',
    ]);
  });

  it('leaves the code of any other commune alone', () => {
    expect(withArrondissements('35236')).toEqual(['35236']);
  });
});
