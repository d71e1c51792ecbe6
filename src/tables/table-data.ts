import { ColumnData } from './column-data.js';
import type { StepwiseWork } from './stepwise-work.js';
import type { Column, Table } from './types.js';

/** Data computed about the columns of a table. */
export class TableData {
  /** The order in which rows were wanted last. */
  order: { readonly key: string; readonly rows: StepwiseWork<Uint32Array> } | undefined;

  readonly #table: Table;
  readonly #columns = new Map<string, { column: Column; data: ColumnData }>();

  constructor(table: Table) {
    this.#table = table;
    for (const column of table.columns) {
      this.#columns.set(column.name, { column, data: new ColumnData(table, column) });
    }
  }

  /** Columns that a query names; undefined for one that does not exist. */
  column(name: string | undefined): Column | undefined {
    return name === undefined ? undefined : this.#columns.get(name)?.column;
  }

  data(name: string | undefined): ColumnData | undefined {
    return name === undefined ? undefined : this.#columns.get(name)?.data;
  }

  /** The columns that are searched, unless told: those shown at first and what is read with them. */
  searched(names?: readonly string[]): readonly ColumnData[] {
    const shown = this.#table.columns.filter(({ name, shown }) => (names ? names.includes(name) : shown));
    const all = new Set(shown.flatMap(({ name, also }) => [name, ...also]));
    return [...all].flatMap((name) => this.data(name) ?? []);
  }
}

const known = new WeakMap<Table, TableData>();

/** The computed data of a table, created once. */
export function dataOf(table: Table): TableData {
  let data = known.get(table);
  if (!data) known.set(table, (data = new TableData(table)));
  return data;
}
