import type { Row } from '../dataset.js';
import type { MenuRole, MenuRoles } from '../schemas/menus/types.js';
import { textOf } from './cells.js';

/**
 * Makes a function that returns the site of a row; the guests are part of its name where a place serves several groups.
 */
export function siteReader(rows: readonly Row[], roles: MenuRoles): (row: Row) => string {
  const guests = new Map<string, string>();
  const several =
    Boolean(roles.guests?.length) &&
    rows.some((row) => {
      const site = textOf(row, roles, 'site');
      const guest = textOf(row, roles, 'guests');
      const known = guests.get(site) ?? guest;
      guests.set(site, known);
      return known !== guest;
    });
  const named: readonly MenuRole[] = several ? ['site', 'guests'] : ['site'];
  return (row) =>
    named
      .map((role) => textOf(row, roles, role))
      .filter(Boolean)
      .join(' – ');
}
