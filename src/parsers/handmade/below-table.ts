import type { Issue, Row } from '../../dataset.js';
import { readNumber } from '../../values/number.js';
import { clean, fold } from '../../values/text.js';
import { linesOf } from '../csv/records.js';
import { MERE_TOTAL, withoutTitlesAndSubtotals } from './titles-and-subtotals.js';
import type { Parsed } from '../types.js';

/** The text of a remark on the table, alone on its line in the first column. */
const REMARK =
  /^\s*(?:\*|\(\d\)|(?:(?:montant |somme )?tota(?:l|le|ux)|sources?|nb|n\.b\.|notes?|remarques?|légende|mise? à jour)\s?[:\s]|(?:lecture|champ|\p{L})\s?:)/iu;
/** The beginning of a label for percentages rather than sums. */
const SHARES = /^(?:en |soit )*(?:%|pour ?cent)/i;
const FEW_COLUMNS = 3;

/**
 * Removes what spreadsheets leave below a table and between its rows: totals (which would be counted twice), titles and
 * remarks. Each removed row is reported as an issue.
 *
 * @param pause called now and then; resolves once the page has had a chance to respond
 * @param above what stands above the header, each on its line, which may be the first of the titles.
 */
export function withoutBelow<Table extends Parsed>(
  table: Table,
  pause: () => Promise<void>,
  above?: readonly string[],
): Promise<Table> {
  return withoutTitlesAndSubtotals(withoutEnd(table), pause, above);
}

function withoutEnd<Table extends Parsed>(table: Table): Table {
  const { rows, columns, lines } = table;
  let kept = endOf(table);
  while (kept > 1 && isBelow(rows[kept - 1] ?? {}, columns)) kept -= 1;
  if (kept === rows.length) return table;
  const told = rows.slice(kept).map((row, index): Issue => {
    const line = lines?.[kept + index];
    return { code: 'below-table', ...(line !== undefined && { line }), value: excerpt(row) };
  });
  return {
    ...table,
    rows: rows.slice(0, kept),
    ...(lines && { lines: lines.slice(0, kept) }),
    issues: [...table.issues, ...told],
  };
}

/** The number of rows above the last empty line when each line below it holds a single cell: a remark on the table. */
function endOf({ rows, columns, lines = [] }: Parsed): number {
  const last = rows.findLastIndex((row) => Object.keys(row).length > 1);
  if (last < 0 || columns.length < FEW_COLUMNS) return rows.length;
  const next = (lines[last] ?? 0) + linesOf(Object.values(rows[last] ?? {}).map(String));
  return (lines[last + 1] ?? 0) > next ? last + 1 : rows.length;
}

function isBelow(row: Row, columns: readonly string[]): boolean {
  const cells = columns.map((column) => clean(row[column])).filter(Boolean);
  const [first = '', ...others] = cells;
  if (!others.length) return columns.length >= FEW_COLUMNS && REMARK.test(clean(row[columns[0] ?? '']));
  if (SHARES.test(first)) return others.every((cell) => /^[\d.,\s]+%$/.test(cell));
  return MERE_TOTAL.test(fold(first.slice(0, 60))) && others.every((cell) => readNumber(cell) !== undefined);
}

function excerpt(row: Row): string {
  return Object.values(row).map(clean).join(' ').slice(0, 200);
}
