import { pacer } from '../../src/pace.js';
import { prepare } from '../../src/tables/prepare.js';
import type { Table } from '../../src/tables/types.js';
import { narrowingCode, type Views } from './views.js';

/** Work stops when fewer milliseconds than this are left of an idle moment. */
const SPARE = 2;

/**
 * Loads the code that filtering takes, and computes what filters, sorts and totals will need, while the page is idle
 * and the visitor is not waiting for rows, for as long as the table is wanted.
 */
export async function prepareAhead(table: Table, views: Views, isWanted: () => boolean): Promise<void> {
  await narrowingCode();
  // Safari does not tell when it is idle: there, all this is computed when the visitor asks for it.
  if (typeof requestIdleCallback !== 'function') return;
  let idle = await nextIdle();
  const rest = pacer();
  const unwanted = new DOMException('Another table took its place', 'AbortError');
  try {
    await prepare(table, async () => {
      // A visitor who types during a long idle moment must not wait for its end.
      await rest();
      while (isWanted() && (idle.timeRemaining() < SPARE || views.isBusy)) idle = await nextIdle();
      if (!isWanted()) throw unwanted;
    });
  } catch (error) {
    if (error !== unwanted) throw error;
  }
}

function nextIdle(): Promise<IdleDeadline> {
  return new Promise((resolve) => requestIdleCallback(resolve));
}
