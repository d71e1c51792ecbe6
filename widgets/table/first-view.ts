import { firstOf } from '../../src/tables/ordering/first-rows.js';
import { prepareRefusals } from '../../src/tables/narrowing/narrow.js';
import type { Query, Table, View } from '../../src/tables/types.js';
import { painted } from './paint.js';

/** The query whose first rows are wanted, and what is shown meanwhile. */
export interface FirstView {
  readonly table: Table;
  readonly query: Query;
  /** How many rows are shown at first; 0 when that depends on how many there are. */
  readonly count: number;
  /** The last complete view. */
  readonly before: View | undefined;
  /** The first rows, if they are shown already. */
  readonly head: View | undefined;
}

/** Prepares a query and, when its order takes long to compute, shows its first rows ahead. */
export async function firstView(
  { table, query, count, before, head }: FirstView,
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
