import type { Recognised, Table } from '../recognise.js';
import { datedByValues } from './unnamed-dates.js';
import { withoutWeek } from './week-table.js';

/**
 * What is recognised of a table whose columns do not name a title and a date: the timetable of a week, or dates by what
 * they look like.
 *
 * @param named by the names of its columns
 * @param again recognises the table that the timetable stands for
 */
export async function recogniseOdd(
  named: Recognised,
  table: Table,
  again: (table: Table) => Promise<Recognised>,
): Promise<Recognised> {
  const week = withoutWeek(table);
  if (week) return { ...(await again(week)), table: week };
  const { start, occurrences, dateText } = named.roles;
  return (start ?? occurrences ?? dateText) ? named : datedByValues(named, table);
}
