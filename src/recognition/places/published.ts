import { columnFinder } from '../column-finder.js';
import { dae } from '../../schemas/places/dae.js';
import { genericPlace } from '../../schemas/places/generic-place.js';
import { osm } from '../../schemas/places/osm.js';
import { placeSchemas } from '../../schemas/places/index.js';
import { wasteContainers } from '../../schemas/places/waste-containers.js';
import { inLanguage } from '../language.js';
import { recogniseSchema, type RawTable, type Recognised, type Table } from '../schema.js';
import type { MapOptions } from '../roles.js';
import type { SchemaDescriptor } from '../../schemas/types.js';
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
  const other = forced === undefined ? schemaInstead(found, table) : undefined;
  const known = other ? recogniseAnyPlace(columns, other.name, options) : found;
  return inLanguage(options.lang, toldByRows(known, table));
}

/** The schema that a table follows, rather than the one that its names of columns speak for. */
function schemaInstead(found: Recognised, table: Table): SchemaDescriptor | undefined {
  // What Overpass writes before all tags, most of which no schema knows.
  if (found.schema === genericPlace && table.columns.includes('@id')) return osm;
  return isMistaken(found, table) ? genericPlace : undefined;
}

/** Whether a table follows a schema by nothing but columns that other places have too. */
function isMistaken(found: Recognised, table: Table): boolean {
  return found.schema === dae ? !tellsOfDevices(table) : isOfOtherThings(found, table);
}

/** Whether a table says more of defibrillators than their names and positions: when and where they are at hand. */
function tellsOfDevices({ columns }: Table): boolean {
  const find = columnFinder(columns);
  const { dateText, hours, status, operator } = dae.roles;
  const telling = [dateText, hours, status, operator, ...(dae.facts ?? []).map((fact) => fact.columns)].join(' ');
  return telling.split(' ').some((name) => find(name).length);
}

/**
 * Whether a table follows the schema of containers by columns such as « ident » or « usage » alone: no column is about
 * containers or what they take, and the names are of other places.
 */
function isOfOtherThings({ schema, roles: { title: [title] = [], stream } }: Recognised, table: Table): boolean {
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
