import { clean } from '../../values/text.js';
import { withoutBelow } from '../below-table.js';
import { transposed } from '../transposed-table.js';
import type { Parsed, ParseOptions } from '../types.js';
import { withoutUnits } from '../units-line.js';
import { withoutNullWords } from './null-words.js';

/** A larger table is none that stands on its side. */
const LARGE = 60;

/**
 * Removes from a table what nobody meant to be in it: words for nothing, a line of units below the header, totals and
 * remarks. A table that lies on its side is transposed.
 */
export async function tidied(
  table: Parsed,
  { knownColumns }: ParseOptions,
  breathe: () => Promise<void>,
): Promise<Parsed> {
  const rows = await withoutNullWords(table.rows, breathe);
  const turned = rows.length < LARGE ? transposed(recordsOf({ ...table, rows }), knownColumns) : undefined;
  if (turned) return { ...turned, found: table.found };
  return withoutBelow(await withoutUnits({ ...table, rows }, breathe), breathe);
}

/** What has been taken for the header, and the rows. */
function recordsOf({ columns, rows, lines, found }: Parsed) {
  const top = { cells: columns, line: found.headerLine ?? 1 };
  const below = rows.map((row, at) => ({ cells: columns.map((column) => clean(row[column])), line: lines?.[at] ?? 0 }));
  return [top, ...below];
}
