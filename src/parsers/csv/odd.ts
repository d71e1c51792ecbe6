import type { Issue, Row } from '../../dataset.js';
import { FeedError } from '../../errors.js';
import { pacer } from '../../pace.js';
import { columnsOf, excerpt } from './columns.js';
import { isSame, layoutOf, type CsvLayout } from './layout.js';
import { recordsOf } from './mended.js';
import { isBlank } from './records.js';
import { withoutQuotedLines } from './quoted-lines.js';
import { weekGrid } from './week-grid.js';
import { withoutBelow } from '../below-table.js';
import type { Parsed, ParseOptions } from '../types.js';

/**
 * A table as people make them: lines of prose above the header, names that nobody knows, a delimiter in doubt, rows too
 * short or too long, quotes that are never closed. What did not fit is told.
 *
 * @param published its lines end in `\n`.
 * @throws FeedError `empty`.
 */
export async function oddTable(published: string, options: ParseOptions): Promise<Parsed> {
  const text = withoutQuotedLines(published);
  const layout = layoutOf(text, options.knownColumns);
  if (!layout) throw new FeedError('empty');
  const { header, delimiter, width } = layout;
  const menus = weekGrid(text, delimiter);
  if (menus) return menus;
  const issues = [...undecodable(text), ...aboveHeader(layout)];
  const columns = columnsOf(header, delimiter, issues);
  const rows: Row[] = [];
  const lines: number[] = [];
  const limit = options.limit ?? Infinity;
  const breathe = pacer(options.signal);
  for (const block of recordsOf(text, layout)) {
    const below = block.filter(({ line, cells }) => line > header.line && !isBlank(cells));
    const wanted = below.filter(({ line, cells }) => !isRepeated(cells, line));
    const room = limit - rows.length;
    for (const record of wanted.slice(0, room)) {
      lines.push(record.line);
      rows.push(columns.rowOf(record, rows.length));
    }
    if (wanted.length > room) {
      issues.push({ code: 'row-limit', value: String(limit) });
      break;
    }
    await breathe();
  }
  const found = { ...(header.line && { headerLine: header.line }), ...(width > 1 && { delimiter }) };
  return withoutBelow({ columns: columns.names(), rows, lines, issues, found });

  /** Tables put together have the names of their columns in their middle too. */
  function isRepeated(cells: readonly string[], line: number): boolean {
    const repeated = isSame(cells, header.cells);
    if (repeated) issues.push({ code: 'repeated-header', line, value: excerpt(cells) });
    return repeated;
  }
}

function aboveHeader({ junk }: CsvLayout): Issue[] {
  const value = junk.map(({ cells }) => excerpt(cells)).join(' / ');
  return junk.slice(0, 1).map(({ line }) => ({ code: 'junk-above-header', line, value: value.slice(0, 200) }));
}

/** The first place where bytes made no sense; the others are likely to have the same cause. */
function undecodable(text: string): Issue[] {
  const at = text.indexOf('\ufffd');
  if (at < 0) return [];
  const before = text.slice(0, at).split('\n');
  return [{ code: 'undecodable-text', line: before.length, value: text.slice(Math.max(0, at - 20), at + 20) }];
}
