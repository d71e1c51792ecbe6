import { columnFinder } from './column-finder.js';
import { telltales } from './events/telltales.js';
import { genericEvent } from '../schemas/events/generic-event.js';
import type { RawTable, Recognised } from './schema.js';
import { columnsByRole, type MapOptions, namesOf } from './roles.js';
import type { RoleMap } from '../schemas/types.js';

/** Column names of tables, as `header` writes them: what tells a header row from the lines above it. */
export const knownColumns: ReadonlySet<string> = new Set([...namesOf(genericEvent), ...telltales]);

/** The day in the middle, as Americans write it: `12/25/2026`. */
const MONTH_FIRST = /^\d+\/(1[3-9]|[23]\d)\//;

/**
 * The schema of an agenda, among all that are known, and the columns that play its roles. A table all of whose columns have
 * common names is recognised at once; what other columns look like comes for a table that has some. The schemas that
 * somebody published only come for what is no table, and for tables that have their names, no title or no date, or the
 * month first, or whose author names a schema or columns.
 */
export async function recogniseEvents(
  table: RawTable,
  forced?: string,
  options: Omit<MapOptions, 'fallback'> = {},
): Promise<Recognised> {
  const { columns, format, rows } = table;
  if (format === 'csv' && !forced && !options.fields) {
    const roles: RoleMap = Object.fromEntries(columnsByRole(genericEvent, columnFinder(columns, options.lang)));
    const [dates] = roles.start ?? roles.occurrences ?? roles.dateText ?? [];
    if (roles.title && dates && !rows?.some((row) => MONTH_FIRST.test(String(row[dates])))) {
      const common = { schema: genericEvent, roles, problems: [] };
      if (new Set(Object.values(roles).flat()).size === columns.length) return common;
      const { withOthers } = await import('./events/other-columns.js');
      return withOthers(common, table, options);
    }
  }
  const { recogniseAny } = await import('./events/published.js');
  return recogniseAny(table, forced, options);
}
