import { columnFinder, loosen } from './column-finder.js';
import { mapRoles } from './map-roles.js';
import { type MapOptions, namesOf, type RoleProblem } from './roles.js';
import type { RoleMap, SchemaDescriptor } from '../schemas/types.js';

export interface Recognised {
  readonly schema: SchemaDescriptor;
  readonly roles: RoleMap;
  readonly problems: readonly RoleProblem[];
  /** The table that the roles are of, when the rows had to be rearranged. */
  readonly table?: Table;
}

/** Rows under their columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** The line of each row in its file, from 1, when every row has one of its own. */
  readonly lines?: readonly number[];
}

/** A table that is to be recognised, or as much as is known of it: rows help where the names of columns are not enough. */
export interface RawTable extends Pick<Table, 'columns'>, Partial<Omit<Table, 'columns'>> {
  /** Name of the parser that read it. */
  readonly format?: string | undefined;
}

/**
 * The schema that shares the most column names with the feed, and the columns for its roles.
 *
 * Feeds rename, add and drop columns, so no column is required. A schema none of whose distinctive names occurs yields
 * to one that has some, or to the last of `schemas`, which is made of common names and fills in the roles that the
 * chosen one leaves empty.
 *
 * @param forced name of the schema, when the author or the format gives it.
 */
export function recogniseSchema(
  columns: readonly string[],
  schemas: readonly SchemaDescriptor[],
  forced?: string,
  options: Omit<MapOptions, 'fallback'> = {},
): Recognised {
  const present = remembered(columnFinder(columns));
  const owners = ownersOf(schemas);
  const [best] = schemas
    .map((schema) => ({
      schema,
      score: schema.name === forced ? Infinity : scoreOf(schema, schema === schemas.at(-1), owners, present),
    }))
    .sort((a, b) => b.score - a.score);
  if (!best) throw new RangeError('recogniseSchema needs at least one schema');

  const find = inLanguages(columns, options.lang);
  const { roles, problems } = mapRoles(best.schema, columns, { ...options, fallback: schemas.at(-1) }, find);
  if (forced && best.schema.name !== forced) problems.unshift({ code: 'unknown-schema', value: forced });
  return { schema: best.schema, roles, problems };
}

/**
 * Finds what a name stands for, or else its translation into the reader's language or into French: `titre_fr`,
 * `location.name.fr`.
 */
function inLanguages(columns: readonly string[], lang = 'fr'): (name: string) => string[] {
  const find = columnFinder(columns, lang);
  const ends = ['', `_${lang.slice(0, 2)}`, '_fr'];
  return (name) => ends.map((end) => find(name + end)).find(({ length }) => length) ?? [];
}

/**
 * The number of columns that the schema knows; half more if some of them are distinctive, that is, shared with no other
 * schema, else half less; then the share of its names that were found. A single distinctive name does not count as
 * such. The last schema is made of shared names only, and gets neither.
 */
function scoreOf(
  schema: SchemaDescriptor,
  isLast: boolean,
  owners: ReadonlyMap<string, number>,
  find: (name: string) => string[],
): number {
  const names = namesOf(schema);
  // Translations are one column, however many there are.
  const columnsOf = (some: readonly string[]) => new Set(some.flatMap((name) => find(name).slice(0, 1))).size;
  const present = columnsOf(names);
  // A name cut short may stand for the column of a shared name, and is then not distinctive.
  const shared = columnsOf(names.filter((name) => owners.get(loosen(name)) !== 1));
  const distinction = present > 1 && present > shared ? 0.5 : -0.5;
  return present + (isLast ? 0 : distinction) + present / names.length / 4;
}

/** The number of schemas that share each name, in loose form. */
function ownersOf(schemas: readonly SchemaDescriptor[]): ReadonlyMap<string, number> {
  const owners = new Map<string, number>();
  for (const schema of schemas)
    for (const name of new Set(namesOf(schema).map(loosen))) owners.set(name, (owners.get(name) ?? 0) + 1);
  return owners;
}

/** Memoises the search for a name, because schemas share many names and each search is slow. */
function remembered(find: (name: string) => string[]): (name: string) => string[] {
  const known = new Map<string, string[]>();
  return (name) => {
    let found = known.get(name);
    if (!found) known.set(name, (found = find(name)));
    return found;
  };
}
