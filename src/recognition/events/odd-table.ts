import type { Recognised, Table } from '../schema.js';
import { withMatches } from './matches.js';
import { withNamesAbroad } from './names-abroad.js';
import { datedByValues } from './unnamed-dates.js';
import { withoutWeek } from './week-table.js';

/**
 * What is recognised of a table whose columns do not name a title and a date: the timetable of a week, matches
 * of two teams, names in the language of a neighbour, or dates by what they look like.
 *
 * @param named by the names of its columns
 * @param again recognises the table that the timetable or the matches stand for
 */
export async function recogniseOdd(
  named: Recognised,
  table: Table,
  again: (table: Table) => Promise<Recognised>,
): Promise<Recognised> {
  const other = withoutWeek(table) ?? (named.roles.title ? undefined : withMatches(table));
  if (other) return { ...(await again(other)), table: other };
  const abroad = withNamesAbroad(named, table.columns);
  const { start, occurrences, dateText } = abroad.roles;
  return (start ?? occurrences ?? dateText) ? abroad : datedByValues(abroad, table);
}
