import { clean } from '../../values/text.js';
import { withoutBelow } from './below-table.js';
import { transposed } from './transposed-table.js';
import type { Parsed, ParseOptions } from '../types.js';
import { withoutUnits } from './units-line.js';
import { withoutNullWords } from './null-words.js';

/** Rows of the largest table that may be transposed. */
const LARGE = 60;

/**
 * Removes what is not data from a table: words for empty cells, a line of units below the header, totals and remarks. A
 * transposed table is turned back.
 */
export async function tidied(
  table: Parsed,
  { knownColumns }: ParseOptions,
  pause: () => Promise<void>,
): Promise<Parsed> {
  const rows = await withoutNullWords(table.rows, pause);
  const turned = rows.length < LARGE ? transposed(recordsOf({ ...table, rows }), knownColumns) : undefined;
  if (turned) return { ...turned, found: table.found };
  return withoutBelow(await withoutUnits({ ...table, rows }, pause), pause);
}

/** The records of a table, with the presumed header as the first one. */
function recordsOf({ columns, rows, lines, found }: Parsed) {
  const top = { cells: columns, line: found.headerLine ?? 1 };
  const below = rows.map((row, at) => ({ cells: columns.map((column) => clean(row[column])), line: lines?.[at] ?? 0 }));
  return [top, ...below];
}
