import { emptyRow, type Row } from '../dataset.js';
import type { MenuRoles } from '../schemas/menus/types.js';
import { readBoolean } from '../values/boolean.js';
import { clean } from '../values/text.js';
import { readAllergens } from './labels.js';

/** Fewer columns named after an allergen are no grid. */
const FEW = 3;

interface Rows {
  readonly rows: readonly Row[];
  readonly roles: MenuRoles;
}

/**
 * Rows of dishes with the allergens that a grid ticks, one column for each, listed in one cell. What a tick does not say
 * is told with its allergen: « Lait (traces) ».
 *
 * @param dish column of the dishes
 */
export function withAllergensListed(given: Rows, dish: string, columns: readonly string[]): Rows {
  const grid = columns.filter((column) => column !== dish && isAllergen(column));
  if (grid.length < FEW) return given;
  const { roles } = given;
  const name = grid.join(', ');
  const rows = given.rows.map((row) => Object.assign(emptyRow(), row, { [name]: tickedIn(row, grid).join(';') }));
  return { rows, roles: { ...roles, dish: [dish], allergens: [...(roles.allergens ?? []), name] } };
}

function isAllergen(column: string): boolean {
  const read = readAllergens(column);
  return read.length > 0 && read.every((allergen) => typeof allergen === 'string');
}

function tickedIn(row: Row, grid: readonly string[]): string[] {
  return grid.flatMap((column) => {
    const cell = clean(row[column]);
    const yes = readBoolean(cell);
    return yes ? [column] : yes === undefined && /\p{L}|\d/u.test(cell) ? [`${column} (${cell})`] : [];
  });
}
