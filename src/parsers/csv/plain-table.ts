import { emptyRow, type Issue, type Row } from '../../dataset.js';
import { pacer } from '../../pace.js';
import { header } from '../../values/text.js';
import { isBlank, linesOf, readBlock } from './records.js';
import type { Parsed, ParseOptions } from '../types.js';

/** Share of known names above which no other record can score better as a header (see `layout.ts`). */
const ENOUGH = 0.4;
/** Number of names on the first line that make it the header, unless a record below has known ones. */
const SEVERAL = 3;
/** Records among which the header is looked for. */
const SAMPLE = 30;

/** Characters of the longest plausible record: a longer one has an unclosed quote. */
const LONGEST = 4_000_000;

/**
 * Reads a table without any doubt: names on its first line, nothing more like a header below, records of equal width.
 * The result equals that of `untidyTable`. Undefined as soon as there is anything to decide, to repair or to report.
 *
 * @param slices of a text whose line ends are `\n`.
 */
export async function plainTable(slices: Iterable<string>, options: ParseOptions): Promise<Parsed | undefined> {
  const { limit = Infinity, knownColumns = new Set(), signal } = options;
  const records = recordsIn(slices);
  const { cells: header = [], delimiter } = records.next().value ?? {};
  const recognised = recognisedIn(header, knownColumns);
  const columns = namesIn(header, recognised);
  if (!columns || !delimiter) return undefined;
  const rows: Row[] = [];
  const lines: number[] = [];
  const issues: Issue[] = [];
  const pause = pacer(signal);
  let ofWords = false;
  for (const { cells, line, doubtful } of records) {
    if (isBlank(cells)) continue;
    // Words alone, above a row that holds more, may be a second line of names.
    if (ofWords && !cells.every(isName)) return undefined;
    ofWords = !rows.length && cells.every(isName);
    if (doubtful || cells.length !== columns.length || cells.every((cell, at) => cell === header[at])) return undefined;
    if (rows.length < SAMPLE && ENOUGH * (1 + recognisedIn(cells, knownColumns)) > 1 + recognised) return undefined;
    if (rows.length === limit) {
      issues.push({ code: 'row-limit', value: String(limit) });
      break;
    }
    lines.push(line);
    rows.push(rowOf(columns, cells));
    if (rows.length % 100 === 0) await pause();
  }
  return { columns, rows, lines, issues, found: { headerLine: 1, delimiter } };
}

interface Doubted {
  readonly cells: readonly string[];
  readonly line: number;
  /** Whether its quotes are unbalanced, or its text could not be decoded. */
  readonly doubtful: boolean;
  /** The delimiter of its cells. */
  readonly delimiter: string;
}

/** The records of slices of text; a record cut by the end of a slice is read with the next one. */
function* recordsIn(slices: Iterable<string>): Generator<Doubted, undefined> {
  let text = '';
  let line = 1;
  let delimiter: string | undefined;
  for (const [slice, open] of untilLast(slices)) {
    const lost = slice.includes('\ufffd') || text.length > LONGEST;
    text += slice;
    delimiter ??= /[;,\t|]/.exec(text)?.[0] ?? (open ? undefined : '\n');
    for (let at = 0; delimiter;) {
      const { records, doubtful, length } = readBlock(text.slice(at), delimiter, '"', open && !lost);
      for (const [index, cells] of records.entries()) {
        yield { cells, line, doubtful: lost || doubtful.has(index), delimiter };
        line += linesOf(cells);
      }
      at += length;
      if (records.length && at < text.length) continue;
      text = text.slice(at);
      break;
    }
  }
}

/** Each slice, and whether another one follows. */
function* untilLast(slices: Iterable<string>): Generator<readonly [slice: string, open: boolean]> {
  let last = '';
  for (const slice of slices) {
    yield [last, true];
    last = slice;
  }
  yield [last, false];
}

function namesIn(cells: readonly string[], recognised: number): string[] | undefined {
  const names = new Set(cells.map(header));
  const plain = cells.length > 1 && names.size === cells.length && !names.has('');
  const areNames = cells.length >= SEVERAL && cells.every((cell) => isName(cell) && !/,|\.\w/.test(cell));
  return plain && (areNames || (recognised >= ENOUGH * cells.length && !cells.join().endsWith(';')))
    ? cells.map((cell) => cell.trim().replace(/\s+/g, ' '))
    : undefined;
}

/**
 * Whether a cell may be a column name rather than data: a date, a number, an address or a whole paragraph. Days at the
 * top of columns make a grid, and « Mois » may have the months beside it: neither is plainly a table.
 */
export function isName(cell: string): boolean {
  return cell.length < 120 && /^\D*\p{L}/u.test(cell) && !/:\/\/|[@;|\t]|^(mardi|mois$)/i.test(cell);
}

function recognisedIn(cells: readonly string[], known: ReadonlySet<string>): number {
  return new Set(cells.map(header).filter((name) => known.has(name))).size;
}

function rowOf(columns: readonly string[], cells: readonly string[]): Row {
  const row = emptyRow();
  for (const [index, column] of columns.entries()) if (cells[index]?.trim()) row[column] = cells[index];
  return row;
}
