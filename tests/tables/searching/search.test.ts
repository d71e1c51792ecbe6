import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/dataset.js';
import {
  areRefusalsKnown,
  headOf,
  prepareRefusals,
  prepareSearch,
  refusalsOf,
} from '../../../src/tables/narrowing/narrow.js';
import type { Query, Table } from '../../../src/tables/types.js';
import { prepareOrder, viewOf } from '../../../src/tables/view.js';
import { datasetFrom, readTable } from '../read-table.js';

const TOWNS = ['Redon', 'Béganne', 'Allaire', 'Saint-Ermel', 'Cœurville'];
const now = () => Promise.resolve();
const newestFirst: Query = { sort: [{ column: 'jour', descending: true }] };

/** More rows than are looked at within one keystroke. */
async function manyRows(count = 6000): Promise<Table> {
  const rows = Array.from({ length: count }, (_, at) => ({
    nom: `Association ${(at * 7919) % count}`,
    ville: TOWNS[at % TOWNS.length],
    jour: new Date(Date.UTC(2010 + (at % 15), at % 12, 1 + (at % 28))).toISOString().slice(0, 10),
    rare: at === count - 1 ? 'Ψυχή' : '',
  }));
  const { table } = await readTable(datasetFrom(rows));
  const columns = table.columns.map((column) => ({ ...column, shown: true }));
  const all: Table = { ...table, columns };
  await prepareOrder(all, newestFirst, now);
  return all;
}

/** Six hundred rows again and again. */
async function repeated(count: number, cells: Row): Promise<Table> {
  const { rows, ...few } = await manyRows(600);
  const table = { ...few, rows: Array.from({ length: count }, (_, at) => ({ ...rows[at % rows.length], ...cells })) };
  await prepareOrder(table, newestFirst, now);
  return table;
}

/** A view of everything, as is shown before a search. */
function whole(table: Table) {
  return viewOf(table, newestFirst);
}

async function searched(table: Table, query: Query) {
  await prepareRefusals(table, query, now);
  return viewOf(table, query, refusalsOf(table, query));
}

describe('the head of a search', () => {
  it.each(['a', 'redon', 'redon association', 'novembre', '2024 coeur', 'BÉGANNE 1'])(
    'for %j is the beginning of what is found in the end',
    async (text) => {
      const table = await manyRows();
      const query = { ...newestFirst, text };
      await prepareRefusals(table, { ...query, text: 'zzz' }, now);
      const head = headOf(table, query, 5, whole(table));
      const { rows } = await searched(table, query);
      expect(head?.isHead).toBe(true);
      expect([...(head?.rows ?? [])]).toEqual([...rows.subarray(0, 5)]);
    },
  );

  it('keeps to what was chosen, and all but its rows is of the view before', async () => {
    const table = await manyRows();
    const query = { ...newestFirst, text: 'association', ranges: { jour: { from: '2012-01-01', to: '2012-12-31' } } };
    await prepareRefusals(table, { ranges: query.ranges }, now);
    const before = whole(table);
    const head = headOf(table, query, 5, before);
    expect(head?.kept).toBe(before.kept);
    expect(Array.from(head?.rows ?? [], (row) => String(table.rows[row]?.jour).slice(0, 4))).toEqual(
      Array(5).fill('2012'),
    );
  });

  it.each([
    ['of words that are too rare to be found soon', { text: 'ψυχη' }, 5],
    ['of words that are nowhere', { text: 'zzz' }, 5],
    ['without a word', { text: ' ' }, 5],
    ['where no rows are asked for', { text: 'a' }, 0],
  ])('is none %s', async (_, asked, count) => {
    const table = await manyRows();
    await prepareRefusals(table, { text: 'zz' }, now);
    expect(headOf(table, { ...newestFirst, ...asked }, count, whole(table))).toBeUndefined();
  });

  it('is none before an order, a choice or the days are known', async () => {
    const table = await manyRows();
    const before = whole(table);
    const fresh = { ...table };
    expect(headOf(fresh, { ...newestFirst, text: 'a' }, 5, before)).toBeUndefined();
    expect(headOf({ ...table }, { text: 'a', facets: { ville: ['redon'] } }, 5, before)).toBeUndefined();
    expect(headOf({ ...table }, { text: 'a' }, 5, before)).toBeUndefined();
  });
});

