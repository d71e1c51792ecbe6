import { columnFinder } from './column-finder.js';
import { telltales } from './events/telltales.js';
import { datesTold } from './events/told.js';
import { genericEvent } from '../schemas/events/generic-event.js';
import type { RawTable, Recognised } from './schema.js';
import { columnsByRole, type MapOptions, namesOf } from './roles.js';
import type { RoleMap } from '../schemas/types.js';

/** Column names of tables of events, as `header` writes them, by which a header row is told from the lines above it. */
export const knownColumns: ReadonlySet<string> = new Set([...namesOf(genericEvent), ...telltales]);

/** An American date, with the day in the middle: `12/25/2026`. */
const MONTH_FIRST = /^\d+\/(1[3-9]|[23]\d)\//;

/**
 * The schema of an agenda, among all that are known, and the columns that play its roles.
 *
 * A CSV table whose columns all have common names is recognised at once. Code that is rarely needed is loaded
 * otherwise: patterns of names for tables with other columns too; published schemas for other formats, for tables that
 * have their names, lack a title or a date, or put the month first, and when the author names a schema or columns.
 */
export async function recogniseEvents(
  table: RawTable,
  forced?: string,
  options: Omit<MapOptions, 'fallback'> = {},
): Promise<Recognised> {
  const { columns, format, rows } = table;
  if (format === 'csv' && !forced && !options.fields) {
    const roles: RoleMap = Object.fromEntries(columnsByRole(genericEvent, columnFinder(columns, options.lang)));
    const dates = datesTold(roles)?.[0];
    if (dates && !rows?.some((row) => MONTH_FIRST.test(String(row[dates])))) {
      const common = { schema: genericEvent, roles, problems: [] };
      if (new Set(Object.values(roles).flat()).size === columns.length) return common;
      const { withOthers } = await import('./events/other-columns.js');
      return withOthers(common, table, options);
    }
  }
  const { recogniseAny } = await import('./events/published.js');
  return recogniseAny(table, forced, options);
}
