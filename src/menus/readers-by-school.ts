import { fold } from '../values/text.js';
import type { RowReader } from './dishes.js';

/** The beginning of the name of a place where meals are served. */
const SCHOOL =
  /^(?:les )?(?:ecoles?|colleges?|lycees?|maternelles?|elementaires?|primaires?|creches?|multi accueil|restaurants?|cantines?|selfs?|groupes? scolaires?|centres? de loisirs|alsh|ehpad|residences?|portage)\b/;

/**
 * Readers of rows that are a day with a column for each school, which holds its whole meal: one reader a column, or
 * the given one alone where no column is called after a school.
 */
export function readersBySchool(reader: RowReader, columns: readonly string[]): readonly RowReader[] {
  const schools = columns.filter((column) => SCHOOL.test(fold(column)));
  if (!schools.length) return [reader];
  return schools.map((column) => ({
    ...reader,
    courses: [{ course: 'other', column, labels: [], allergens: [] }],
    siteOf: () => column,
  }));
}
