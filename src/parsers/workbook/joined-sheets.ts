import { emptyRow, type Row } from '../../dataset.js';
import { header } from '../../values/text.js';
import type { Parsed } from '../types.js';

/** The table of a sheet, and the sheet's name. */
export interface NamedTable {
  readonly name: string;
  readonly table: Parsed;
}

/** Names of sheets that are templates for the others. */
const MODEL = /mod[eè]le|exemple|template|vierge/i;

/**
 * Appends the rows of other sheets with the same columns, as in workbooks with a sheet for each week or year, and adds
 * a column for the name of the sheet.
 *
 * @param limit most rows: a table that would have more is returned alone
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

/** A function that renames the cells of another sheet's row to the columns of the chosen sheet. */
function rowUnder(columns: readonly string[], sheet: string): (one: { row: Row; name: string }) => Row {
  const usual = new Map(columns.map((column) => [header(column), column]));
  return ({ row, name }) => {
    const cells = emptyRow();
    for (const [column, cell] of Object.entries(row)) cells[usual.get(header(column)) ?? column] = cell;
    cells[sheet] = name;
    return cells;
  };
}

/** All issues, with row numbers in the joined table. */
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
