import { clean } from '../../../values/text.js';
import type { Recognised, Table } from '../../schema.js';
import { SAMPLE } from './texts.js';

/** Rows that can be said to be counted. */
const SEVERAL = 5;

/**
 * Drops house numbers that are those of the rows: « Numéro » that counts from one, or that differs from the numbers that
 * addresses have already, in a third of the rows.
 */
export function withoutRowNumbers(found: Recognised, { rows }: Table): Recognised {
  const { houseNumber, ...roles } = found.roles;
  const [column = ''] = houseNumber ?? [];
  const [street = ''] = roles.address ?? [];
  const sample = rows.slice(0, SAMPLE);
  const numbers = sample.map((row) => parseInt(clean(row[column]), 10));
  const others = sample.filter((row, index) => {
    const own = parseInt(clean(row[street]), 10);
    return own > 0 && own !== numbers[index];
  });
  const isCount = numbers.length >= SEVERAL && numbers.every((number, index) => number === index + 1);
  return houseNumber?.length === 1 && (isCount || others.length * 3 > sample.length) ? { ...found, roles } : found;
}