describe('a search', () => {
  it('letter after letter finds what it finds at once', async () => {
    const table = await manyRows();
    for (const text of ['r', 're', 'red', 'redo', 'redon', 'redon 1', 'redon 12', 'redon', 'r', 'e', 'on red']) {
      const query = { ...newestFirst, text };
      const { rows } = await searched(table, query);
      expect([...rows]).toEqual([...(await searched({ ...table }, query)).rows]);
    }
  });

  it.each([
    { what: 'takes no more than a moment with many rows', count: 6000, rare: '', isSoon: true },
    { what: 'takes longer with very many', count: 100_000, rare: '', isSoon: false },
    { what: 'takes longer where they are long', count: 6000, rare: 'x'.repeat(3000), isSoon: false },
    { what: 'takes longer where they are folded', count: 6000, rare: 'Ψ'.repeat(300), isSoon: false },
  ])('$what', async ({ count, rare, isSoon }) => {
    const table = await repeated(count, { rare });
    expect(areRefusalsKnown(table, { text: 'redon' })).toBe(isSoon);
    await prepareRefusals(table, { text: 'redon' }, now);
    expect(areRefusalsKnown(table, { text: 'redon' })).toBe(true);
  });

  it('takes longer before the days are known', async () => {
    expect(areRefusalsKnown({ ...(await manyRows(600)) }, { text: 'redon' })).toBe(false);
  });

  it('takes no more than a moment once few rows are left, or words are put together', async () => {
    const table = await repeated(30_000, {});
    await prepareRefusals(table, { text: 'redon' }, now);
    expect(areRefusalsKnown(table, { text: 'redon 7' })).toBe(true);
    expect(areRefusalsKnown(table, { text: 'allaire' })).toBe(false);
    await prepareSearch(table, now);
    expect(areRefusalsKnown(table, { text: 'allaire' })).toBe(true);
  });

  it('lets others in between, and stops when it is no longer wanted', async () => {
    const table = await manyRows();
    let pauses = 0;
    await prepareRefusals(table, { text: 'x' }, () => Promise.resolve(void pauses++));
    expect(pauses).toBeGreaterThan(50);
    const gone = () => Promise.reject(new Error('gone'));
    await expect(prepareRefusals({ ...table }, { text: 'x' }, gone)).rejects.toThrow('gone');
  });

  it('finds the same in what was put together as in each cell', async () => {
    const table = await manyRows(700);
    await prepareSearch(table, now);
    const texts = [
      'r',
      'redon',
      'novembre',
      '21 nov',
      'rennes',
      'coeur',
      'ψυχη',
      '699',
      'redon 69',
      'a'.repeat(41),
      'zz',
    ];
    for (const text of texts) {
      const query = { ...newestFirst, text };
      expect([...(await searched(table, query)).rows], text).toEqual([...(await searched({ ...table }, query)).rows]);
    }
  });

  it.each([
    ['words in other alphabets', 'ψυχη', ['Ψυχή', 'psy']],
    ['numbers', '42', [420, 'quarante']],
    ['a number that is written with spaces', '17142,08', ['17 142,08 €', '171 42,07 €', '7 142,08 €']],
    ['a number with the spaces of typographers', '17142', ['17\u202f142,08\u00a0€', '17\u202f143\u00a0€']],
    ['four figures with a space', '1714', ['1\u00a0714 €', '1-714 €', '1 7 154']],
    ['a number that is written without', '17 142,08 €', ['17142.08', '17143.08']],
    ['an amount as it is shown', '17 142,80 €', [17142.8, 17142.75]],
    ['a telephone number', '0299123456', ['02 99 12 34 56', '02 99 12 34 65']],
    ['a SIRET', '213501232', ['213 501 232 00017', '213 501 323 00017']],
    ['a SIRET in groups', '213 501 232 00017', ['21350123200017', '21350132300017']],
    ['a year, not the figures of a day', '2020', ['2020-11-30', '2012-02-04']],
    ['yes and no', 'tru', [true, false]],
    ['lists', 'velo', [['Vélo', 'bus'], ['train']]],
    ['objects', 'bac', [{ rue: 'du Bac' }, { rue: 'du Port' }]],
    ['the beginning of very long cells', 'debut', [`début ${'x'.repeat(30_000)}`, `${'x'.repeat(30_000)} début`]],
    ['a word longer than most', 'a'.repeat(60), ['A'.repeat(61), 'a'.repeat(59)]],
  ])('finds %s', async (_, text, cells) => {
    const { table } = await readTable(datasetFrom(cells.map((cell) => ({ nom: 'nom', cell }))));
    const { rows } = await searched(table, { text, in: ['cell'] });
    expect([...rows]).toEqual([0]);
    const shown: Table = { ...table, columns: table.columns.map((column) => ({ ...column, shown: true })) };
    await prepareSearch(shown, now);
    expect([...(await searched(shown, { text })).rows]).toEqual([0]);
  });

  it('finds a number with spaces figure after figure', async () => {
    const { table } = await readTable(datasetFrom([{ montant: '17 142,08 €' }, { montant: '18 250 €' }]));
    for (const [text, count] of Object.entries({ 1: 2, 17: 1, 171: 0, 1714: 1, 17142: 1, 171420: 0 })) {
      expect((await searched(table, { text })).rows, text).toHaveLength(count);
    }
    await prepareSearch(table, now);
    expect((await searched(table, { text: '17142' })).rows).toHaveLength(1);
  });

  it('finds no word that begins in one cell and ends in the next', async () => {
    const { table } = await readTable(
      datasetFrom([
        { nom: 'ré', ville: 'don' },
        { nom: 'redon', ville: '' },
      ]),
    );
    await prepareSearch(table, now);
    expect([...(await searched(table, { text: 'redon' })).rows]).toEqual([1]);
  });
});
