import { header } from '../values/text.js';
import { columnFinder } from './column-finder.js';
import { type Columns, columnsByRole, type MapOptions, type RoleProblem } from './roles.js';
import type { RoleMap, SchemaDescriptor } from '../schemas/types.js';

/**
 * Assigns columns of the feed to roles, in order of preference.
 *
 * A column that the schema knows gets no second role from the fallback. What `fields` names and does not exist is
 * reported in `problems` and otherwise ignored.
 *
 * @param find the columns that a name stands for
 */
export function mapRoles(
  schema: SchemaDescriptor,
  columns: readonly string[],
  { lang, fields = {}, fallback = schema }: MapOptions = {},
  find = columnFinder(columns, lang),
): { roles: RoleMap; problems: RoleProblem[] } {
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
