import type { Issue, Row } from '../dataset.js';
import { pacer } from '../pace.js';
import { header } from '../values/text.js';
import { isBlank, linesOf, readBlock } from './csv-records.js';
import type { Parsed, ParseOptions } from './types.js';

/** With so many known names, no other row can look more like a header: see the scores of `csv-layout.ts`. */
const ENOUGH = 0.4;

/**
 * A table that leaves no doubt: names on its first line, many of them known, then rows of as many cells. Read as
 * `oddTable` reads it; undefined as soon as there is anything to weigh, to mend or to tell.
 *
 * @param text its lines end in `\n`.
 */
export async function plainTable(text: string, options: ParseOptions): Promise<Parsed | undefined> {
  const { limit = Infinity, knownColumns, signal } = options;
  const delimiter = /[;,\t|]/.exec(text)?.[0] ?? '\n';
  const records = recordsIn(text, delimiter);
  const columns = namesIn(records.next().value?.cells ?? [], knownColumns);
  if (!columns || text.includes('\ufffd')) return undefined;
  const rows: Row[] = [];
  const lines: number[] = [];
  const issues: Issue[] = [];
  const breathe = pacer(signal);
  for (const { cells, line, doubtful } of records) {
    if (isBlank(cells)) continue;
    if (doubtful || cells.length !== columns.length) return undefined;
    if (rows.length === limit) {
      issues.push({ code: 'row-limit', value: String(limit) });
      break;
    }
    lines.push(line);
    rows.push(rowOf(columns, cells));
    if (rows.length % 100 === 0) await breathe();
  }
  return { columns, rows, lines, issues, found: { headerLine: 1, delimiter } };
}

interface Doubted {
  readonly cells: readonly string[];
  readonly line: number;
  /** Its quotes are not in order. */
  readonly doubtful: boolean;
}

function* recordsIn(text: string, delimiter: string): Generator<Doubted, undefined> {
  for (let at = 0, line = 1; at < text.length;) {
    const { records, doubtful, length } = readBlock(text.slice(at), delimiter);
    for (const [index, cells] of records.entries()) {
      yield { cells, line, doubtful: doubtful.has(index) };
      line += linesOf(cells);
    }
    at += length;
  }
}

function namesIn(cells: readonly string[], known: ReadonlySet<string> = new Set()): string[] | undefined {
  const names = new Set(cells.map(header));
  const recognised = [...names].filter((name) => known.has(name)).length;
  const plain = cells.length > 1 && names.size === cells.length && !names.has('');
  return plain && recognised >= ENOUGH * cells.length
    ? cells.map((cell) => cell.trim().replace(/\s+/g, ' '))
    : undefined;
}

function rowOf(columns: readonly string[], cells: readonly string[]): Row {
  const row = Object.create(null) as Record<string, string>;
  columns.forEach((column, index) => {
    const value = cells[index];
    if (value?.trim()) row[column] = value;
  });
  return row;
}
