import { emptyRow, type Row } from '../../dataset.js';
import { header } from '../../values/text.js';
import type { Parsed } from '../types.js';

/** The table of a sheet, and what the sheet is called. */
export interface NamedTable {
  readonly name: string;
  readonly table: Parsed;
}

/** Sheets that show how to fill the others. */
const MODEL = /mod[eè]le|exemple|template|vierge/i;

/**
 * Appends the rows of the other sheets that have the same columns, as workbooks have one for each week or year; a
 * column then says which sheet a row is from.
 *
 * @param limit most rows: a table that would have more stays alone.
 */
export function joinedSheets(chosen: NamedTable, others: readonly NamedTable[], limit = Infinity): Parsed {
  const key = columnsOf(chosen.table);
  const alike = others.filter((one) => one === chosen || (columnsOf(one.table) === key && !MODEL.test(one.name)));
  const count = alike.reduce((sum, { table }) => sum + table.rows.length, 0);
  if (alike.length < 2 || count > limit) return chosen.table;
  const { columns } = chosen.table;
  const sheet = columns.includes('Feuille') ? 'Feuille (2)' : 'Feuille';
  return {
    ...chosen.table,
    columns: [...columns, sheet],
    rows: alike.flatMap(({ name, table }) => table.rows.map((row) => ({ row, name }))).map(rowUnder(columns, sheet)),
    lines: alike.flatMap(({ table }) => table.lines ?? []),
    issues: issuesOf(alike),
    found: { ...chosen.table.found, sheetColumn: sheet },
  };
}

/** The same cells under the names that the chosen sheet has for their columns, however the other writes them. */
function rowUnder(columns: readonly string[], sheet: string): (one: { row: Row; name: string }) => Row {
  const usual = new Map(columns.map((column) => [header(column), column]));
  return ({ row, name }) => {
    const cells = emptyRow();
    for (const [column, cell] of Object.entries(row)) cells[usual.get(header(column)) ?? column] = cell;
    cells[sheet] = name;
    return cells;
  };
}

/** Each with the number that its row has among all. */
function issuesOf(alike: readonly NamedTable[]): Parsed['issues'] {
  let before = 0;
  return alike.flatMap(({ table }) => {
    const told = table.issues.map((issue) => (issue.row === undefined ? issue : { ...issue, row: issue.row + before }));
    before += table.rows.length;
    return told;
  });
}

function columnsOf({ columns }: Parsed): string {
  return columns.map(header).sort().join(' ');
}
