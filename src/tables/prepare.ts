import { dataOf } from './table-data.js';
import type { Query, Table } from './types.js';

/** Works out what the rows and totals of `query` take, letting the page answer in between. */
export async function prepareView(table: Table, query: Query, pause: () => Promise<void>): Promise<void> {
  const data = dataOf(table);
  for (const { column } of query.sort ?? []) await data.data(column)?.ranks.finish(pause);
  for (const column of [query.group, query.year, query.split]) await data.data(column)?.facet.finish(pause);
  await data.data(query.total)?.exact.finish(pause);
  await data.units.finish(pause);
}

/**
 * Works out, while nothing else is to be done, what searching, choosing and sorting will take: the first letter typed is
 * then as quick as the next.
 *
 * @param pause throws once the table is no longer wanted
 */
export async function prepare(table: Table, pause: () => Promise<void>): Promise<void> {
  const data = dataOf(table);
  for (const column of data.searched()) await column.folded.finish(pause);
  for (const { name, facet } of table.columns) {
    if (facet === 'range') await data.data(name)?.numbers.finish(pause);
    else if (facet) await data.data(name)?.facet.finish(pause);
  }
  for (const { name, shown, summable } of table.columns) {
    if (shown) await data.data(name)?.ranks.finish(pause);
    if (shown && summable) await data.data(name)?.exact.finish(pause);
  }
}
