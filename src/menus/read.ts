import type { Issue, Row } from '../dataset.js';
import type { MenuRole, MenuRoles } from '../schemas/menus/types.js';
import { addDays, type Day, weekdayOf } from '../values/day.js';
import { type CivilDate, readPlainDate, toInstant } from '../values/plain-date.js';
import { clean, fold } from '../values/text.js';
import { dayAt, type Instant } from '../values/zone.js';
import { courseColumns } from './columns.js';
import { dishesOf, type RowReader } from './dishes.js';
import { readAllergens, readLabels } from './labels.js';
import { addMeal } from './merge.js';
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
  /** When the feed was published, as far as one knows: what dates without year are near to. */
  readonly near?: Instant;
}

export interface Meals {
  /** By day, then by site. */
  readonly meals: readonly Meal[];
  readonly issues: readonly Issue[];
}

/** Rows between which the clock is not even looked at. */
const TOGETHER = 16;

const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

const collator = new Intl.Collator('fr', { numeric: true });

/**
 * Rows to meals: a row may be a day, with a column a course or one for all, or a dish. Rows of one day that say the same
 * become one meal.
 *
 * @param wanted tells whether a row is among those that the page's author wants.
 * @param pace awaited between a few rows.
 */
export async function readMeals(
  { columns, rows }: MenuRows,
  { roles, timezone, near }: MenuContext,
  pace: () => Promise<void>,
  wanted: (row: number) => boolean = () => true,
): Promise<Meals> {
  const reader: RowReader = {
    roles,
    courses: courseColumns(roles, columns),
    names: cached(dishNames),
    labels: cached(readLabels),
    allergens: cached(readAllergens),
    siteOf: siteReader(rows, roles),
  };
  const readDay = await dayReader(rows, roles, timezone, near);
  const meals = new Map<string, Meal[]>();
  const issues: Issue[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % TOGETHER === 0) await pace();
    if (!wanted(index)) continue;
    const day = readDay(row);
    if (typeof day !== 'string') issues.push({ ...day, row: index });
    else addMeal(meals, mealIn(row, index, day, reader), Boolean(roles.dish?.length) || reader.courses.length === 1);
  }
  return { meals: [...meals.values()].flat().sort(inOrder), issues };
}

function mealIn(row: Row, index: number, day: Day, reader: RowReader): Meal {
  const { roles } = reader;
  const dishes = dishesOf(row, reader);
  const notes = (roles.note ?? []).map((column) => remark(row[column])).filter(Boolean);
  const site = reader.siteOf(row);
  const variant = remark(first(row, roles, 'variant'));
  const { served, told } = servedAmong(dishes);
  const closed = served.length ? undefined : [told, ...notes].find(saysClosed);
  return {
    day,
    name: mealOf(first(row, roles, 'meal')),
    ...(site && { site }),
    ...(variant && { variant }),
    dishes: served,
    notes: distinct(served.length ? notes : [...notes, told]).filter((note) => note !== closed),
    ...(closed && { closed }),
    row: index,
  };
}

/** Kitchens write « Férié » in place of each dish, or « Repas de réserve » in all of them: that is told once, and not eaten. */
function servedAmong(dishes: readonly Dish[]): { served: readonly Dish[]; told: string } {
  const served = dishes.filter(({ names }) => !names.some(saysClosed));
  const different = new Set(served.map(({ names }) => fold(names.join(' '))));
  const [told = ''] = dishes[0]?.names ?? [];
  return served.length > 1 && different.size === 1 ? { served: [], told } : { served, told };
}

/** The day of a row, or what is wrong with it. Dates in words send for the code that reads them. */
async function dayReader(
  rows: readonly Row[],
  { date: columns = [], week: [week = ''] = [] }: MenuRoles,
  timezone: string,
  near?: Instant,
): Promise<(row: Row) => Day | Pick<Issue, 'code' | 'column' | 'value'>> {
  const [column = ''] = columns;
  const isOdd = ({ [column]: cell }: Row) => clean(cell) && !readPlainDate(cell);
  const read = rows.some(isOdd) ? await oddReader(near, timezone) : readPlainDate;
  return ({ [column]: cell, [week]: monday }) => {
    const date = read(cell);
    if (date) return date.offset === undefined ? date.day : dayAt(toInstant(date, timezone), timezone);
    const told = week ? dayOfWeek(clean(cell), read(monday)?.day) : undefined;
    if (told) return told;
    const value = clean(cell).slice(0, 200);
    return value ? { code: 'unreadable-date', column, value } : { code: 'missing-date' };
  };
}

/** Reads dates in words, and those that name the day of the week rather than the year. */
async function oddReader(near: Instant | undefined, timezone: string) {
  const [{ readDate, readSerial }, { withYears }] = await Promise.all([
    import('../values/date.js'),
    import('../values/yearless.js'),
  ]);
  const today = near === undefined ? undefined : dayAt(near, timezone);
  return (value: unknown): CivilDate | undefined =>
    readDate(value) ??
    readSerial(value) ??
    (today ? readDate(withYears(clean(value).slice(0, 100), today)) : undefined);
}

/** « Jeudi » of the week that has this day. */
function dayOfWeek(name: string, day: Day | undefined): Day | undefined {
  const index = WEEKDAYS.indexOf(fold(name.slice(0, 20)));
  return day && index >= 0 ? addDays(day, index + 1 - weekdayOf(day)) : undefined;
}

/** Who eats there is part of a table's name where a place feeds several. */
function siteReader(rows: readonly Row[], roles: MenuRoles): (row: Row) => string {
  const guests = new Map<string, string>();
  const several =
    Boolean(roles.guests?.length) &&
    rows.some((row) => {
      const site = first(row, roles, 'site');
      const guest = first(row, roles, 'guests');
      const known = guests.get(site) ?? guest;
      guests.set(site, known);
      return known !== guest;
    });
  const named: readonly MenuRole[] = several ? ['site', 'guests'] : ['site'];
  return (row) =>
    named
      .map((role) => first(row, roles, role))
      .filter(Boolean)
      .join(' – ');
}

function first(row: Row, roles: MenuRoles, role: MenuRole): string {
  for (const column of roles[role] ?? []) {
    const text = clean(row[column]).slice(0, 200);
    if (text) return text;
  }
  return '';
}

function distinct(notes: readonly string[]): string[] {
  const unique = new Map(notes.filter(Boolean).map((note) => [fold(note), note]));
  return [...unique.values()];
}

/** Kitchens write the same few cells thousands of times. */
function cached<T>(read: (cell: unknown, column?: string) => T): (cell: unknown, column?: string) => T {
  const known = new Map<string, T>();
  return (cell, column = '') => {
    if (typeof cell !== 'string' || cell.length > 200) return read(cell, column);
    const key = `${column}\n${cell}`;
    const value = known.get(key) ?? read(cell, column);
    known.set(key, value);
    return value;
  };
}

function inOrder(one: Meal, other: Meal): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  return collator.compare(one.site ?? '', other.site ?? '') || one.row - other.row;
}
