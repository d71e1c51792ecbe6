import { describe, expect, it } from 'vitest';
import { totalsOf } from '../../../src/tables/sums/totals.js';
import type { Group } from '../../../src/tables/types.js';
import { viewOf } from '../../../src/tables/view.js';
import { datasetFrom, readTable } from '../read-table.js';

type Rows = readonly Readonly<Record<string, string>>[];

async function totals(rows: Rows, request: Parameters<typeof readTable>[1] = {}) {
  const { table } = await readTable(datasetFrom(rows), request);
  const { start } = table;
  return { start, totals: (table.totalsOf ?? totalsOf)(table, viewOf(table, start), start) };
}

const told = ({ label, sum }: Group) => `${label} ${sum?.sum ?? '–'}`;

const ACCOUNTS: Rows = [
  { Exercice: '2024', Chapitre: 'Personnel', Dépenses: '689 120,11', Recettes: '' },
  { Exercice: '2024', Chapitre: 'Impôts', Dépenses: '', Recettes: '812 004,05' },
  { Exercice: '2025', Chapitre: 'Personnel', Dépenses: '0,22', Recettes: '0,11' },
];

describe('accounts with a column of expense and one of income', () => {
  it('add each up to the cent, and never one to the other', async () => {
    const { total, split } = (await totals(ACCOUNTS)).totals;
    expect(split.map(told)).toEqual(['Dépenses 689120.33', 'Recettes 812004.16']);
    expect(total).toEqual({ count: 3 });
  });

  it('tell both sides of each chapter, the greatest first', async () => {
    const { groups, groupCount } = (await totals(ACCOUNTS)).totals;
    expect(groupCount).toBe(2);
    expect(groups.map(({ label, parts, sum }) => [label, sum, ...parts.map(told)])).toEqual([
      ['Impôts', undefined, 'Dépenses 0.00', 'Recettes 812004.05'],
      ['Personnel', undefined, 'Dépenses 689120.33', 'Recettes 0.11'],
    ]);
  });

  it('tell both sides of each year', async () => {
    const { years } = (await totals(ACCOUNTS)).totals;
    expect(years.map(({ label, parts }) => [label, ...parts.map(told)])).toEqual([
      ['2024', 'Dépenses 689120.11', 'Recettes 812004.05'],
      ['2025', 'Dépenses 0.22', 'Recettes 0.11'],
    ]);
  });

  it.each([
    ['charges and products', { Compte: 'Eau', Charges: '12', Produits: '5' }, 'Charges 12, Produits 5'],
    ['debit and credit', { Libellé: 'Eau', Débit: '12', Crédit: '5' }, 'Débit 12, Crédit 5'],
    [
      'what was done before what was meant',
      {
        Poste: 'A',
        'Dépenses prévues': '1',
        'Recettes prévues': '2',
        'Dépenses réalisées': '3',
        'Recettes réalisées': '4',
      },
      'Dépenses réalisées 3, Recettes réalisées 4',
    ],
  ])('are known by %s', async (_, row, expected) => {
    const { split } = (await totals([row])).totals;
    expect(split.map(told).join(', ')).toBe(expected);
  });

  it.each([
    ['expense alone', { Poste: 'A', Dépenses: '1', Solde: '2' }],
    ['sides of different sections', { Poste: 'A', 'Dépenses réelles': '1', 'Recettes d’ordre': '2' }],
    ['sides in words', { Poste: 'A', Dépenses: 'achats', Recettes: 'dons' }],
  ])('are not seen in %s', async (_, row) => {
    expect((await totals([row])).start.total).toBeUndefined();
  });

  it('give way to the column that the author wants added up', async () => {
    const { total, split } = (await totals(ACCOUNTS, { total: 'Recettes' })).totals;
    expect([total.sum?.sum, split]).toEqual(['812004.16', []]);
  });

  it('have no groups when there are so many that some would lack a side', async () => {
    const many = Array.from({ length: 300 }, (_, at) => ({
      Poste: `Poste ${at}`,
      Dépenses: String(at),
      Recettes: String(300 - at),
    }));
    const { groups, groupCount, split } = (await totals(many)).totals;
    expect([groups.length, groupCount]).toEqual([0, 0]);
    expect(split.map(told)).toEqual(['Dépenses 44850', 'Recettes 45150']);
  });
});

describe('accounts that say in each row on which side it is', () => {
  it.each([
    ['words', 'Dépense', 'Recette', 'Dépense', 'Recette'],
    ['letters, which are spelled out,', 'D', 'R', 'Dépenses', 'Recettes'],
  ])('in %s are added up by side', async (_, expense, income, spent, earned) => {
    const { start, totals: sums } = await totals([
      { Sens: expense, Libellé: 'Eau', Montant: '10,10' },
      { Sens: income, Libellé: 'Dons', Montant: '20,20' },
      { Sens: expense, Libellé: 'Gaz', Montant: '0,05' },
    ]);
    expect(start).toMatchObject({ total: 'Montant', split: 'Sens', group: 'Libellé' });
    expect(sums.split.map(told)).toEqual([`${spent} 10.15`, `${earned} 20.20`]);
  });

  it('have words for the letters of sections too, and for those of nothing else', async () => {
    const row = { Exercice: '2026', Sens: 'D', Section: 'I', Fonction: 'Écoles', Article: '2031', BP: '10', Zone: 'F' };
    const { table } = await readTable(datasetFrom([row, { ...row, Sens: 'R', Section: 'F', Zone: 'G' }]));
    expect(table.rows.map(({ Sens, Section, Zone }) => [Sens, Section, Zone])).toEqual([
      ['Dépenses', 'Investissement', 'F'],
      ['Recettes', 'Fonctionnement', 'G'],
    ]);
  });

  it('are none when they say something else', async () => {
    const { start } = await totals([
      { Sens: 'Nord', Libellé: 'Rue', Montant: '10' },
      { Sens: 'Sud', Libellé: 'Quai', Montant: '20' },
    ]);
    expect(start.total).toBeUndefined();
  });
});
