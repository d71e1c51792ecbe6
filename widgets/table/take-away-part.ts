import { csvOf } from '../../src/exports/csv.js';
import { jsonOf } from '../../src/exports/json.js';
import { clippingOf, type Clipping } from '../../src/exports/table-html.js';
import type { Column, Table } from '../../src/tables/types.js';
import { fold } from '../../src/values/text.js';
import { download } from '../shared/download.js';

/** What the visitor saves or copies: the rows that are left, in the order they are shown. */
export interface Taken {
  readonly table: Table;
  /** Those shown, for the clipboard; files have every column. */
  readonly columns: readonly Column[];
  readonly rows: Iterable<number>;
  /** The file is named after it. */
  readonly name: string;
}

/** Hands the visitor the rows, with every column, as a CSV file. */
export function downloadCsv(taken: Taken) {
  const { columns } = taken.table;
  const cells = cellsOf(taken, columns, spreadsheetCell(taken.table));
  download(csvOf(namesOf(columns), cells), 'text/csv', fileName(taken), 'csv');
}

/** Hands the visitor the rows, with every column, as a JSON file. */
export function downloadJson(taken: Taken) {
  const { columns } = taken.table;
  const cells = cellsOf(taken, columns, (cell) => cell);
  download(jsonOf(namesOf(columns), cells), 'application/json', fileName(taken), 'json');
}

/** The rows, with the columns shown, as they are put on the clipboard. */
export function clippingFor(taken: Taken): Clipping {
  const { table, columns } = taken;
  return clippingOf(
    columns.map(({ label }) => label),
    cellsOf(taken, columns, spreadsheetCell(table)),
  );
}

function namesOf(columns: readonly Column[]): string[] {
  return columns.map(({ name }) => name);
}

type WriteCell = (cell: unknown, column: Column) => unknown;

function* cellsOf({ table, rows }: Taken, columns: readonly Column[], write: WriteCell): Iterable<readonly unknown[]> {
  for (const index of rows) {
    const row = table.rows[index];
    if (row) yield columns.map((column) => write(row[column.name], column));
  }
}

const WITH_POINT = /^\s*[-+]?\d+\.\d+\s*$/;

/**
 * Writes numbers as the spreadsheets of the table's language read them: French ones take `43649.22` for words, and `3.7` for
 * the 3rd of July. Columns that are not shown at first may be positions, which maps read with a point.
 */
function spreadsheetCell({ lang }: Table): WriteCell {
  const isPoint = new Intl.NumberFormat(lang).format(0.5).includes('.');
  return (cell, { type, shown }) =>
    !isPoint && (type === 'amount' || (type === 'number' && shown)) && WITH_POINT.test(String(cell))
      ? String(cell).replace('.', ',')
      : cell;
}

function fileName({ name }: Taken): string {
  return fold(name) ? name : 'tableau';
}
