import type { TableLocale } from '../../src/locales/table/types.js';
import type { Column, Query, Table, View } from '../../src/tables/types.js';
import type { ColumnKeys } from './column-keys.js';
import type { ShownRow } from './rows.js';

/** Rows as they were read: what is made of them once. */
export interface Read {
  readonly table: Table;
  readonly keys: ColumnKeys;
  readonly words: TableLocale;
}

/** What is shown for one query. */
export interface Shown extends Read {
  readonly query: Query;
  readonly view: View;
  readonly columns: readonly Column[];
}

/** The rows shown from a rank to one after it, both from 0, with their indexes in the table. */
export function rowsBetween({ table, view }: Shown, from: number, to: number): readonly ShownRow[] {
  return [...view.rows.subarray(from, to)].map((index) => ({ index, row: table.rows[index] ?? {} }));
}
