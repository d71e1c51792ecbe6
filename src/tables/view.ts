import { ordered, type OrderKey } from './ordering/order.js';
import { type Pieces, StepwiseWork } from './stepwise-work.js';
import { dataOf } from './table-data.js';
import type { Query, Refusals, SortKey, Table, View } from './types.js';

/** Rows above which sorting pauses, even when all that it takes is computed already. */
const MANY = 50_000;

/** Whether a query has any filter. The code that applies filters is in `narrow.ts`, and loaded later. */
export function isNarrowed({ text, facets = {}, ranges = {} }: Query): boolean {
  return Boolean(text?.trim()) || [facets, ranges].some((chosen) => Object.keys(chosen).length > 0);
}

/**
 * The rows left of a table, filtered and sorted. Data about the columns concerned are computed on the way, unless
 * `prepareOrder` has done it.
 *
 * @param refusals rows rejected by filters, if there are any
 */
export function viewOf(table: Table, query: Query, refusals?: Refusals): View {
  const order = orderOf(table, query).value;
  const kept = left(refusals?.bits, order.length);
  const rows = refusals ? left(refusals.bits, order.length, order) : order;
  return { rows, kept, ...(refusals && { refusals }) };
}

/** All rows in the order of a query. The last order is cached, because a search does not change it. */
export function orderOf(table: Table, query: Query): StepwiseWork<Uint32Array> {
  const data = dataOf(table);
  const key = JSON.stringify([query.sort]);
  if (data.order?.key !== key) data.order = { key, rows: new StepwiseWork(putInOrder(table, query)) };
  return data.order.rows;
}

function* putInOrder(table: Table, { sort = [] }: Query): Pieces<Uint32Array> {
  const keys: OrderKey[] = [];
  for (const { column, descending } of sort) {
    const data = dataOf(table).data(column);
    if (data) keys.push({ ranks: yield* data.ranks.pieces(), codes: data.dictionary.value.codes, descending });
  }
  return yield* ordered(table.rows.length, keys);
}

/** Computes the order of a query, with pauses in which the page responds. */
export async function prepareOrder(table: Table, query: Query, pause: () => Promise<void>): Promise<void> {
  await orderOf(table, query).finish(pause);
}

/** Whether sorting takes no more than a moment. */
export function isOrderKnown(table: Table, query: Query): boolean {
  const isRanked = ({ column }: SortKey) => dataOf(table).data(column)?.ranks.isDone ?? true;
  return orderOf(table, query).isDone || (table.rows.length <= MANY && (query.sort ?? []).every(isRanked));
}

/** The rows that no filter rejects, in an order or that of the feed. */
function left(bits: Int32Array | undefined, length: number, order?: Uint32Array): Uint32Array {
  const rows = new Uint32Array(length);
  let count = 0;
  for (let at = 0; at < length; at++) {
    const row = order?.[at] ?? at;
    if (!bits?.[row]) rows[count++] = row;
  }
  return rows.subarray(0, count);
}
