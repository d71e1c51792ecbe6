import type { Row } from '../dataset.js';
import type { MenuRoles } from '../schemas/menus/types.js';
import { type Rows, withAllergensListed } from './allergen-grid.js';
import { withDatesBelow } from './dates-below.js';

/** Rows of which each is a dish, with what other rows or a grid say of it; see the two functions. */
export function dishRows(rows: readonly Row[], roles: MenuRoles, dish: string, columns: readonly string[]): Rows {
  return withAllergensListed({ rows: withDatesBelow(rows, roles), roles }, dish, columns);
}
