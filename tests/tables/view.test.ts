import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/tables/prepare.js';
import type { Query, Table } from '../../src/tables/types.js';
import { isOrderKnown, prepareOrder } from '../../src/tables/view.js';
import { datasetFrom, readTable } from './read-table.js';
import { viewOf, type WholeView } from './whole-view.js';

const GRANTS = [
  { beneficiaire: 'Football club', montant: '24 000,00 €', date: '2024-03-17', theme: 'Sport' },
  { beneficiaire: 'École de musique', montant: '17 142,08 €', date: '17/03/2025', theme: 'Culture' },
  { beneficiaire: 'Épicerie solidaire', montant: '12500', date: '2 février 2025', theme: 'Solidarité' },
  { beneficiaire: 'Amicale laïque', montant: 'NC', date: '', theme: 'sport' },
  { beneficiaire: 'Comité des fêtes', montant: '(250)', date: '2022-01-01', theme: '' },
  { beneficiaire: 'école de danse', montant: '0,10', date: '2025-12-31T23:30:00', theme: 'Culture' },
];

async function grants(request = {}): Promise<Table> {
  // Enough rows for their values to be worth choosing among.
  const { table } = await readTable(datasetFrom(GRANTS), request);
  const columns = table.columns.map((column) =>
    column.name === 'theme' ? { ...column, shown: true, facet: 'values' as const } : column,
  );
  return { ...table, columns };
}

async function namesOf(query: Query): Promise<string[]> {
  const table = await grants();
  return Array.from(viewOf(table, query).rows, (row) => String(table.rows[row]?.beneficiaire));
}

const by = (...columns: string[]): Query => ({
  sort: columns.map((column) => ({ column: column.replace('-', ''), descending: column.startsWith('-') })),
});

