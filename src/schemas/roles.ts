import { columnFinder } from './columns.js';
import type { RoleMap, SchemaDescriptor } from './types.js';

/** Something that the author of the page asked for and that does not exist. */
export interface RoleProblem {
  readonly code: 'unknown-schema' | 'unknown-role' | 'unknown-column';
  readonly value: string;
}

export interface MapOptions {
  /** The reader's language, BCP 47 (`fr`). */
  readonly lang?: string;
  /** Role to column, or columns in order of preference: replaces what the schema says. */
  readonly fields?: Readonly<Record<string, string | readonly string[]>>;
  /** Common header names, for the roles that the schema leaves empty. */
  readonly fallback?: SchemaDescriptor | undefined;
}

type Find = (name: string) => readonly string[];

/** Every column name of a schema. */
export function namesOf(schema: SchemaDescriptor): string[] {
  return Object.values(schema.roles).flat();
}

/**
 * Gives each role the columns of the feed that play it, in order of preference.
 *
 * A column that the schema knows is not given another meaning by the fallback. What `fields` names and does not exist is
 * told in `problems`, and changes nothing.
 */
export function mapRoles(
  schema: SchemaDescriptor,
  columns: readonly string[],
  { lang = 'fr', fields = {}, fallback }: MapOptions = {},
): { roles: RoleMap; problems: RoleProblem[] } {
  const find = columnFinder(columns, lang.slice(0, 2));
  const own = columnsByRole(withParts(schema.roles), find);
  const claimed = new Set(Object.values(own).flat());
  const common = columnsByRole(withParts(fallback?.roles ?? {}), (name) =>
    find(name).filter((column) => !claimed.has(column)),
  );

  const problems: RoleProblem[] = [];
  const asked: Record<string, string | readonly string[]> = {};
  for (const [role, names] of Object.entries(fields)) {
    if ([schema, fallback].some((known) => known && Object.hasOwn(known.roles, role))) asked[role] = names;
    else problems.push({ code: 'unknown-role', value: role });
  }
  const chosen = columnsByRole(asked, (name) => {
    const found = columns.includes(name) ? [name] : find(name);
    if (!found.length) problems.push({ code: 'unknown-column', value: name });
    return found;
  });
  return { roles: { ...common, ...own, ...chosen }, problems };
}

/** JSON tells a point as an object, whose parts are columns: `geo_point_2d.lat`. */
function withParts(roles: SchemaDescriptor['roles']): SchemaDescriptor['roles'] {
  const points = [roles.point ?? []].flat();
  const partsOf = (role: 'lat' | 'lon'): string[] =>
    [roles[role] ?? [], points.map((point) => `${point}.${role}`)].flat(2);
  return { ...roles, lat: partsOf('lat'), lon: partsOf('lon') };
}

function columnsByRole(roles: Readonly<Record<string, string | readonly string[]>>, find: Find): RoleMap {
  const found = Object.entries(roles).map(([role, names]): [string, string[]] => [
    role,
    [...new Set([names].flat().flatMap(find))],
  ]);
  return Object.fromEntries(found.filter(([, columns]) => columns.length));
}
