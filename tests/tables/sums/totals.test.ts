import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/dataset.js';
import type { Query, Table } from '../../../src/tables/types.js';
import { datasetFrom, readTable } from '../read-table.js';
import { viewOf } from '../whole-view.js';

type Cells = Readonly<Record<string, unknown>>;

async function tableOf(rows: readonly Cells[]): Promise<Table> {
  return (await readTable(datasetFrom(rows))).table;
}

const sumOf = async (...values: unknown[]) =>
  viewOf(await tableOf(values.map((value) => ({ montant: value }))), { total: 'montant' }).total;

describe('totals', () => {
  it.each([
    [['0,10', '0,20'], '0.3', '0.15'],
    [[0.1, 0.2, 0.3], '0.6', '0.20'],
    [['17 142,08 €', '1.234,56', '(250)'], '18126.64', '6042.21'],
    [['10', '20', '20'], '50', '16.67'],
    [['-10', '-20', '-20'], '-50', '-16.67'],
    [['1', '0,005'], '1.005', '0.503'],
    [['90071992547409,93', '0,01'], '90071992547409.94', '45035996273704.97'],
    [['99999999999999999999,99', '0,01'], '100000000000000000000.00', '50000000000000000000.00'],
  ])('of %j are exact: %s, on average %s', async (values, sum, average) => {
    expect(await sumOf(...values)).toEqual({ count: values.length, sum: { count: values.length, sum, average } });
  });

  it('leave aside what is no number, and say how many were', async () => {
    expect(await sumOf('10', 'NC', '', '20')).toEqual({ count: 4, sum: { count: 2, sum: '30', average: '15.00' } });
  });

  it('stay exact over very many rows', async () => {
    const values = Array.from({ length: 5000 }, () => '8999999999999,99');
    expect((await sumOf(...values)).sum?.sum).toBe('44999999999999950.00');
  });

  it('are those of the rows that are left', async () => {
    const table = await tableOf([
      { nom: 'Alpha', montant: '10,10' },
      { nom: 'Beta', montant: '20,20' },
      { nom: 'Alphonse', montant: '30,30' },
    ]);
    expect(viewOf(table, { total: 'montant', text: 'alph' }).total).toEqual({
      count: 2,
      sum: { count: 2, sum: '40.4', average: '20.20' },
    });
  });
});

describe('groups', () => {
  const rows = [
    { nom: 'a', nature: 'Sport', montant: '10', annee: 2022 },
    { nom: 'b', nature: 'Culture', montant: '35,50', annee: 2022 },
    { nom: 'c', nature: 'sport', montant: '20', annee: 2025 },
    { nom: 'd', nature: '', montant: '1', annee: 2025 },
    { nom: 'e', nature: 'Sport', montant: 'NC', annee: 2025 },
  ];
  const query: Query = { total: 'montant', group: 'nature', year: 'annee' };

  it('add up, the greatest first', async () => {
    const { groups, groupCount } = viewOf(await tableOf(rows), query);
    expect(groups.map(({ label, count, sum }) => [label, count, sum?.sum])).toEqual([
      ['Culture', 1, '35.5'],
      ['Sport', 3, '30.0'],
      ['', 1, '1.0'],
    ]);
    expect(groupCount).toBe(3);
  });

  it('are counted when nothing is to be added up', async () => {
    const { groups } = viewOf(await tableOf(rows), { group: 'nature' });
    expect(groups.map(({ label, count, sum }) => [label, count, sum])).toEqual([
      ['Sport', 3, undefined],
      ['Culture', 1, undefined],
      ['', 1, undefined],
    ]);
  });

  it('are two hundred at most', async () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({ nom: `n${index}`, montant: String(index) }));
    const { groups, groupCount } = viewOf(await tableOf(many), { total: 'montant', group: 'nom' });
    expect([groups.length, groupCount, groups[0]?.label]).toEqual([200, 1000, 'n999']);
  });

  it('tell the years from the first to the last, those without anything included', async () => {
    const { years } = viewOf(await tableOf(rows), query);
    expect(years.map(({ key, count, sum }) => [key, count, sum?.sum])).toEqual([
      ['2022', 2, '45.5'],
      ['2023', 0, undefined],
      ['2024', 0, undefined],
      ['2025', 3, '21.0'],
    ]);
  });

  it.each([
    ['one year only', [{ annee: 2025 }, { annee: 2025 }]],
    ['a year that must be wrong', [{ annee: 1801 }, { annee: 2025 }]],
  ])('tell no years of %s', async (_, some) => {
    expect(viewOf(await tableOf(some), { year: 'annee' }).years).toEqual([]);
  });
});