describe('viewOf', () => {
  describe('the order', () => {
    it.each([
      [
        'as a dictionary has them',
        by('beneficiaire'),
        'Amicale laïque, Comité des fêtes, école de danse, École de musique, Épicerie solidaire, Football club',
      ],
      [
        'by amounts, those that are none after, in both directions',
        by('-montant'),
        'Football club, École de musique, Épicerie solidaire, école de danse, Comité des fêtes, Amicale laïque',
      ],
      [
        'by dates however they are written, without a date last',
        by('date'),
        'Comité des fêtes, Football club, Épicerie solidaire, École de musique, école de danse, Amicale laïque',
      ],
      [
        'by dates, the last first, without a date last all the same',
        by('-date'),
        'école de danse, École de musique, Épicerie solidaire, Football club, Comité des fêtes, Amicale laïque',
      ],
      [
        'by two columns',
        by('theme', '-montant'),
        'École de musique, école de danse, Épicerie solidaire, Amicale laïque, Football club, Comité des fêtes',
      ],
      [
        'as the feed has them, for columns that do not exist',
        by('inconnue'),
        'Football club, École de musique, Épicerie solidaire, Amicale laïque, Comité des fêtes, école de danse',
      ],
    ])('is %s', async (_, query, expected) => {
      expect((await namesOf(query)).join(', ')).toBe(expected);
    });
  });

  describe('the search', () => {
    it.each([
      ['ecole', 'École de musique, école de danse'],
      ['MUSIQUE éco', 'École de musique'],
      ['epi', 'Épicerie solidaire'],
      ['culture danse', 'école de danse'],
      ['mars 2024', 'Football club'],
      ['17142', 'École de musique'],
      ['142', 'École de musique'],
      ['zzz', ''],
      ['  ', 'Football club, École de musique, Épicerie solidaire, Amicale laïque, Comité des fêtes, école de danse'],
    ])('for %j finds %j', async (text, expected) => {
      expect((await namesOf({ text })).join(', ')).toBe(expected);
    });

    it('finds the same letter after letter, forwards and back', async () => {
      const table = await grants();
      const typed = ['e', 'ec', 'eco', 'ecole', 'ecole d', 'ecole da', 'ecole', 'e'];
      const fresh = await grants();
      for (const text of typed) {
        const again = { ...fresh };
        expect([...viewOf(table, { text }).rows]).toEqual([...viewOf(again, { text }).rows]);
      }
    });

    it('looks in the columns that it is told to', async () => {
      expect(await namesOf({ text: 'sport', in: ['beneficiaire'] })).toEqual([]);
      expect(await namesOf({ text: 'sport', in: ['theme'] })).toEqual(['Football club', 'Amicale laïque']);
    });
  });

  describe('choices', () => {
    it('count what they would leave, spellings that mean the same being one', async () => {
      const { facets } = viewOf(await grants(), {});
      expect(facets.theme).toEqual([
        { key: '', label: '', count: 1 },
        { key: 'culture', label: 'Culture', count: 2 },
        { key: 'solidarite', label: 'Solidarité', count: 1 },
        { key: 'sport', label: 'Sport', count: 2 },
      ]);
      expect(facets.date?.map(({ key, count }) => [key, count])).toEqual([
        ['', 1],
        ['2025', 3],
        ['2024', 1],
        ['2022', 1],
      ]);
    });

    it('count with every other filter as it is, and not with their own', async () => {
      const { facets } = viewOf(await grants(), { facets: { theme: ['culture'] }, text: 'e' });
      expect(facets.theme?.find(({ key }) => key === 'sport')?.count).toBe(1);
      expect(facets.date?.map(({ key, count }) => [key, count])).toEqual([
        ['2025', 2],
        ['2024', 0],
        ['2022', 0],
      ]);
    });

    it.each([
      [{ facets: { theme: ['sport', 'solidarite'] } }, 'Football club, Épicerie solidaire, Amicale laïque'],
      [{ facets: { theme: [''] } }, 'Comité des fêtes'],
      [{ facets: { theme: [] } }, 6],
      [{ facets: { theme: ['inconnu'] } }, ''],
      [{ facets: { inconnue: ['sport'] } }, 6],
      [{ facets: { date: ['2025'], theme: ['culture'] } }, 'École de musique, école de danse'],
    ])('%j leave %j', async (query, expected) => {
      const names = await namesOf(query);
      expect(typeof expected === 'number' ? names.length : names.join(', ')).toBe(expected);
    });
  });

  describe('ranges', () => {
    it.each([
      [{ montant: { from: '12 500' } }, 'Football club, École de musique, Épicerie solidaire'],
      [{ montant: { to: '0' } }, 'Comité des fêtes'],
      [{ montant: { from: '0', to: '17142,08' } }, 'École de musique, Épicerie solidaire, école de danse'],
      [{ date: { from: '2025-02-03', to: '2025-12-31' } }, 'École de musique, école de danse'],
      [{ date: { to: '31/12/2022' } }, 'Comité des fêtes'],
      [{ montant: { from: '17142,08', to: '0' } }, 'École de musique, Épicerie solidaire, école de danse'],
      [{ date: { from: '2025-12-31', to: '2025-02-03' } }, 'École de musique, école de danse'],
      [{ montant: { from: 'beaucoup' } }, 6],
      [{ montant: {} }, 6],
      [{ beneficiaire: { from: '1' } }, 6],
      [{ inconnue: { from: '1' } }, 6],
    ])('%j leave %j', async (ranges, expected) => {
      const names = await namesOf({ ranges });
      expect(typeof expected === 'number' ? names.length : names.join(', ')).toBe(expected);
    });

    it('go from the least to the greatest', async () => {
      expect(viewOf(await grants(), {}).bounds).toEqual({
        montant: { from: '-250', to: '24000' },
        date: { from: '2022-01-01', to: '2025-12-31' },
      });
    });
  });

  it('is the same whether it was prepared or not', async () => {
    const [prepared, fresh] = [await grants(), await grants()];
    await prepare(prepared, () => Promise.resolve());
    const query = { ...by('-montant', 'theme'), text: 'e', total: 'montant', group: 'theme', year: 'date' };
    const told = ({ rows, facets, bounds, total, groups, years }: WholeView) => ({
      rows: [...rows],
      facets,
      bounds,
      total,
      groups,
      years,
    });
    expect(told(viewOf(prepared, query))).toEqual(told(viewOf(fresh, query)));
  });

  it('puts very many rows in order piece by piece, though all is known that it takes', async () => {
    const { rows, ...few } = await grants();
    const table: Table = { ...few, rows: Array.from({ length: 60_000 }, (_, at) => rows[at % rows.length] ?? {}) };
    await prepareOrder(table, by('montant'), () => Promise.resolve());
    expect(isOrderKnown(table, by('montant'))).toBe(true);
    expect(isOrderKnown(table, by('-montant'))).toBe(false);
    let pauses = 0;
    await prepareOrder(table, by('-montant'), () => Promise.resolve(void pauses++));
    expect(pauses).toBeGreaterThan(10);
    expect(isOrderKnown(table, by('-montant'))).toBe(true);
    expect(Array.from(viewOf(table, by('-montant')).rows.subarray(0, 3))).toEqual([0, 6, 12]);
  });

  it('has nothing of an empty table', async () => {
    const { table } = await readTable({ ...datasetFrom([]), columns: ['a', 'b'] });
    const view = viewOf(table, { text: 'x', ...by('a'), total: 'a', group: 'b', year: 'a' });
    expect(view).toMatchObject({ total: { count: 0 }, groups: [], years: [], split: [], groupCount: 0 });
    expect([...view.rows]).toEqual([]);
  });
});
