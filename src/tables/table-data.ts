import { ColumnData } from './column-data.js';
import type { StepwiseWork } from './stepwise-work.js';
import type { Table } from './types.js';

/** Data computed about the columns of a table. */
export class TableData {
  /** The order in which rows were wanted last. */
  order: { readonly key: string; readonly rows: StepwiseWork<Uint32Array> } | undefined;

  readonly #columns = new Map<string | undefined, ColumnData>();

  constructor(table: Table) {
    for (const column of table.columns) this.#columns.set(column.name, new ColumnData(table, column));
  }

  /** Undefined for a column that does not exist. */
  data(name: string | undefined): ColumnData | undefined {
    return this.#columns.get(name);
  }
}

const known = new WeakMap<Table, TableData>();

/** The computed data of a table, created once. */
export function dataOf(table: Table): TableData {
  let data = known.get(table);
  if (!data) known.set(table, (data = new TableData(table)));
  return data;
}
