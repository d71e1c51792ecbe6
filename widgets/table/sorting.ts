import type { SortKey } from '../../src/tables/types.js';
import type { ColumnKeys } from './column-keys.js';

/**
 * The sort after a press on a header: by that column alone or, when `adding`, by that column too. Pressed again, it is
 * reversed; a third time, it is left out of a sort by several columns.
 *
 * @param descendsFirst whether the column is best read from its end: the largest amount, the latest day
 */
export function pressed(
  sort: readonly SortKey[],
  column: string,
  { adding, descendsFirst }: { readonly adding: boolean; readonly descendsFirst: boolean },
): readonly SortKey[] {
  const known = sort.find((key) => key.column === column);
  const turned = { column, descending: known && (adding || known === sort[0]) ? !known.descending : descendsFirst };
  if (!adding) return [turned];
  if (!known) return [...sort, turned];
  const back = known.descending !== descendsFirst;
  if (back && sort.length > 1) return sort.filter((key) => key !== known);
  return sort.map((key) => (key === known ? turned : key));
}

/** `-montant,nature`: as the page's address has it. */
export function writeSort(sort: readonly SortKey[], keys: ColumnKeys): string {
  return sort.map(({ column, descending }) => (descending ? '-' : '') + keys.keyOf(column)).join(',');
}
