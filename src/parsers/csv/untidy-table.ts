import type { Issue, Row } from '../../dataset.js';
import { codeMissing, FeedError } from '../../errors.js';
import { pacer } from '../../pace.js';
import { clean } from '../../values/text.js';
import { withoutNamesAgain } from '../handmade/names-line.js';
import { transposed } from '../handmade/transposed-table.js';
import { withoutSides } from '../handmade/side-by-side-accounts.js';
import type { Parsed, ParseOptions } from '../types.js';
import { withoutUnits } from '../handmade/units-line.js';
import { columnsOf, excerpt } from './columns.js';
import { isSame, layoutOf, type CsvLayout } from './layout.js';
import { recordsOf, type CsvRecord } from './repaired-records.js';
import { withoutQuotedLines } from './quoted-lines.js';
import { withoutSpacesBeforeQuotes } from './spaced-quotes.js';
import { isBlank, withLineFeeds } from './records.js';
import { headerOf } from './two-headers.js';
import { weekGrid } from './week-grid.js';

/** Words in one of the first cells of a row of sums. */
const SUM = /total|ensemble/i;
/** Columns in which these words are looked for, and characters that are read of a cell. */
const NAMES = 8;
const LONGEST = 120;
/** Number and share of a record's cells that must be names of the header for it to be a second one. */
const SEVERAL = 3;
const MOST = 0.75;
/** Characters by which names are compared. */
const HEAD = 12;
/** The beginning of the line with which Excel declares the delimiter. */
const EXCEL = 'sep=';
/** Rows between two chances for the page to respond. */
const TOGETHER = 200;
/** Characters of the longest text that may be a transposed table. */
const LONG = 200_000;

/**
 * Reads a table that is not plainly a CSV file: lines of prose above the header, unknown names, an uncertain delimiter,
 * rows too short or too long, unclosed quotes. What does not fit is reported as issues.
 *
 * @param published text with line ends of `\n`.
 * @throws FeedError `empty`.
 */
export async function untidyTable(published: string, options: ParseOptions): Promise<Parsed> {
  const pause = pacer(options.signal);
  const text = withoutSpacesBeforeQuotes(withoutQuotedLines(published));
  await pause();
  const layout = layoutOf(text, options.knownColumns);
  if (!layout) throw new FeedError('empty');
  // Excel adds its own delimiters to the lines of a file that has others.
  const bare = layout.delimiter !== ';' && layout.header.cells.at(-1)?.endsWith(';') && text.replace(/;+$/gm, '');
  if (bare && bare !== text) return untidyTable(bare, options);
  await pause();
  return (
    weekGrid(text, layout.delimiter) ??
    onItsSide(text, layout, options) ??
    unparted(await tableUnder(layout, text, options), layout, options)
  );
}

/** Like `untidyTable`, for slices of text with any line ends. */
export async function tableIn(slices: readonly string[], options: ParseOptions): Promise<Parsed> {
  const pause = pacer(options.signal);
  const texts: string[] = [];
  for (const text of withLineFeeds(slices)) {
    texts.push(text);
    await pause();
  }
  return untidyTable(texts.join(''), options);
}

/** Transposes a table whose columns are named down its first column; its title stands above it. */
function onItsSide(text: string, { delimiter, width }: CsvLayout, { knownColumns }: ParseOptions): Parsed | undefined {
  if (text.length > LONG) return undefined;
  const records = [...recordsOf(text, { delimiter, width })]
    .flat()
    .filter(({ cells: [first = '', ...others] }) => !isBlank([first, ...others]) && !first.startsWith(EXCEL));
  const start = records.findIndex(({ cells }) => !isAlone(cells));
  const turned = transposed(records.slice(start), knownColumns);
  if (!turned) return undefined;
  const issues = [...undecodable(text), ...aboveHeader(records.slice(0, start)), ...turned.issues];
  return { ...turned, issues, found: { delimiter } };
}

/**
 * Removes names and units below the header, a second set of columns, and titles and sums between the rows. The code that detects
 * titles and sums is only loaded for tables that may have some. The first title may be above the header.
 */
