import { clean } from '../../../values/text.js';
import type { Recognised, Table } from '../../schema.js';

/** The number of rows by which columns are judged. */
export const SAMPLE = 150;
/** Columns that are looked at: files with more of them are not meant for people. */
export const COLUMNS = 200;

/** The texts of a column in the sample, without empty ones. */
export function textsOf(column: string, { rows }: Table): string[] {
  return rows.slice(0, SAMPLE).flatMap((row) => clean(row[column]) || []);
}

/** The columns that play no role yet. */
export function freeColumns({ roles }: Recognised, { columns }: Table): readonly string[] {
  const used = new Set(Object.values(roles).flat());
  return columns.slice(0, COLUMNS).filter((column) => !used.has(column));
}

/** Whether it holds of at least a third of the texts, and of one. */
export function holdsOften(texts: readonly string[], holds: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(holds).length * 3 >= texts.length;
}
