import { firstOf } from '../../src/tables/ordering/first-rows.js';
import { prepareRefusals } from '../../src/tables/narrowing/narrow.js';
import type { Query, Table, View } from '../../src/tables/types.js';
import { painted } from './paint.js';

/**
 * Prepares a query and, when its order takes long to compute, shows its first rows ahead.
 *
 * @param count how many rows are shown at first; 0 when that depends on how many there are
 * @param before the last complete view
 * @param head the first rows, if they are shown already
 */
export async function firstView(
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
