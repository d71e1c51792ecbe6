import type { TableLocale } from '../../src/locales/table/types.js';
import type { Column, Query, Table, View } from '../../src/tables/types.js';
import type { ColumnKeys } from './column-keys.js';
import type { ShownRow } from './rows.js';

/** A table as it was read, with its words and the short names of its columns. */
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

/** The shown rows from rank `from` up to, but not including, `to`, with their indexes in the table. */
export function rowsBetween({ table, view }: Shown, from: number, to: number): readonly ShownRow[] {
  return [...view.rows.subarray(from, to)].map((index) => ({ index, row: table.rows[index] ?? {} }));
}
