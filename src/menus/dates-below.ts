import { emptyRow, type Row } from '../dataset.js';
import type { MenuRole, MenuRoles } from '../schemas/menus/types.js';
import { clean } from '../values/text.js';
import { textOf } from './cells.js';

/** What merged cells say of all dishes of a meal. */
const MERGED: readonly MenuRole[] = ['date', 'week', 'site', 'guests', 'meal'];

/**
 * Rows of dishes with what only the first of each day says, as spreadsheets save merged cells. The same rows where a date
 * comes again on the next dated row: there, a row without date lacks it.
 */
export function withDatesBelow(rows: readonly Row[], roles: MenuRoles): readonly Row[] {
  const heads = rows.map(
    (row) => textOf(row, roles, 'date') && MERGED.map((role) => textOf(row, roles, role)).join('\n'),
  );
  const told = heads.filter(Boolean);
  if (told.some((head, at) => head === told[at - 1])) return rows;
  const columns = MERGED.flatMap((role) => roles[role] ?? []);
  let above = emptyRow();
  return rows.map((row, at) => (above = heads[at] ? row : below(above, row, columns)));
}

function below(above: Row, row: Row, columns: readonly string[]): Row {
  const filled = emptyRow();
  Object.assign(filled, row);
  for (const column of columns) if (!clean(row[column])) filled[column] = above[column];
  return filled;
}
