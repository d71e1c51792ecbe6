import { columnFinder } from '../column-finder.js';
import { columnsByRole } from '../roles.js';
import { genericEvent } from '../../schemas/events/generic-event.js';
import type { RoleMap } from '../../schemas/types.js';

/** The fewest columns that tell a prefix, and the share of all columns that must have it. */
const FEWEST = 4;
const MOST = 0.6;

/**
 * Roles by common names behind a word that most columns begin with: `evt_titre`, `evt_heure_debut`, « Événement lieu ». None, unless they
 * tell what takes place and when.
 */
export function rolesBehindPrefix(columns: readonly string[]): RoleMap {
  const prefixOf = (column: string) => /^\p{L}+[_. -]/u.exec(column)?.[0] ?? '';
  // What most have is in the middle of the sorted list.
  const prefix = columns.map(prefixOf).sort()[Math.floor(columns.length / 2)] ?? '';
  const same = prefix ? columns.filter((column) => prefixOf(column) === prefix) : [];
  if (same.length < Math.max(FEWEST, MOST * columns.length)) return {};
  const find = columnFinder(same.map((column) => column.slice(prefix.length)));
  const found = columnsByRole(genericEvent, (name) => find(name).map((bare) => prefix + bare));
  const roles: RoleMap = Object.fromEntries(found);
  return roles.title && (roles.start ?? roles.occurrences) ? roles : {};
}
