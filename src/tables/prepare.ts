import { exactOf } from './sums/exact.js';
import { facetOf } from './narrowing/facets.js';
import { prepareSearch } from './narrowing/narrow.js';
import { dataOf } from './table-data.js';
import type { Table } from './types.js';

/**
 * Computes, while the page is idle, what searching, choosing and sorting will take, so that the first letter typed is
 * as quick as the next.
 *
 * @param pause throws once the table is no longer wanted
 */
export async function prepare(table: Table, pause: () => Promise<void>): Promise<void> {
  const data = dataOf(table);
  await prepareSearch(table, pause);
  for (const { name, facet } of table.columns) {
    const column = data.data(name);
    if (facet === 'range') await column?.numbers.finish(pause);
    else if (facet && column) await facetOf(column).finish(pause);
  }
  for (const { name, shown, summable } of table.columns) {
    const column = shown ? data.data(name) : undefined;
    await column?.ranks.finish(pause);
    if (column && summable) await exactOf(column).finish(pause);
  }
}
