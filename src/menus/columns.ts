import { columnFinder } from '../recognition/column-finder.js';
import type { MenuRoles } from '../schemas/menus/types.js';
import { header } from '../values/text.js';
import type { CourseName } from './types.js';

/** A column that holds a course, and those that say more of it. */
export interface CourseColumn {
  readonly course: CourseName;
  readonly column: string;
  readonly labels: readonly string[];
  readonly allergens: readonly string[];
}

const COURSES = ['starter', 'main', 'side', 'dairy', 'dessert', 'bread', 'snack'] as const;
const LABELS = ['code_*', 'label_*', '*_label', '*_bio'];
const ALLERGENS = ['allergenes_*', '*_allergenes', 'allergene_*', '*_allergene'];

/**
 * The columns of courses, where a row is a day. The columns beside them are named after them: `Code_entrée`,
 * `Allergènes dessert`. A lone column of dishes says nothing of their course.
 */
export function courseColumns(roles: MenuRoles, columns: readonly string[]): readonly CourseColumn[] {
  const find = columnFinder(columns);
  const beside = (patterns: readonly string[], column: string) =>
    patterns.flatMap((pattern) => find(pattern.replace('*', header(column)))).filter((one) => one !== column);
  const found = COURSES.flatMap((course) => (roles[course] ?? []).map((column) => ({ course, column })));
  const [only, another] = found;
  const isSnack = only?.course === 'snack' && !another;
  const named = only && !another && !isSnack ? [{ ...only, course: 'other' as const }] : found;
  const whole =
    named.length && !isSnack
      ? []
      : (roles.whole ?? []).slice(0, 1).map((column) => ({ course: 'other' as const, column }));
  return [...whole, ...named].map(({ course, column }) => ({
    course,
    column,
    labels: beside(LABELS, column),
    allergens: beside(ALLERGENS, column),
  }));
}
