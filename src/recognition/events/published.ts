import { eventSchemas } from '../../schemas/events/index.js';
import { genericEvent } from '../../schemas/events/generic-event.js';
import { inLanguage } from '../language.js';
import { recogniseSchema, type RawTable, type Recognised, type Table } from '../schema.js';
import type { MapOptions } from '../roles.js';
import { datesTold } from './told.js';

/**
 * The schema of an agenda among all published ones, or the one of that name, with its roles and the order of day and
 * month in its dates.
 */
export async function recogniseAny(
  table: RawTable,
  forced: string | undefined,
  options: Omit<MapOptions, 'fallback'>,
): Promise<Recognised> {
  const { columns, rows = [] } = table;
  const found = recogniseSchema(columns, eventSchemas, forced, options);
  const isKnown = found.schema !== genericEvent && datesTold(found.roles);
  const named = isKnown ? found : await (await import('./load-look-alikes.js')).filledByLookAlikes(found, table);
  const again = (other: Table) => recogniseAny(other, forced, options);
  const odd = datesTold(named.roles) ? undefined : await import('./odd-table.js');
  const told = odd ? await odd.recogniseOdd(named, { ...table, rows }, again) : named;
  if (odd && told.table) return told;
  const said = await inLanguage(options.lang, told);
  const starts = (said.roles.start ?? []).flatMap((column) => rows.slice(0, LOOKED_AT).map((row) => row[column]));
  return isMonthFirst(starts) ? { ...said, schema: { ...said.schema, monthFirst: true } } : said;
}

/** Rows in which the order of day and month is looked for. */
const LOOKED_AT = 200;
/** Dates that can only have the month, or only the day, first. */
const MONTH_FIRST = /^\s*(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])\/\d\d/;
const DAY_FIRST = /^\s*(?:1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2])\/\d\d/;

function isMonthFirst(dates: readonly unknown[]): boolean {
  const some = (pattern: RegExp) => dates.some((date) => typeof date === 'string' && pattern.test(date));
  return some(MONTH_FIRST) && !some(DAY_FIRST);
}
