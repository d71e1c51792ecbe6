import type { SchemaDescriptor } from '../schemas/types.js';

/** A schema, role or column that the page's author asked for and that does not exist. */
export interface RoleProblem {
  readonly code: 'unknown-schema' | 'unknown-role' | 'unknown-column';
  readonly value: string;
}

export interface MapOptions {
  /** The reader's language, BCP 47 (`fr`). */
  readonly lang?: string;
  /** Role to column, in the author's words: replaces what the schema says. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
  /** Common header names, for the roles that the schema leaves empty. */
  readonly fallback?: SchemaDescriptor | undefined;
}

export type Columns = [role: string, columns: string[]];

/** Every column name of a schema, repeated for each role and each fact that has it. */
export function namesOf({ roles, facts = [] }: SchemaDescriptor): string[] {
  return [...Object.values(roles), ...facts.map(({ columns }) => columns)].join(' ').split(' ');
}

/** The columns that `find` returns for the names of each role; roles without a column are left out. */
export function columnsByRole({ roles }: SchemaDescriptor, find: (name: string) => string[]): Columns[] {
  const found = new Map(
    Object.entries(withParts(roles)).map(([role, names]) => [role, new Set(names.split(' ').flatMap(find))]),
  );
  // Of `coordonnees_lat` and `coordonnees_lon` cut short, `coordonnee` could be either, and is used as neither.
  for (const column of found.get('lat') ?? []) if (found.get('lon')?.delete(column)) found.get('lat')?.delete(column);
  return [...found].map(([role, columns]): Columns => [role, [...columns]]).filter(([, columns]) => columns.length);
}

/** Adds the names of a point's parts, which are columns of their own after JSON was flattened: `geo_point_2d.lat`. */
function withParts(roles: SchemaDescriptor['roles']): SchemaDescriptor['roles'] {
  const partsOf = (role: 'lat' | 'lon'): string =>
    `${roles[role] ?? ''} ${(roles.point ?? '').replace(/\w+/g, `$&_${role}`)}`;
  return { ...roles, lat: partsOf('lat'), lon: partsOf('lon') };
}
