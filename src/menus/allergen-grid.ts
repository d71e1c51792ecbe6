import { emptyRow, type Row } from '../dataset.js';
import type { MenuRoles } from '../schemas/menus/types.js';
import { readBoolean } from '../values/boolean.js';
import { clean } from '../values/text.js';
import { readAllergens } from './labels.js';

/** Columns named after allergens that make a grid, at least. */
const FEW = 3;

export interface Rows {
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
  const { roles } = given;
  const grid = gridOf(columns, Object.values(roles).flat());
  if (!grid.length) return given;
  const name = grid.join(', ');
  const rows = given.rows.map((row) => Object.assign(emptyRow(), row, { [name]: tickedIn(row, grid).join(';') }));
  return { rows, roles: { ...roles, dish: [dish], allergens: [...(roles.allergens ?? []), name] } };
}

/** The columns from the first to the last one named after an allergen: one too many is better than one that is missed. */
function gridOf(columns: readonly string[], used: readonly string[]): readonly string[] {
  const named = columns.filter(isAllergen);
  const [from, to] = [named[0] ?? '', named.at(-1) ?? ''].map((column) => columns.indexOf(column));
  return named.length < FEW
    ? []
    : columns.filter((column, at) => at >= Number(from) && at <= Number(to) && !used.includes(column));
}

/** « Lait et produits laitiers », « Fruits à coque (noix, amandes…) ». */
function bare(column: string): string {
  return column.replace(/ et (?:(?:ses|leurs) )?(?:produits|dérivés).*|\(.*/i, '').trim();
}

function isAllergen(column: string): boolean {
  const read = readAllergens(bare(column));
  return read.length > 0 && read.every((allergen) => typeof allergen === 'string');
}

function tickedIn(row: Row, grid: readonly string[]): string[] {
  return grid.flatMap((column) => {
    const cell = clean(row[column]);
    const yes = readBoolean(cell);
    return yes ? [bare(column)] : yes === undefined && /\p{L}|\d/u.test(cell) ? [`${bare(column)} (${cell})`] : [];
  });
}
