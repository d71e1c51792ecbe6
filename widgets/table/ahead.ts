import { prepare } from '../../src/tables/prepare.js';
import type { Table } from '../../src/tables/types.js';

/** Milliseconds of an idle moment that are left alone. */
const SPARE = 2;

/** Works out what search and sorts will take, while the page has nothing better to do, as long as the table is wanted. */
export async function prepareAhead(table: Table, isWanted: () => boolean): Promise<void> {
  // Safari has no idle moments to offer; it works this out when the visitor types.
  if (typeof requestIdleCallback !== 'function') return;
  let idle = await nextIdle();
  const unwanted = new DOMException('Another table took its place', 'AbortError');
  try {
    await prepare(table, async () => {
      if (idle.timeRemaining() < SPARE) idle = await nextIdle();
      if (!isWanted()) throw unwanted;
    });
  } catch (error) {
    if (error !== unwanted) throw error;
  }
}

function nextIdle(): Promise<IdleDeadline> {
  return new Promise((resolve) => requestIdleCallback(resolve));
}
