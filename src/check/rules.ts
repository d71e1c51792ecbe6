import type { FindingCode } from '../locales/check/findings.js';
import type { Rule, RuleName } from '../schemas/published/types.js';
import { isDay } from './cells.js';

/** The text of a row's cell in a column of the schema; `''` when it has none. */
export type CellText = (column: string) => string;

/** A violation of a rule, with the columns concerned and their values. */
export interface RuleFault {
  readonly code: FindingCode;
  readonly columns: readonly string[];
}

/** The violations of a rule in a row. */
export function faultsOf({ rule, columns }: Rule, cell: CellText): RuleFault[] {
  return rules[rule](columns, cell);
}

type Judge = (columns: readonly string[], cell: CellText) => RuleFault[];

const rules: Readonly<Record<RuleName, Judge>> = {
  siret: eachCell('wrong-siret', (value) => !/^\d{14}$/.test(value) || !isSiret(value)),
  siren: eachCell('wrong-siren', (value) => !/^\d{9}$/.test(value) || luhn(value) % 10 !== 0),
  period: (columns, cell) =>
    columns.flatMap((column): RuleFault[] => {
      const [from = '', to = from, ...rest] = cell(column).split('/');
      if (rest.length || !isDay(from) || !isDay(to)) return from ? [{ code: 'wrong-period', columns: [column] }] : [];
      return to < from ? [{ code: 'dates-out-of-order', columns: [column] }] : [];
    }),
  'one-of': (columns, cell) => (columns.some(cell) ? [] : [{ code: 'none-of', columns }]),
  'date-not-before': comparing('dates-out-of-order', (one, other) => {
    const [later, earlier] = [one.slice(0, 10), other.slice(0, 10)];
    return isDay(later) && isDay(earlier) && later < earlier;
  }),
  'at-least': comparing('less-than', (one, other) => Number(one) < Number(other)),
  sum: (columns, cell) => {
    const [total, ...parts] = columns.map(cell);
    if (![total, ...parts].every((value) => value)) return [];
    const sum = parts.reduce((all, part) => all + Number(part), 0);
    return Number(total) === sum ? [] : [{ code: 'wrong-sum', columns }];
  },
  together: (columns, cell) => {
    const filled = columns.filter(cell).length;
    return filled && filled < columns.length ? [{ code: 'not-together', columns }] : [];
  },
};

function eachCell(code: FindingCode, wrong: (value: string) => boolean): Judge {
  return (columns, cell) =>
    columns.filter((column) => cell(column) && wrong(cell(column))).map((column) => ({ code, columns: [column] }));
}

/** Makes a rule that compares two columns when both are filled. */
function comparing(code: FindingCode, wrong: (one: string, other: string) => boolean): Judge {
  return (columns, cell) => {
    const [one = '', other = ''] = columns.map(cell);
    return one && other && wrong(one, other) ? [{ code, columns }] : [];
  };
}

/** La Poste has more establishments than its key allows for: theirs is a multiple of five. */
function isSiret(value: string): boolean {
  const sum = value.split('').reduce((all, digit) => all + Number(digit), 0);
  return luhn(value) % 10 === 0 || (value.startsWith('356000000') && sum % 5 === 0);
}

/** Every second digit from the right counts double, and nine less when it then has two digits. */
function luhn(value: string): number {
  return value
    .split('')
    .reverse()
    .map((digit, index) => Number(digit) * (1 + (index % 2)))
    .reduce((sum, digit) => sum + (digit > 9 ? digit - 9 : digit), 0);
}
