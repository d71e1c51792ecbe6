import { columnFinder } from '../column-finder.js';
import type { Recognised } from '../schema.js';
import { genericPlace } from '../../schemas/places/generic-place.js';

/**
 * Takes away the roles that common names give to a column which the schema uses as a fact: the « position » of an
 * address is its entrance. Roles that the author asked for stay.
 */
export function withoutFacts(
  found: Recognised,
  columns: readonly string[],
  asked: Readonly<Record<string, string>> = {},
): Recognised {
  const { schema, roles } = found;
  if (schema === genericPlace || !schema.facts) return found;
  const find = columnFinder(columns);
  const own = new Set(Object.values(schema.roles).join(' ').split(' ').flatMap(find));
  const told = new Set(schema.facts.flatMap((fact) => fact.columns.split(' ').flatMap(find)));
  const kept = Object.entries(roles).flatMap(([role, played]) => {
    const left = played.filter((column) => role in asked || own.has(column) || !told.has(column));
    return left.length ? [[role, left] as const] : [];
  });
  return { ...found, roles: Object.fromEntries(kept) };
}
