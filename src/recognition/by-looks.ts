import { header } from '../values/text.js';
import { positionLookAlikes } from './position-columns.js';
import type { Recognised } from './schema.js';
import type { Role, RoleMap } from '../schemas/types.js';

/** A role, a pattern that the names of its columns match, and one that they do not. */
export type Look = readonly [role: Role, like: RegExp, unlike: RegExp];

/**
 * Fills empty roles with the first unused column whose name looks right, and positions with columns that look like
 * coordinates.
 */
export function filledByLooks(found: Recognised, columns: readonly string[], looks: readonly Look[]): Recognised {
  const roles: Partial<Record<Role, readonly string[]>> = { ...found.roles };
  const free = new Set(columns);
  for (const column of Object.values(roles).flat()) free.delete(column);
  for (const [role, like, unlike] of looks) {
    const column = roles[role]
      ? undefined
      : [...free].find((name) => looksLike(name, like) && !looksLike(name, unlike));
    if (column === undefined) continue;
    roles[role] = [column];
    free.delete(column);
  }
  return { ...found, roles: { ...roles, ...positionIn(found.roles, free) } };
}

/**
 * The columns of positions; one of a pair may have been found by a common name already, such as `coordinates.lat`
 * beside `coordinates.lng`.
 */
function positionIn({ point, lat, lon }: RoleMap, free: Iterable<string>): RoleMap {
  const isWhole = (lat ?? lon) ? lat && lon : point;
  return isWhole ? {} : positionLookAlikes([...free, ...(lat ?? []), ...(lon ?? [])]);
}

function looksLike(name: string, pattern: RegExp): boolean {
  return pattern.test(bare(name)) || pattern.test(bare(apart(name)));
}

/** The words of a name apart: `location_Name` for `locationName`. */
function apart(name: string): string {
  return name.replace(/([a-z])(?=[A-Z][a-z])/g, '$1_');
}

/** A name without articles and brackets: `date_representation` for « Date de la représentation (JJ/MM/AAAA) ». */
export function bare(name: string): string {
  return header(name.replace(/\([^()]*\)/g, ' ')).replace(/(?<=_)(?:de|du|des|d|l|la|le|les|votre|notre)_/g, '');
}
