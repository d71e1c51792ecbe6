import { describe, expect, it, vi } from 'vitest';
import { csvOf } from '../../src/exports/csv.js';
import { prepare } from '../../src/tables/prepare.js';
import { datasetFrom, datasetOf, readTable } from './read-table.js';
import { viewOf } from './whole-view.js';

const now = () => Promise.resolve();
const csv = (text: string) => datasetOf(new TextEncoder().encode(text));

describe('a table made to harm', () => {
  it('with columns called as what objects have by birth is a table like any other', async () => {
    const { table } = await readTable(await csv('__proto__;constructor;toString\nb;2;x\na;1;y\n'));
    expect(table.columns.map(({ name }) => name)).toEqual(['__proto__', 'constructor', 'toString']);
    const { rows, facets } = viewOf(table, {
      sort: [{ column: '__proto__', descending: false }],
      facets: { constructor: ['1', '2'] },
      group: 'toString',
    });
    expect([...rows]).toEqual([1, 0]);
    expect(Object.keys(facets)).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('with the same header twice, and none, keeps every column', async () => {
    const { table } = await readTable(await csv('nom;montant;montant;;nom\na;1;2;3;b\nc;4;5;6;d\n'));
    expect(table.columns.map(({ name }) => name).sort()).toEqual([
      'colonne 4',
      'montant',
      'montant (2)',
      'nom',
      'nom (2)',
    ]);
    expect(viewOf(table, { total: 'montant' }).total.sum?.sum).toBe('5');
    expect(viewOf(table, { total: 'montant (2)' }).total.sum?.sum).toBe('7');
  });

  it('without any column has no row either', async () => {
    const { table } = await readTable(datasetFrom([{}, {}]));
    expect([table.columns, table.rows]).toEqual([[], []]);
  });

  it.each([
    ['codes', 4000, (index: number) => `code_${index}`],
    ['translations', 4000, (index: number) => `nom${index}_en`],
  ])(
    'with thousands of columns, all %s, is read like any other',
    async (_, length, name) => {
      const names = Array.from({ length }, (_name, index) => name(index));
      const row = (cell: string) => names.map(() => cell).join(';');
      // What compares each column with all others would outlast the time limit of a test.
      const { table } = await readTable(await csv(`${names.join(';')}\n${row('a')}\n${row('b')}\n`));
      expect(table.columns).toHaveLength(length);
    },
    20_000,
  );

  it('with thousands of columns of one name gives each a name of its own at once', async () => {
    const asked = vi.spyOn(Set.prototype, 'has');
    const { columns } = await csv(`${'d;'.repeat(3000)}d\n${'a;'.repeat(3000)}a\n${'b;'.repeat(3000)}b\n`);
    const { length } = asked.mock.calls;
    asked.mockRestore();
    expect(columns.at(-1)).toBe('d (3001)');
    // Counting from 2 on for each would ask four million times.
    expect(length).toBeLessThan(200_000);
  });

  it.each([
    ['letters', 'a'.repeat(1_000_000)],
    ['digits', '1'.repeat(1_000_000)],
    ['spaces', `x${' '.repeat(1_000_000)}y`],
    ['dates', '12/12/'.repeat(160_000)],
    ['semicolons', ';'.repeat(1_000_000)],
    ['brackets', '[{'.repeat(500_000)],
    ['an address', `https://exemple.bzh/${'a.'.repeat(500_000)}`],
    ['an e-mail', `${'a.'.repeat(500_000)}@`],
    ['a number in groups', '1 '.repeat(500_000)],
  ])('with a cell of a million characters, all %s, is read, searched and sorted without delay', async (_, cell) => {
    const rows = [
      { nom: 'b', texte: cell },
      { nom: 'a', texte: 'court' },
    ];
    // What looks back over a long text would outlast the time limit of a test.
    const { table } = await readTable(datasetFrom(rows));
    await prepare(table, now);
    const view = viewOf(table, {
      text: 'cou',
      sort: [{ column: 'texte', descending: true }],
      group: 'texte',
      facets: {},
      total: 'texte',
    });
    expect([...view.rows]).toEqual([1]);
  });

  it('of five hundred columns is prepared by those that are shown', async () => {
    const row = (seed: number) =>
      Object.fromEntries(
        Array.from({ length: 500 }, (_, index) => [`colonne ${index}`, `valeur ${(index * seed) % 97}`]),
      );
    const { table } = await readTable(datasetFrom(Array.from({ length: 200 }, (_, index) => row(index + 1))));
    await prepare(table, now);
    expect(table.columns).toHaveLength(500);
    expect(viewOf(table, { sort: [{ column: 'colonne 499', descending: true }] }).rows).toHaveLength(200);
  });

  it('by mixed types is text, in a steady order', async () => {
    const values = [12, '12', true, null, ['a', 'b'], { a: 1 }, '=1+1', 'douze', '2024-01-01', ''];
    const { table } = await readTable(datasetFrom(values.map((valeur, rang) => ({ rang, valeur }))));
    expect(table.columns.find(({ name }) => name === 'valeur')?.type).toBe('text');
    const order = () => [...viewOf(table, { sort: [{ column: 'valeur', descending: false }] }).rows];
    expect(order()).toEqual(order());
    expect(order().slice(-2)).toEqual([3, 9]);
  });

  it('lets no query break it', async () => {
    const { table } = await readTable(datasetFrom([{ nom: 'a', montant: '1' }]));
    const column = '__proto__';
    const keys = Object.fromEntries([[column, ['x']]]);
    const query = {
      text: '\\ ( [ .* +',
      sort: [{ column, descending: true }],
      group: column,
      total: column,
      year: column,
    };
    expect(
      viewOf(table, { ...query, facets: keys, ranges: Object.fromEntries([[column, { from: '1' }]]) }).rows,
    ).toHaveLength(1);
  });

  it('cannot make a spreadsheet run what it holds', async () => {
    const { table } = await readTable(await csv("nom;montant\n=cmd|' /C calc'!A0;-250\n"));
    const names = table.columns.map(({ name }) => name);
    const rows = Array.from(viewOf(table, {}).rows, (row) => names.map((name) => table.rows[row]?.[name]));
    expect(csvOf(names, rows)).toBe("\ufeffnom;montant\r\n'=cmd|' /C calc'!A0;-250\r\n");
  });
});

describe('reading a large table', () => {
  it('lets others in between, and stops when it is no longer wanted', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => ({ nom: `Nom ${index}`, montant: `${index},10` }));
    const { table } = await readTable(datasetFrom(rows));
    let pauses = 0;
    await prepare(table, () => Promise.resolve(void pauses++));
    expect(pauses).toBeGreaterThan(50);
    const fresh = { ...table };
    await expect(prepare(fresh, () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    expect(viewOf(fresh, { text: 'nom 19999' }).rows).toHaveLength(1);
  });
});
