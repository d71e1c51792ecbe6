import { placeSchemas } from '../../schemas/places/index.js';
import { inLanguage } from '../language.js';
import { recogniseSchema, type RawTable, type Recognised } from '../schema.js';
import type { MapOptions } from '../roles.js';
import { withLookAlikes } from './look-alikes.js';
import { toldByRows } from './told-by-rows.js';
import { withoutFacts } from './without-facts.js';

/**
 * Like `recogniseAnyPlace`, then completed by what the rows show, and with labels for categories in the language of the
 * options.
 */
export async function recognisePublishedPlace(
  { columns, rows = [] }: RawTable,
  forced: string | undefined,
  options: Omit<MapOptions, 'fallback'>,
): Promise<Recognised> {
  return inLanguage(options.lang, toldByRows(recogniseAnyPlace(columns, forced, options), { columns, rows }));
}

/** The schema of a table of places among all published ones, or the one of that name, and the columns of its roles. */
export function recogniseAnyPlace(
  columns: readonly string[],
  forced?: string,
  options: Omit<MapOptions, 'fallback'> = {},
): Recognised {
  const found = recogniseSchema(columns, placeSchemas, forced, options);
  return withLookAlikes(withoutFacts(found, columns, options.fields), columns);
}
