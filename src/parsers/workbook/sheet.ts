import type { Issue } from '../../dataset.js';
import { FeedError } from '../../errors.js';
import { pacer } from '../../pace.js';
import { header } from '../../values/text.js';
import { withoutNullWords } from '../csv/null-words.js';
import { untidyTable } from '../csv/untidy-table.js';
import type { Parsed, ParseOptions } from '../types.js';
import { type NamedTable, joinedSheets } from './joined-sheets.js';

/** A row of a sheet that holds something. */
export interface SheetRow {
  /** As the spreadsheet numbers it. */
  readonly line: number;
  readonly cells: string[];
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** Cells whose value is an error of the spreadsheet, and the end of the sheet when it is missing. */
  readonly issues: readonly Issue[];
}

/** A sheet can be seventeen billion cells large; no agenda is. */
export const WIDEST = 500;
/** Cells of the largest table that is read, the empty ones included. */
const MOST = 4_000_000;
/** Names of columns that are known, in a sheet that is taken for the right one before others are looked at. */
const ENOUGH = 2;

/** Rows by which a sheet is told to be a text. */
const LOOKED_AT = 10;
/** A sheet so many times as large as those before it holds the data that they sum up. */
const LARGER = 10;

/**
 * The table of a workbook: the first sheet with known column names, else the first that is not empty, unless another
 * one is much larger; followed by the rows of the sheets that have the same columns. Row numbers in issues are those of
 * the spreadsheet.
 *
 * @throws FeedError `empty`.
 */
export async function tableIn(sheets: AsyncIterable<Sheet>, options: ParseOptions): Promise<Parsed> {
  const tables: NamedTable[] = [];
  for await (const sheet of sheets) {
    if (sheet.rows.length) tables.push({ name: sheet.name, table: await tableOf(sheet, options) });
  }
  const chosen = tables.find(({ table }) => isKnown(table, options)) ?? largestIn(tables);
  if (!chosen) throw new FeedError('empty');
  return joinedSheets(chosen, tables, options.limit);
}

function isKnown({ columns }: Parsed, { knownColumns }: ParseOptions): boolean {
  return columns.filter((column) => knownColumns?.has(header(column))).length >= ENOUGH;
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

/** What tells a header from the lines above it is the same in a sheet as in a text: it is read as one. */
async function tableOf(sheet: Sheet, options: ParseOptions): Promise<Parsed> {
  const { rows, issues } = within(sheet);
  const width = widthOf(rows);
  const breathe = pacer(options.signal);
  const isText = isTextOfTable(rows);
  const lines = isText ? [0] : [0, 0];
  let text = isText ? '' : 'sep=\t\n';
  for (const { line, cells } of rows) {
    const written = isText
      ? cells.join(',')
      : [...Array(width).keys()].map((index) => quoted(cells[index] ?? '')).join('\t');
    lines.push(...written.split('\n').map(() => line));
    text += `${written}\n`;
    if (lines.length % 100 === 0) await breathe();
  }
  const table = await untidyTable(text, options);
  const told = (line = 0) => lines[line] ?? line;
  return {
    ...table,
    rows: await withoutNullWords(table.rows, breathe),
    lines: (table.lines ?? []).map(told),
    issues: [...issues, ...table.issues.map((issue) => ({ ...issue, ...(issue.line && { line: told(issue.line) }) }))],
    found: table.found.headerLine ? { headerLine: told(table.found.headerLine) } : {},
  };
}

/** Whether a sheet holds the lines of a CSV file, one per row, which nobody split into cells but at some commas. */
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
