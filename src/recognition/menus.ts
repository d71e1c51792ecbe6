import { menuSchemas } from '../schemas/menus/index.js';
import { readJson } from '../values/json.js';
import { header } from '../values/text.js';
import { columnFinder } from './column-finder.js';
import { genericMenu } from '../schemas/menus/generic-menu.js';
import type { MenuRole, MenuRoles, MenuSchema } from '../schemas/menus/types.js';

/** Column names of menus, by which the header row of a file is found. */
export const knownMenuColumns: ReadonlySet<string> = new Set(menuSchemas.flatMap(namesOf));

export const COURSES = ['starter', 'main', 'side', 'dairy', 'dessert'] as const;
/** What a column may say of the dish in another. */
const BESIDE = 'code|label|allerg|bio|nombre';

export interface RecognisedMenu {
  readonly schema: MenuSchema;
  readonly roles: MenuRoles;
}

/**
 * The schema of menus that has the most of these columns, and their roles.
 *
 * @param forced name of the schema, when the author gives it
 * @param fields JSON object from role to column name, as the author wrote it; takes precedence over the schema
 */
export function recogniseMenu(columns: readonly string[], forced?: string, fields?: string): RecognisedMenu {
  const find = columnFinder(columns);
  const scores = menuSchemas.map((schema) => ({
    schema,
    score: schema.name === forced ? Infinity : namesOf(schema).flatMap(find).length,
  }));
  const [best] = scores.sort((one, other) => other.score - one.score);
  const schema = best?.schema ?? genericMenu;
  const found = Object.entries(schema.roles).map(([role, names]) => [
    role,
    [...new Set(names.split(' ').flatMap(find))],
  ]);
  const roles = withMoreCourses(Object.fromEntries(found) as MenuRoles, schema, columns);
  return { schema, roles: { ...roles, ...asked(fields, columns, find) } };
}

/** With the courses that have a word more in their names, in a table of desserts: « Plat protidique », « Plat 2 ». */
function withMoreCourses(roles: MenuRoles, schema: MenuSchema, columns: readonly string[]): MenuRoles {
  if (!roles.dessert?.length || roles.dish?.length) return roles;
  const more = COURSES.map((role) => {
    const like = new RegExp(`^(${schema.roles[role]?.replaceAll(' ', '|')})s?_(?!.*(${BESIDE}))`);
    const known = new Set(roles[role]);
    return [role, columns.filter((column) => known.has(column) || like.test(header(column)))];
  });
  return { ...roles, ...(Object.fromEntries(more) as MenuRoles) };
}

function asked(fields: string | undefined, columns: readonly string[], find: (name: string) => string[]): MenuRoles {
  const value = readJson(fields);
  if (typeof value !== 'object' || value === null) return {};
  const pairs = Object.entries(value).map(([role, name]) => {
    const column = String(name);
    return [role as MenuRole, columns.includes(column) ? [column] : find(header(column))] as const;
  });
  return Object.fromEntries(pairs.filter(([, found]) => found.length));
}

function namesOf({ roles }: MenuSchema): string[] {
  return Object.values(roles).join(' ').split(' ');
}
