import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../src/check/rules.js';
import type { RuleName } from '../../src/schemas/published/types.js';

const cases: readonly (readonly [RuleName, readonly string[], string | undefined])[] = [
  ['siret', ['21060004500392'], undefined],
  ['siret', ['21060004500393'], 'wrong-siret'],
  ['siret', ['32402138500000.0'], 'wrong-siret'],
  ['siret', [''], undefined],
  ['siret', ['35600000049837'], undefined],
  ['siret', ['35000000000002'], 'wrong-siret'],
  ['siren', ['130025265'], undefined],
  ['siren', ['130025266'], 'wrong-siren'],
  ['period', ['2017-03-30/2017-05-24'], undefined],
  ['period', ['2017-03-30'], undefined],
  ['period', ['2017-03-02/2017-30-05'], 'wrong-period'],
  ['period', ['2017-03-02/2017-01-10'], 'dates-out-of-order'],
  ['period', [''], undefined],
  ['one-of', ['', 'W333216789'], undefined],
  ['one-of', ['', ''], 'none-of'],
  ['date-not-before', ['2017-03-02', '2017-03-02'], undefined],
  ['date-not-before', ['2017-03-01T10:00', '2017-03-02'], 'dates-out-of-order'],
  ['date-not-before', ['', '2017-03-02'], undefined],
  ['at-least', ['43', '40'], undefined],
  ['at-least', ['9', '40'], 'less-than'],
  ['sum', ['40', '25', '10', '5'], undefined],
  ['sum', ['40', '25', '10', '6'], 'wrong-sum'],
  ['sum', ['40', '', '10', '6'], undefined],
  ['together', ['', ''], undefined],
  ['together', ['2017', ''], 'not-together'],
];

describe('what columns must be to each other', () => {
  it.each(cases)('%s of %j: %s', (rule, values, code) => {
    const columns = values.map((_, index) => `c${index}`);
    const [fault] = faultsOf({ rule, columns }, (column) => values[columns.indexOf(column)] ?? '');
    expect(fault?.code).toBe(code);
  });
});
