import { firstOf } from '../../src/tables/first-rows.js';
import { prepareRefusals } from '../../src/tables/narrow.js';
import type { Query, Table, View } from '../../src/tables/types.js';
import { painted } from './painted.js';

/**
 * Works out what searching and choosing take, and shows the first rows of an order that takes long, unless some are shown.
 *
 * @param count how many rows are shown at first; 0 where it depends on how many there are
 * @param before what was shown in whole
 * @param head the first rows, where they are shown already
 */
export async function begin(
  table: Table,
  query: Query,
  count: number,
  before: View | undefined,
  head: View | undefined,
  pause: () => Promise<void>,
  show: (view: View) => void,
): Promise<void> {
  if (head) await painted();
  await prepareRefusals(table, query, pause);
  const first = head ? undefined : await firstOf(table, query, count, before, pause);
  if (!first) return;
  show(first);
  await painted();
}
