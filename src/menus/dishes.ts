import type { Row } from '../dataset.js';
import type { MenuRoles } from '../schemas/menus/types.js';
import { clean } from '../values/text.js';
import type { CourseColumn } from './columns.js';
import { together } from './labels.js';
import type { CourseName, Dish } from './types.js';
import { courseOf } from './wording.js';

/** What is needed to read the rows of a dataset. */
export interface RowReader {
  readonly roles: MenuRoles;
  readonly courses: readonly CourseColumn[];
  readonly names: (cell: unknown) => Dish['names'];
  readonly labels: (cell: unknown, column?: string) => Dish['labels'];
  readonly allergens: (cell: unknown) => Dish['allergens'];
  /** The table that a row is for; `''` when there is but one. */
  readonly siteOf: (row: Row) => string;
}

/** The dishes of a row: one, or those of its courses. */
export function dishesOf(row: Row, reader: RowReader): readonly Dish[] {
  const { dish: [column] = [], course, labels = [], allergens = [] } = reader.roles;
  if (column === undefined) return reader.courses.flatMap((each) => courseIn(row, each, reader));
  const code = clean(row[reader.roles.code?.[0] ?? '']);
  const dishes = dishIn(row, column, { course: courseOf(row[course?.[0] ?? '']), labels, allergens }, reader);
  return dishes.map((dish) => ({ ...dish, ...(code && { code }) }));
}

function courseIn(row: Row, { column, ...about }: CourseColumn, reader: RowReader): readonly Dish[] {
  const cell = row[column];
  if (about.course !== 'other' && !Array.isArray(cell)) return dishIn(row, column, about, reader);
  return partsOf(cell).flatMap((part) => dishIn({ ...row, [column]: part }, column, about, reader));
}

/** A list, as JSON has them, or one cell for the whole meal, a line, a dash or « , Capital » between two dishes. */
function partsOf(cell: unknown): readonly unknown[] {
  if (Array.isArray(cell)) return cell;
  return clean(cell)
    .slice(0, 2000)
    .split(/\n| [-–•] |;|, (?=\p{Lu})/u);
}

interface About {
  readonly course: CourseName;
  readonly labels: readonly string[];
  readonly allergens: readonly string[];
}

function dishIn(row: Row, column: string, { course, labels, allergens }: About, reader: RowReader): readonly Dish[] {
  const names = reader.names(row[column]);
  if (!names.length) return [];
  return [
    {
      names,
      course,
      labels: labels.map((name) => reader.labels(row[name], name)).reduce(together, []),
      allergens: allergens.map((name) => reader.allergens(row[name])).reduce(together, []),
    },
  ];
}
