import type { Recognised } from '../recognise.js';
import { recogniseSchema } from '../recognise.js';
import { type MapOptions, namesOf } from '../roles.js';
import type { SchemaDescriptor } from '../types.js';
import { genericPlace } from './generic-place.js';

/** Every schema of places. The last one is made of common header names, and completes the others. */
export const placeSchemas: readonly SchemaDescriptor[] = [genericPlace];

/** Column names of tables of places, as `header` writes them: what tells a header row from the lines above it. */
export const knownPlaceColumns: ReadonlySet<string> = new Set(placeSchemas.flatMap(namesOf));

/** The schema of a table of places, among all that are known or the one of that name, and the columns of its roles. */
export function recognisePlaces(
  columns: readonly string[],
  forced?: string,
  options: Omit<MapOptions, 'fallback'> = {},
): Recognised {
  return recogniseSchema(columns, placeSchemas, forced, options);
}
