import { describe, expect, it } from 'vitest';
import { firstOf } from '../../../src/tables/ordering/first-rows.js';
import { prepareRefusals, refusalsOf } from '../../../src/tables/narrowing/narrow.js';
import type { Query, Table, View } from '../../../src/tables/types.js';
import { isNarrowed, prepareOrder, viewOf } from '../../../src/tables/view.js';
import { datasetFrom, readTable } from '../read-table.js';

const ROWS = 12_000;
const NAMES = [
  'Amicale laïque',
  'amicale des aînés',
  'École de musique',
  'ecole',
  'Épicerie',
  'Étoile',
  'œuvres',
  'Union',
];
const now = () => Promise.resolve();

/** A table of which nothing is known yet: many names, some of them again and some empty, and three kinds of other columns. */
async function manyRows(): Promise<Table> {
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const chance = (at * 7919) % 10_007;
    return {
      nom: chance % 50 ? `${NAMES[chance % 8] ?? ''} n° ${chance >> 3}` : [null, ' ', '—'][chance % 3],
      rang: `Dossier ${at}`,
      montant: chance % 90 ? String(chance % 700) : 'NC',
      ville: ['Redon', 'Allaire', 'Béganne'][at % 3],
    };
  });
  const { table } = await readTable(datasetFrom(rows));
  return table;
}

const by = (text: string): Query => ({
  sort: text.split(' ').map((key) => ({ column: key.replace('-', ''), descending: key.startsWith('-') })),
});

/** What is shown before. */
function allOf(table: Table): View {
  return viewOf({ ...table }, {});
}

async function inTheEnd(table: Table, query: Query): Promise<View> {
  await prepareOrder(table, query, now);
  return viewOf(table, query, isNarrowed(query) ? refusalsOf(table, query) : undefined);
}

describe('the first rows of an order', () => {
  it.each(['nom', '-nom', 'rang', '-rang', 'nom -montant', 'ville -nom', '-montant nom', 'inconnue nom'])(
    'by %s are those that come first in the end',
    async (sort) => {
      const table = await manyRows();
      const first = await firstOf(table, by(sort), 25, allOf(table), now);
      expect([...(first?.rows ?? [])]).toEqual([...(await inTheEnd(table, by(sort))).rows.subarray(0, 25)]);
    },
  );

  it('keep to what was searched and chosen', async () => {
    const table = await manyRows();
    const query = { ...by('nom'), text: 'ecole', ranges: { montant: { from: '600' } } };
    await prepareRefusals(table, query, now);
    const first = await firstOf(table, query, 25, allOf(table), now);
    expect([...(first?.rows ?? [])]).toEqual([...(await inTheEnd(table, query)).rows.subarray(0, 25)]);
  });

  it('are all of them where less are left', async () => {
    const table = await manyRows();
    const query = { ...by('-nom'), text: 'oeuvres 77' };
    await prepareRefusals(table, query, now);
    const { rows } = await inTheEnd({ ...table }, query);
    expect(rows.length).toBeLessThan(200);
    const first = await firstOf(table, query, 200, allOf(table), now);
    expect([...(first?.rows ?? [])]).toEqual([...rows]);
  });

  it('come with all else as it was before', async () => {
    const table = await manyRows();
    const before = allOf(table);
    const first = await firstOf(table, by('nom'), 25, before, now);
    expect(first).toMatchObject({ isHead: true, kept: before.kept });
  });

  it('let the page answer often', async () => {
    const table = await manyRows();
    let pauses = 0;
    await firstOf(table, by('nom'), 25, allOf(table), () => Promise.resolve(void pauses++));
    expect(pauses).toBeGreaterThan(ROWS / 100);
  });

  it('are not looked for any more once nobody waits for them', async () => {
    const table = await manyRows();
    const gone = () => Promise.reject(new Error('gone'));
    await expect(firstOf(table, by('nom'), 25, allOf(table), gone)).rejects.toThrow('gone');
  });

  describe('are left to the order of all', () => {
    it.each([
      ['where numbers decide', 'montant'],
      ['where few texts do', 'ville'],
      ['without a column', 'inconnue'],
    ])('%s', async (_, sort) => {
      const table = await manyRows();
      expect(await firstOf(table, by(sort), 25, allOf(table), now)).toBeUndefined();
    });

    it('once the column is known', async () => {
      const table = await manyRows();
      await prepareOrder(table, by('nom'), now);
      expect(await firstOf(table, by('-nom'), 25, allOf(table), now)).toBeUndefined();
    });

    it('where rows are few, none are wanted, or nothing is shown', async () => {
      const table = await manyRows();
      const few = { ...table, rows: table.rows.slice(0, 900) };
      expect(await firstOf(few, by('nom'), 25, allOf(few), now)).toBeUndefined();
      expect(await firstOf(table, by('nom'), 0, allOf(table), now)).toBeUndefined();
      expect(await firstOf(table, by('nom'), 25, undefined, now)).toBeUndefined();
    });
  });
});
