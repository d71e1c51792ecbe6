import { columnFinder } from './columns.js';
import { mapRoles } from './map-roles.js';
import { type MapOptions, namesOf, type RoleProblem } from './roles.js';
import type { RoleMap, SchemaDescriptor } from './types.js';

export interface Recognised {
  readonly schema: SchemaDescriptor;
  readonly roles: RoleMap;
  readonly problems: readonly RoleProblem[];
}

/**
 * The schema whose column names are most present, and the columns that play its roles.
 *
 * Feeds rename, add and drop columns: no column is required. A schema that has nothing of its own in the feed yields to
 * one that does, or to the last of `schemas`, which is made of common names and completes the chosen one.
 * `forced`: name of the schema, when the author or the format says it.
 */
export function recogniseSchema(
  columns: readonly string[],
  schemas: readonly SchemaDescriptor[],
  forced?: string,
  options: Omit<MapOptions, 'fallback'> = {},
): Recognised {
  const present = columnFinder(columns);
  const [best] = schemas
    .map((schema) => ({ schema, score: schema.name === forced ? Infinity : scoreOf(schema, schemas, present) }))
    .sort((a, b) => b.score - a.score);
  if (!best) throw new RangeError('recogniseSchema needs at least one schema');

  const { roles, problems } = mapRoles(best.schema, columns, { ...options, fallback: schemas.at(-1) });
  if (forced && best.schema.name !== forced) problems.unshift({ code: 'unknown-schema', value: forced });
  return { schema: best.schema, roles, problems };
}

/** Columns that the schema knows, then whether names that only it has are among them, then the share that they make. */
function scoreOf(
  schema: SchemaDescriptor,
  schemas: readonly SchemaDescriptor[],
  find: (name: string) => string[],
): number {
  const names = namesOf(schema);
  const others = new Set(schemas.filter((other) => other !== schema).flatMap(namesOf));
  const own = names.some((name) => !others.has(name) && find(name).length);
  const present = new Set(names.flatMap(find)).size;
  return present + (schema === schemas.at(-1) ? 0 : own ? 0.5 : -0.5) + present / names.length / 4;
}
