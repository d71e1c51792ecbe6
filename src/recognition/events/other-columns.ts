import { header } from '../../values/text.js';
import type { MapOptions } from '../roles.js';
import type { RawTable, Recognised } from '../schema.js';
import { filledByLookAlikes } from './load-look-alikes.js';
import { telltales } from './telltales.js';

/**
 * The schema and roles of a table whose title and dates have common names but not all its other columns: the published
 * schema that has their names, else roles by what the names look like.
 */
export async function withOthers(
  common: Recognised,
  table: RawTable,
  options: Omit<MapOptions, 'fallback'>,
): Promise<Recognised> {
  if (!table.columns.some((column) => telltales.includes(header(column)))) return filledByLookAlikes(common, table);
  const { recogniseAny } = await import('./published.js');
  return recogniseAny(table, undefined, options);
}
