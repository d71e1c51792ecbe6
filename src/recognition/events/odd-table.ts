import type { Recognised, Table } from '../schema.js';
import { withMatches } from './matches.js';
import { withNamesAbroad } from './names-abroad.js';
import { datedByValues } from './unnamed-dates.js';
import { isUnnamed, rolesByShape, withRolesByCells } from './unnamed-columns.js';
import { withoutWeek } from './week-table.js';

/**
 * Recognises a table whose columns do not name a title and a date: a weekly timetable, matches of two teams, columns
 * named in a neighbouring language, or titles and dates known by their values.
 *
 * @param named result of recognition by column names
 * @param again recognises the table to which a timetable or matches are converted
 */
export async function recogniseOdd(
  named: Recognised,
  table: Table,
  again: (table: Table) => Promise<Recognised>,
): Promise<Recognised> {
  const other = withoutWeek(table) ?? (named.roles.title ? undefined : withMatches(table));
  if (other) return { ...(await again(other)), table: other };
  if (isUnnamed(table.columns)) return { ...named, roles: rolesByShape(table) };
  const abroad = withNamesAbroad(named, table.columns);
  const { start, occurrences, dateText } = abroad.roles;
  return withRolesByCells((start ?? occurrences ?? dateText) ? abroad : datedByValues(abroad, table), table);
}
