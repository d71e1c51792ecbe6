import type { Issue } from '../../dataset.js';
import { FeedError } from '../../errors.js';
import { pacer } from '../../pace.js';
import { header } from '../../values/text.js';
import { withoutNullWords } from '../handmade/null-words.js';
import { untidyTable } from '../csv/untidy-table.js';
import type { Parsed, ParseOptions } from '../types.js';
import { type NamedTable, joinedSheets } from './joined-sheets.js';

/** A non-empty row of a sheet. */
export interface SheetRow {
  /** Row number of the spreadsheet. */
  readonly line: number;
  readonly cells: string[];
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** Cells whose value is an error of the spreadsheet, and the end of the sheet when it is missing. */
  readonly issues: readonly Issue[];
}

/** The most columns that are read: a sheet can have seventeen billion cells. */
export const WIDEST = 500;
/** The most cells that are read, empty ones included. */
const MOST = 4_000_000;
/** Number of known column names from which a sheet is chosen without looking at others. */
const ENOUGH = 2;

/** Rows by which a sheet is recognised as text. */
const LOOKED_AT = 10;
/** Names of sheets about the others. */
const ABOUT =
  /^(?:r[ée]sum[ée] de l.exportation|export summary|lisez[- ]?moi|read[- ]?me|notice|sommaire|l[ée]gende|glossaire|m[ée]tadonn[ée]es|mode d.emploi|documentation)$/i;
/** A sheet this many times larger than those before it holds the data that they summarise. */
const LARGER = 10;

/**
 * The table of a workbook: the first sheet with known column names, else the first that has rows and is not about the
 * others, unless another one is much larger; followed by the rows of the sheets that have the same columns. Row numbers in issues are those of
 * the spreadsheet.
 *
 * @throws FeedError `empty`.
 */
export async function tableIn(sheets: AsyncIterable<Sheet> | Iterable<Sheet>, options: ParseOptions): Promise<Parsed> {
  const tables: NamedTable[] = [];
  for await (const sheet of sheets) {
    if (sheet.rows.length) tables.push({ name: sheet.name, table: await tableOf(sheet, options) });
  }
  const chosen = tables.find(({ table }) => isKnown(table, options)) ?? largestIn(tables.filter(isData)) ?? tables[0];
  if (!chosen) throw new FeedError('empty');
  return joinedSheets(chosen, tables, options.limit);
}

function isKnown({ columns }: Parsed, { knownColumns }: ParseOptions): boolean {
  return columns.filter((column) => knownColumns?.has(header(column))).length >= ENOUGH;
}

function isData({ name, table }: NamedTable): boolean {
  return table.rows.length > 0 && !ABOUT.test(name.trim());
}

function largestIn([first, ...others]: readonly NamedTable[]): NamedTable | undefined {
  return others.reduce(
    (best, other) => (best && sizeOf(other.table) > sizeOf(best.table) * LARGER ? other : best),
    first,
  );
}

function sizeOf({ rows, columns }: Parsed): number {
  return rows.length * columns.length;
}

/** Finds the header of a sheet by the same rules as in CSV: the sheet is read as text. */
async function tableOf(sheet: Sheet, options: ParseOptions): Promise<Parsed> {
  const { rows, issues } = within(sheet);
  const width = widthOf(rows);
  const pause = pacer(options.signal);
  const isText = isTextOfTable(rows);
  const lines = isText ? [0] : [0, 0];
  let text = isText ? '' : 'sep=\t\n';
  for (const [index, { line, cells }] of rows.entries()) {
    if (isApart(rows, index)) {
      lines.push(line);
      text += '\n';
    }
    const written = isText
      ? cells.join(',')
      : [...Array(width).keys()].map((index) => quoted(cells[index] ?? '')).join('\t');
    lines.push(...written.split('\n').map(() => line));
    text += `${written}\n`;
    if (lines.length % 100 === 0) await pause();
  }
  const table = await untidyTable(text, options);
  const told = (line = 0) => lines[line] ?? line;
  return {
    ...table,
    rows: await withoutNullWords(table.rows, pause),
    lines: (table.lines ?? []).map(told),
    issues: [...issues, ...table.issues.map((issue) => ({ ...issue, ...(issue.line && { line: told(issue.line) }) }))],
    found: table.found.headerLine ? { headerLine: told(table.found.headerLine) } : {},
  };
}

/** Whether a row holds one cell below an empty row, which is then to be seen in the text. */
function isApart(rows: readonly SheetRow[], index: number): boolean {
  const [above, row] = [rows[index - 1], rows[index]];
  return above !== undefined && row !== undefined && row.line > above.line + 1 && row.cells.filter(Boolean).length < 2;
}

/** Whether the rows of a sheet are lines of a CSV file, only split into cells at some commas. */
function isTextOfTable(rows: readonly SheetRow[]): boolean {
  const looked = rows.slice(0, LOOKED_AT);
  return (
    looked.length > 1 && looked.every(({ cells }) => partsIn(cells) > 2 * Math.max(1, cells.filter(Boolean).length))
  );
}

function partsIn(cells: readonly string[]): number {
  return cells.join(',').slice(0, 10_000).split(';').length;
}

function within({ rows, issues }: Sheet): Omit<Sheet, 'name'> {
  const most = Math.floor(MOST / widthOf(rows));
  return rows.length > most
    ? { rows: rows.slice(0, most), issues: [...issues, { code: 'truncated' }] }
    : { rows, issues };
}

function widthOf(rows: readonly SheetRow[]): number {
  return rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 1);
}

function quoted(cell: string): string {
  const text = cell.replace(/\r\n?/g, '\n');
  return /["\t\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
