import { withoutBelow } from '../below-table.js';
import { withoutNullWords } from './null-words.js';
import type { Parsed } from '../types.js';

/** A table without what nobody meant to be in it: words for nothing, and what spreadsheets leave below. */
export async function tidied<Table extends Parsed>(table: Table, breathe: () => Promise<void>): Promise<Table> {
  return withoutBelow({ ...table, rows: await withoutNullWords(table.rows, breathe) });
}
