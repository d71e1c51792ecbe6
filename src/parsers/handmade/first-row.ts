import { emptyRow, type Issue, type IssueCode, type Row } from '../../dataset.js';
import { clean } from '../../values/text.js';
import type { Parsed } from '../types.js';

/** Rows between two breaths. */
const TOGETHER = 500;

/**
 * Removes the first row, which is about the columns rather than one of the rows; reported as an issue.
 *
 * @param named the names that columns have now, by those they had
 */
export async function withoutFirstRow(
  table: Parsed,
  named: ReadonlyMap<string, string>,
  code: IssueCode,
  pause: () => Promise<void>,
): Promise<Parsed> {
  const { columns, issues } = table;
  const [first = emptyRow(), ...below] = table.rows;
  const [line, ...lines] = table.lines ?? [];
  const rows: Row[] = [];
  for (const row of below) {
    rows.push(renamed(row, named));
    if (rows.length % TOGETHER === 0) await pause();
  }
  const value = columns.map((column) => clean(first[column])).filter(Boolean);
  return {
    ...table,
    columns: columns.map((column) => named.get(column) ?? column),
    rows,
    ...(table.lines && { lines }),
    issues: [
      ...moved(issues, named),
      { code, ...(line !== undefined && { line }), value: value.join(' ').slice(0, 200) },
    ],
  };
}

function renamed(row: Row, named: ReadonlyMap<string, string>): Row {
  const cells = emptyRow();
  for (const [column, cell] of Object.entries(row)) cells[named.get(column) ?? column] = cell;
  return cells;
}

/** With the numbers that their rows have now; what was remarked of the first row was none of its faults. */
function moved(issues: readonly Issue[], named: ReadonlyMap<string, string>): Issue[] {
  return issues.flatMap((issue): Issue[] => {
    const column = issue.column === undefined ? undefined : named.get(issue.column);
    const renamed = { ...issue, ...(column !== undefined && { column }) };
    if (issue.row === undefined) return [renamed];
    return issue.row ? [{ ...renamed, row: issue.row - 1 }] : [];
  });
}
