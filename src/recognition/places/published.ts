import { genericPlace } from '../../schemas/places/generic-place.js';
import { placeSchemas } from '../../schemas/places/index.js';
import { wasteContainers } from '../../schemas/places/waste-containers.js';
import { inLanguage } from '../language.js';
import { recogniseSchema, type RawTable, type Recognised, type Table } from '../schema.js';
import type { MapOptions } from '../roles.js';
import { holdsOften, textsOf } from './by-rows/texts.js';
import { isContainer } from './containers.js';
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
  const table = { columns, rows };
  const found = recogniseAnyPlace(columns, forced, options);
  const isOther = forced === undefined && isMistaken(found, table);
  const known = isOther ? recogniseAnyPlace(columns, genericPlace.name, options) : found;
  return inLanguage(options.lang, toldByRows(known, table));
}

/**
 * Whether a table follows the schema of containers by columns such as « ident » or « usage » alone: no column is about
 * containers or what they take, and the names are of other places.
 */
function isMistaken({ schema, roles: { title: [title] = [], stream } }: Recognised, table: Table): boolean {
  if (schema !== wasteContainers || stream || title === undefined) return false;
  const isTold = table.columns.some((column) => isContainer(column.replaceAll('_', ' ')));
  return !isTold && !holdsOften(textsOf(title, table), isContainer);
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