describe('expense and income', () => {
  const line = (sens: string, fonction: string, montant: string) => ({
    BGT_ANNEE: '2024',
    BGT_SECTION: 'fonctionnement',
    BGT_CODRD: sens,
    BGT_CONTNAT_LABEL: 'Chapitre',
    BGT_FONCTION_LABEL: fonction,
    BGT_MTREAL: montant,
  });
  const budget = [
    line('dépense', 'École', '100,10'),
    line('recette', 'École', '40'),
    line('dépense', 'Voirie', '250'),
    line('recette', 'Impôts', '310,10'),
  ];

  it('are told side by side, and never added to one another', async () => {
    const table = await tableOf(budget);
    const { total, split, groups } = viewOf(table, table.start);
    expect(total).toEqual({ count: 4 });
    expect(split.map(({ label, sum }) => [label, sum?.sum])).toEqual([
      ['dépense', '350.1'],
      ['recette', '350.1'],
    ]);
    expect(groups.find(({ label }) => label === 'École')).toMatchObject({
      count: 2,
      parts: [
        { label: 'dépense', sum: { sum: '100.1' } },
        { label: 'recette', sum: { sum: '40.0' } },
      ],
    });
    expect(groups.find(({ label }) => label === 'École')?.sum).toBeUndefined();
    expect(groups.find(({ label }) => label === 'Voirie')?.sum?.sum).toBe('250.0');
  });

  it('have a total once only one is left', async () => {
    const table = await tableOf(budget);
    const { total } = viewOf(table, { ...table.start, facets: { BGT_CODRD: ['depense'] } });
    expect(total.sum?.sum).toBe('350.1');
  });
});

describe('contracts told by several rows', () => {
  const contract = (id: string, holder: string, montant: string, current: string) => ({
    id,
    acheteur_id: '21350236000015',
    objet: 'Travaux',
    titulaire_nom: holder,
    montant,
    procedure: 'Procédure adaptée',
    dateNotification: id === '1' ? '2023-05-01' : '2024-06-01',
    donneesActuelles: current,
  });
  const rows = [
    contract('1', 'Bâti', '1000', 'false'),
    contract('1', 'Bâti', '1200,50', 'true'),
    contract('1', 'Toits', '1200,50', 'true'),
    contract('2', 'Bâti', '300', 'true'),
    contract('', 'Sans numéro', '7', 'true'),
    contract('', 'Sans numéro', '7', 'true'),
  ];

  it('count once, for what the current row says', async () => {
    const table = await tableOf(rows);
    expect(viewOf(table, table.start)).toMatchObject({
      total: { count: 4, sum: { count: 4, sum: '1514.5' } },
      groups: [{ label: 'Procédure adaptée', count: 4, sum: { sum: '1514.5' } }],
      years: [{ key: '2023', sum: { sum: '1200.5' } }, { key: '2024' }],
    });
  });

  it.each<[string, (row: number) => Row]>([
    ['modifications', (row) => ({ modification_id: String(row) })],
    ['days of publication', (row) => ({ datePublicationDonnees: `2024-0${row + 1}-15` })],
    ['modifications, of which the first has no number', (row) => ({ modification_id: row ? String(row) : '' })],
  ])('count once, for what was told last, by their %s', async (_, told) => {
    const [first, last, , other] = rows.map((row) => ({ ...row, donneesActuelles: '' }));
    const table = await tableOf([
      { ...first, ...told(0) },
      { ...last, ...told(1) },
      { ...other, ...told(0) },
    ]);
    expect(viewOf(table, table.start).total).toMatchObject({ count: 2, sum: { sum: '1500.5' } });
  });

  it('give no sum by holder, which would count a contract for each of them', async () => {
    const table = await tableOf(rows);
    const { groups, total } = viewOf(table, { ...table.start, group: 'titulaire_nom' });
    expect(groups.map(({ sum }) => sum)).toEqual(groups.map(() => undefined));
    expect(total.sum?.sum).toBe('1514.5');
  });

  it('give no sum at all when nothing tells contracts from one another', async () => {
    const { start } = await tableOf(rows.map(({ id, ...row }) => ({ ...row, montant: id ? row.montant : '1' })));
    expect(start.total).toBeUndefined();
  });
});
