import type { RoleMap } from '../../schemas/types.js';

/** The fewest columns that tell a prefix, and the share of all columns that must have it. */
const FEWEST = 4;
const MOST = 0.6;

/** The columns that begin with the word that most of them share, by the rest of their names: `titre` for `evt_titre`. */
export function withoutPrefix(columns: readonly string[]): ReadonlyMap<string, string> | undefined {
  const prefixOf = (column: string) => /^[a-z]+_/i.exec(column)?.[0] ?? '';
  // What most have is in the middle of the sorted list.
  const prefix = columns.map(prefixOf).sort()[Math.floor(columns.length / 2)];
  const same = prefix ? columns.filter((column) => prefixOf(column) === prefix) : [];
  if (same.length < Math.max(FEWEST, MOST * columns.length)) return undefined;
  return new Map(same.map((column) => [column.slice(prefix?.length), column]));
}

/** Roles with the names that columns have in the table. */
export function rolesUnder(names: ReadonlyMap<string, string>, roles: RoleMap): RoleMap {
  const under = (columns: readonly string[]) => columns.map((column) => names.get(column) ?? column);
  return Object.fromEntries(Object.entries(roles).map(([role, columns]) => [role, under(columns)]));
}
