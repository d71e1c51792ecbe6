import { assert, waitUntil } from '@open-wc/testing';
import type { ScdlTable } from '../../../widgets/table/table.js';
import { aTable, drawn, leavePage, named, names, one, openPage, rowsOf, search, serveFeeds } from './a-table.js';

beforeEach(serveFeeds);
afterEach(leavePage);

/** More than are put in order as soon as the first ones are found. */
const ROWS = rowsOf(12_000);
const FIRST = ['Salle 00001', 'Salle 00002', 'Salle 00003'];
const LAST = ['Salle 12000', 'Salle 11999', 'Salle 11998'];

const count = (table: ScdlTable) => one(table, '.count .told');
const isBusy = (table: ScdlTable) => count(table).getAttribute('aria-busy') === 'true';

/** A table of which no order was worked out ahead, for the page is never idle. */
async function busyTable(attributes = {}): Promise<ScdlTable> {
  const table = await aTable({ csv: ROWS, 'page-size': 3, ...attributes });
  await search(table, 'zzz');
  await search(table, '');
  return table;
}

/** Does something as soon as the first rows of an order are shown, and waits for the others. */
async function whenFirst(table: ScdlTable, act: () => void) {
  let isSeen = false;
  const seen = new MutationObserver(() => {
    if (isSeen || !isBusy(table)) return;
    isSeen = true;
    act();
  });
  seen.observe(table.renderRoot, { subtree: true, attributes: true, attributeFilter: ['aria-busy'] });
  named(table, '.sort', 'Nom').click();
  await waitUntil(() => isSeen && !isBusy(table), 'all rows are in order', { timeout: 10_000 });
  seen.disconnect();
  await drawn(table);
}

describe('an order of many rows', () => {
  const idle = window.requestIdleCallback.bind(window);
  before(() => {
    window.requestIdleCallback = () => 0;
  });
  after(() => {
    window.requestIdleCallback = idle;
  });

  it('shows the first ones before the others are put in it', async () => {
    const table = await busyTable({ sort: '-capacite' });
    let first: string[] = [];
    await whenFirst(table, () => (first = names(table)));
    assert.deepEqual(first, FIRST);
    assert.deepEqual(names(table), FIRST);
    assert.equal(one(table, '[aria-sort]').getAttribute('aria-sort'), 'ascending');
  });

  it('stays on the first page until there is another one', async () => {
    const table = await busyTable({ sort: '-capacite' });
    let meanwhile: string[] = [];
    await whenFirst(table, () => {
      named(table, '.pager button', 'Suivante').click();
      void table.updateComplete.then(() => (meanwhile = names(table)));
    });
    assert.deepEqual(meanwhile, FIRST);
    assert.deepEqual(names(table), ['Salle 00004', 'Salle 00005', 'Salle 00006']);
  });

  it('ends with the last press, whichever was worked on', async () => {
    const table = await busyTable({ sort: '-capacite' });
    await whenFirst(table, () => named(table, '.sort', 'Nom').click());
    assert.deepEqual(names(table), LAST);
  });

  it('begins with what the address says', async () => {
    openPage({ 'table-sort': '-nom' });
    assert.deepEqual(names(await aTable({ csv: ROWS, 'page-size': 3 })), LAST);
  });
});
