import { header } from '../values/text.js';
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
  /** Role to column, in the author's words: replaces what the schema says. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Common header names, for the roles that the schema leaves empty. */
  readonly fallback?: SchemaDescriptor | undefined;
}

type Columns = [role: string, columns: string[]];

/** Every column name of a schema, a name as often as it has roles. */
export function namesOf(schema: SchemaDescriptor): string[] {
  return Object.values(schema.roles).join(' ').split(' ');
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
  { lang = 'fr', fields = {}, fallback = schema }: MapOptions = {},
): { roles: RoleMap; problems: RoleProblem[] } {
  const find = columnFinder(columns, lang.slice(0, 2));
  const own = columnsByRole(schema, find);
  const claimed = new Set(own.flatMap(([, found]) => found));
  const common = columnsByRole(fallback, (name) => find(name).filter((column) => !claimed.has(column)));

  const problems: RoleProblem[] = [];
  const asked = Object.entries(fields).flatMap(([role, name]): Columns[] => {
    const known = [schema, fallback].some(({ roles }) => Object.hasOwn(roles, role));
    const found = columns.includes(name) ? [name] : find(header(name));
    if (known && found.length) return [[role, found]];
    problems.push(known ? { code: 'unknown-column', value: name } : { code: 'unknown-role', value: role });
    return [];
  });
  return { roles: Object.fromEntries([...common, ...own, ...asked]), problems };
}

function columnsByRole({ roles }: SchemaDescriptor, find: (name: string) => string[]): Columns[] {
  return Object.entries(withParts(roles))
    .map(([role, names]): Columns => [role, [...new Set(names.split(' ').flatMap(find))]])
    .filter(([, columns]) => columns.length);
}

/** JSON tells a point as an object, whose parts are columns: `geo_point_2d.lat`. */
function withParts(roles: SchemaDescriptor['roles']): SchemaDescriptor['roles'] {
  const partsOf = (role: 'lat' | 'lon'): string =>
    `${roles[role] ?? ''} ${(roles.point ?? '').replace(/\w+/g, `$&_${role}`)}`;
  return { ...roles, lat: partsOf('lat'), lon: partsOf('lon') };
}