async function unparted(read: Parsed, { junk, header }: CsvLayout, options: ParseOptions): Promise<Parsed> {
  const pause = pacer(options.signal);
  // Units stand above or below the second names, and look like some.
  const named = await withoutNamesAgain(await withoutUnits(read, pause), options, pause);
  const table = withoutSides(await withoutUnits(named, pause));
  const { rows, columns } = table;
  const above = titlesAbove(header, junk);
  const hasTitle = [rows[0], rows.at(-1), above.length && rows.find(isTitle)].some((row) => row && isTitle(row));
  if (!hasTitle && !(await mayHoldSums(rows, columns.slice(0, NAMES), pause))) return table;
  const { withoutBelow } = await import('../handmade/below-table.js').catch(codeMissing);
  return withoutBelow(table, pause, above);
}

/** What stands alone on the lines right above the header. */
function titlesAbove(header: CsvRecord, junk: readonly CsvRecord[]): string[] {
  const from = junk.findLastIndex(({ line, cells }, at) => line !== header.line - junk.length + at || !isAlone(cells));
  return junk.slice(from + 1).map(({ cells: [title = ''] }) => title);
}

async function mayHoldSums(rows: readonly Row[], names: readonly string[], pause: () => Promise<void>) {
  for (const [index, row] of rows.entries()) {
    if (names.some((column) => SUM.test(clean(row[column]).slice(0, LONGEST)))) return true;
    if (index % TOGETHER === 0) await pause();
  }
  return false;
}

function isTitle(row: Row): boolean {
  return Object.keys(row).length === 1;
}

function isAlone([, ...others]: readonly string[]): boolean {
  return isBlank(others);
}

async function tableUnder(
  layout: CsvLayout,
  text: string,
  { limit = Infinity, signal }: ParseOptions,
): Promise<Parsed> {
  const { header, delimiter, width } = layout;
  const issues = [...undecodable(text), ...aboveHeader(layout.junk)];
  const columns = columnsOf(headerOf(layout), delimiter, issues);
  const rows: Row[] = [];
  const lines: number[] = [];
  const pause = pacer(signal);
  for (const records of recordsBelow(layout, text, issues)) {
    const room = limit - rows.length;
    for (const record of records.slice(0, room)) {
      lines.push(record.line);
      rows.push(columns.rowOf(record, rows.length));
    }
    if (records.length > room) {
      issues.push({ code: 'row-limit', value: String(limit) });
      break;
    }
    await pause();
  }
  const found = { ...(header.line && { headerLine: header.line }), ...(width > 1 && { delimiter }) };
  return { columns: columns.names(), rows, lines, issues, found };
}

/**
 * The records below the header, in blocks. In concatenated tables the header is repeated in the middle, which is
 * reported.
 */
function* recordsBelow(layout: CsvLayout, text: string, issues: Issue[]): Generator<readonly CsvRecord[]> {
  const { header } = layout;
  for (const block of recordsOf(text, layout)) {
    const below = block.filter(({ line, cells }) => line > header.line && !isBlank(cells));
    yield below.filter(({ line, cells }) => {
      const isHeader = namesAgain(cells, header.cells);
      if (isHeader) issues.push({ code: 'repeated-header', line, value: excerpt(cells) });
      return !isHeader;
    });
  }
}

/**
 * Whether a record repeats the header, or most of what it holds does: « Montant de 4 000 à 20 000 € », « Montant de 20 000 à
 * 50 000 € ». Below a first cell that differs are other rows, « Année 2024 » and « Année 2025 ».
 */
function namesAgain(cells: readonly string[], names: readonly string[]): boolean {
  if (isSame(cells, names)) return true;
  const told = [...cells.keys()].filter((at) => cells[at]?.trim());
  const again = told.filter((at) => headOf(cells[at]) === headOf(names[at]));
  const isMost = again.length >= SEVERAL && again.length >= told.length * MOST;
  return isMost && again[0] === told[0] && cells.length === names.length;
}

/** The beginning of a name, whose end varies. */
function headOf(name = ''): string {
  return name.trimStart().slice(0, HEAD).trimEnd().toLowerCase();
}

function aboveHeader(junk: readonly CsvRecord[]): Issue[] {
  const value = junk.map(({ cells }) => excerpt(cells)).join(' / ');
  return junk.slice(0, 1).map(({ line }) => ({ code: 'junk-above-header', line, value: value.slice(0, 200) }));
}

/** An issue for the first undecodable bytes; others probably have the same cause. */
function undecodable(text: string): Issue[] {
  const at = text.indexOf('\ufffd');
  if (at < 0) return [];
  const before = text.slice(0, at).split('\n');
  return [{ code: 'undecodable-text', line: before.length, value: text.slice(Math.max(0, at - 20), at + 20) }];
}
