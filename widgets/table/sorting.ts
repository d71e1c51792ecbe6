import type { SortKey } from '../../src/tables/types.js';
import type { ColumnKeys } from './column-keys.js';

/**
 * What a press on a header makes of a sort: the column alone, or one more when `adding`; pressed again it turns round, and
 * then leaves a sort by several.
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

/** `-montant,nature`: as attributes and the page's address have it. */
export function writeSort(sort: readonly SortKey[], keys: ColumnKeys): string {
  return sort.map(({ column, descending }) => (descending ? '-' : '') + keys.keyOf(column)).join(',');
}

/** The keys whose columns exist. Undefined when there are none, so that a default can stand in. */
export function readSort(text: string | undefined, keys: ColumnKeys): readonly SortKey[] | undefined {
  const sort = (text ?? '').split(',').flatMap((word) => {
    const descending = word.startsWith('-');
    const column = keys.nameOf(descending ? word.slice(1) : word);
    return column === undefined ? [] : [{ column, descending }];
  });
  return sort.length ? sort : undefined;
}
