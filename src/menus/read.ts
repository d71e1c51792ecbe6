import type { Issue, Row } from '../dataset.js';
import type { MenuRoles } from '../schemas/menus/types.js';
import type { Day } from '../values/day.js';
import { fold } from '../values/text.js';
import type { Instant } from '../values/zone.js';
import { cached, textOf } from './cells.js';
import { courseColumns } from './columns.js';
import { dayReader } from './days.js';
import { dishesOf, type RowReader } from './dishes.js';
import { readAllergens, readLabels } from './labels.js';
import { addMeal } from './merge.js';
import { siteReader } from './sites.js';
import type { Dish, Meal } from './types.js';
import { dishNames, mealOf, remark, saysClosed } from './wording.js';

export interface MenuRows {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export interface MenuContext {
  readonly roles: MenuRoles;
  /** IANA name, for dates that carry an offset. */
  readonly timezone: string;
  /** When the feed was published, if known: dates without a year are assumed to be close to it. */
  readonly near?: Instant;
}

export interface Meals {
  /** In the order of the rows. */
  readonly meals: readonly Meal[];
  readonly issues: readonly Issue[];
}

/** Rows between two calls of `pause`. */
const TOGETHER = 16;

/**
 * Rows to meals: a row may be a day, with a column a course, one for all or one a school, or a dish. Rows of one day that
 * say the same become one meal.
 *
 * @param wanted tells whether a row is among those that the page's author wants
 * @param pause decides, between a few rows, whether to let the page answer
 */
export async function readMeals(
  { columns, rows: published }: MenuRows,
  { roles: given, timezone, near }: MenuContext,
  pause: () => Promise<void>,
  wanted: (row: number) => boolean = () => true,
): Promise<Meals> {
  const courses = courseColumns(given, columns);
  const dish = given.dish?.[0] ?? (courses[1] ? undefined : courses[0]?.column);
  const inParts = dish !== undefined;
  const { rows, roles } =
    inParts && (/gluten/i.test(columns.join()) || published.some((row) => !textOf(row, given, 'date')))
      ? (await import('./dish-rows.js')).dishRows(published, given, dish, columns)
      : { rows: published, roles: given };
  const reader: RowReader = {
    roles,
    courses,
    names: cached(dishNames),
    labels: cached(readLabels),
    allergens: cached(readAllergens),
    siteOf: siteReader(rows, roles),
  };
  const readers =
    inParts || courses.length ? [reader] : (await import('./readers-by-school.js')).readersBySchool(reader, columns);
  const readDay = await dayReader(rows, roles, timezone, near);
  const meals = new Map<string, Meal[]>();
  const issues: Issue[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % TOGETHER === 0) await pause();
    if (!wanted(index)) continue;
    const day = readDay(row);
    if (typeof day !== 'string') issues.push({ ...day, row: index });
    else for (const each of readers) addMeal(meals, mealIn(row, index, day, each), inParts);
  }
  return { meals: [...meals.values()].flat(), issues };
}

function mealIn(row: Row, index: number, day: Day, reader: RowReader): Meal {
  const { roles } = reader;
  const dishes = dishesOf(row, reader);
  const notes = (roles.note ?? []).map((column) => remark(row[column])).filter(Boolean);
  const site = reader.siteOf(row);
  const variant = remark(textOf(row, roles, 'variant'));
  const { served, told } = servedAmong(dishes);
  const closed = served.length ? undefined : [told, ...notes].find(saysClosed);
  return {
    day,
    name: mealOf(textOf(row, roles, 'meal')),
    ...(site && { site }),
    ...(variant && { variant }),
    dishes: served,
    notes: distinct(served.length ? notes : [...notes, told]).filter((note) => note !== closed),
    ...(closed && { closed }),
    row: index,
  };
}

/** Kitchens write « Férié » in place of each dish, or « Repas de réserve » in all: that is told once, and not eaten. */
function servedAmong(dishes: readonly Dish[]): { served: readonly Dish[]; told: string } {
  const served = dishes.filter(({ names }) => !names.some(saysClosed));
  const different = new Set(served.map(({ names }) => fold(names.join(' '))));
  const [told = ''] = dishes[0]?.names ?? [];
  return served.length > 1 && different.size === 1 ? { served: [], told } : { served, told };
}

function distinct(notes: readonly string[]): string[] {
  const unique = new Map(notes.filter(Boolean).map((note) => [fold(note), note]));
  return [...unique.values()];
}
