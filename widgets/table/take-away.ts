import { csvOf } from '../../src/exports/csv.js';
import { jsonOf } from '../../src/exports/json.js';
import { clippingOf, type Clipping } from '../../src/exports/table-html.js';
import type { Column, Table } from '../../src/tables/types.js';
import { fold } from '../../src/values/text.js';

/** What is taken away: the rows that are left, in the order they are shown. */
export interface Taken {
  readonly table: Table;
  /** Those shown, for the clipboard; files have every column. */
  readonly columns: readonly Column[];
  readonly rows: Iterable<number>;
  /** Becomes the name of a file. */
  readonly name: string;
}

/** Long enough for the slowest browser to have begun reading the file. */
const KEPT = 60_000;
const MAX_NAME = 60;

export function downloadCsv(taken: Taken) {
  const names = taken.table.columns.map(({ name }) => name);
  download(csvOf(names, cellsOf(taken, names)), 'text/csv', `${fileName(taken.name)}.csv`);
}

export function downloadJson(taken: Taken) {
  const names = taken.table.columns.map(({ name }) => name);
  download(jsonOf(names, cellsOf(taken, names)), 'application/json', `${fileName(taken.name)}.json`);
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

function download(content: string, type: string, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}

function fileName(name: string): string {
  return fold(name).replaceAll(' ', '-').slice(0, MAX_NAME) || 'tableau';
}
