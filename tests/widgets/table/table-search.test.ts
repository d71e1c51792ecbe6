import { assert } from '@open-wc/testing';
import type { ScdlFilterEvent } from '../../../widgets/shared/events.js';
import type { ScdlTable } from '../../../widgets/table/table.js';
import {
  aTable,
  drawn,
  heavyRowsOf,
  leavePage,
  names,
  next,
  one,
  openPage,
  readable,
  search,
  serveFeeds,
  texts,
  typeIn,
} from './a-table.js';

beforeEach(serveFeeds);
afterEach(leavePage);

/** More than is looked through within one keystroke. */
const ROWS = heavyRowsOf(6000);

/** The names of the rows that hold something, in the order of the feed. */
function holding(word: string): string[] {
  const [, ...lines] = ROWS.split('\n');
  return lines.filter((line) => line.includes(word)).map((line) => line.split(';', 1)[0] ?? '');
}

/** A table of them, once what searching takes is there. */
async function searchable(): Promise<ScdlTable> {
  const table = await aTable({ csv: ROWS, 'page-size': 3 });
  await search(table, 'zzz');
  await search(table, '');
  return table;
}

const count = (table: ScdlTable) => one(table, '.count .told');

describe('what is searched for', () => {
  it('is marked in days and amounts as in words', async () => {
    const table = await aTable();
    await search(table, 'février 12500');
    assert.deepEqual(texts(table, 'mark'), ['12 500', 'février']);
  });
});

describe('a search of many rows', () => {
  it('shows the first ones at once, and says how many there are when it knows', async () => {
    const table = await searchable();
    const found = next(table, 'scdl-filter');
    typeIn(table, '9');
    await table.updateComplete;
    const first = holding('9').slice(0, 3);
    assert.deepEqual(names(table), first);
    assert.deepEqual([...new Set(texts(table, 'mark'))], ['9']);
    assert.equal(count(table).getAttribute('aria-busy'), 'true');
    assert.match(readable(count(table)), /^6 000 lignes/);
    await found;
    await drawn(table);
    assert.deepEqual(names(table), first);
    assert.equal(count(table).getAttribute('aria-busy'), 'false');
    assert.match(readable(count(table)), /^\d \d{3} lignes sur 6 000/);
    assert.equal(readable(count(table)).replace(/ lignes.*$|\s/g, ''), String(holding('9').length));
  });

  it('leaves the rows as they are until it has found what is rare', async () => {
    const table = await searchable();
    const found = next(table, 'scdl-filter');
    typeIn(table, '05999');
    await table.updateComplete;
    assert.deepEqual(names(table), ['Salle 00001', 'Salle 00002', 'Salle 00003']);
    await found;
    await drawn(table);
    assert.deepEqual(names(table), ['Salle 05999']);
  });

  it('ends with the last letter, whichever was worked on', async () => {
    const table = await searchable();
    const found = next<ScdlFilterEvent>(table, 'scdl-filter');
    for (const words of ['s', 'sa', '59', '599', '5999']) typeIn(table, words);
    const { detail } = await found;
    await drawn(table);
    assert.deepEqual(names(table), holding('5999').slice(0, 3));
    assert.equal(detail.count, holding('5999').length);
  });

  it('begins with what the address says', async () => {
    openPage({ 'table-text': '05999' });
    const table = await aTable({ csv: ROWS, 'page-size': 3 });
    assert.deepEqual(names(table), ['Salle 05999']);
  });
});
