import { csvOf } from '../../src/exports/csv.js';
import { jsonOf } from '../../src/exports/json.js';
import { clippingOf, type Clipping } from '../../src/exports/table-html.js';
import type { Column, Table } from '../../src/tables/types.js';
import { fold } from '../../src/values/text.js';
import { download } from '../shared/download.js';

/** What is taken away: the rows that are left, in the order they are shown. */
export interface Taken {
  readonly table: Table;
  /** Those shown, for the clipboard; files have every column. */
  readonly columns: readonly Column[];
  readonly rows: Iterable<number>;
  /** Becomes the name of a file. */
  readonly name: string;
}

/** Hands the visitor the rows, with every column, as a CSV file. */
export function downloadCsv(taken: Taken) {
  const names = taken.table.columns.map(({ name }) => name);
  download(csvOf(names, cellsOf(taken, names)), 'text/csv', fileName(taken), 'csv');
}

/** Hands the visitor the rows, with every column, as a JSON file. */
export function downloadJson(taken: Taken) {
  const names = taken.table.columns.map(({ name }) => name);
  download(jsonOf(names, cellsOf(taken, names)), 'application/json', fileName(taken), 'json');
}

/** The rows, with the columns shown, as they are put on the clipboard. */
export function clippingFor(taken: Taken): Clipping {
  const names = taken.columns.map(({ name }) => name);
  return clippingOf(
    taken.columns.map(({ label }) => label),
    cellsOf(taken, names),
  );
}

function* cellsOf({ table, rows }: Taken, names: readonly string[]): Iterable<readonly unknown[]> {
  for (const index of rows) {
    const row = table.rows[index];
    if (row) yield names.map((name) => row[name]);
  }
}

function fileName({ name }: Taken): string {
  return fold(name) ? name : 'tableau';
}
