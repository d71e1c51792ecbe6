import type { MenuRoles } from '../schemas/menus/types.js';
import { clean, fold, header } from '../values/text.js';

/** What a cell says that holds a course and no dish, in folded text. */
const COURSE =
  /^(entree|hors d oeuvre|potage|plat( \w+| du jour)?|viande|poisson|proteine|garniture|accompagnement|legume|feculent|laitage|produits? laitier|fromage|dessert|fruit|gouter|collation|pain)s?( \w)?$/;
/** Different courses that a column of them names, and the share of its cells that do. */
const SEVERAL = 3;
const MOST = 0.8;
/** Names of a column of dishes beside a column of courses; anywhere else they may be those of anything. */
const DISH = /plat|mets|recette|libelle|designation|denomination|intitule|^nom$/;
const NO_DISH = /code|(^|_)(id|n|num|numero|type)(_|$)|allerg|label|prix|nombre/;
/** Rows by which columns are told. */
const LOOKED_AT = 300;

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/**
 * The roles of columns in a table of one dish per row whose names do not say both which holds the dish and which its course:
 * « Composant », « Désignation ». The course is told by its cells, if not by its name; beside it, « Plat » or « Menu » is any
 * dish.
 */
export function withDishColumns(roles: MenuRoles, { columns, rows }: Table): MenuRoles {
  if (roles.dessert?.length || (roles.course?.length && roles.dish?.length)) return roles;
  const told = columns.find((column) => isOfCourses(column, rows.slice(0, LOOKED_AT)));
  const course = told ?? roles.course?.[0];
  const { main = [], whole = [], dish = [] } = roles;
  const named = [...dish, ...main, ...whole].filter((column) => column !== course);
  const used = new Set(Object.values(roles).flat());
  const others = columns.filter((column) => column !== told && !used.has(column) && isOfDishes(column));
  const [found] = told ? [...named, ...others] : named;
  return course && found ? { ...roles, course: [course], dish: [found], main: [], whole: [] } : roles;
}

function isOfDishes(column: string): boolean {
  const name = header(column);
  return DISH.test(name) && !NO_DISH.test(name);
}

function isOfCourses(column: string, rows: Table['rows']): boolean {
  const told = rows.map((row) => fold(clean(row[column]))).filter(Boolean);
  const courses = told.filter((text) => COURSE.test(text));
  return new Set(courses).size >= SEVERAL && courses.length >= told.length * MOST;
}
