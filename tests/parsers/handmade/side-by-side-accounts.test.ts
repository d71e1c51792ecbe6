import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/values/text.js';
import { csv } from '../../../src/parsers/csv.js';

async function read(...lines: string[]) {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const { columns, rows, lines: found, issues } = await csv.parse(bytes, { timezone: 'Europe/Paris' });
  const told = rows.map((row) => columns.map((column) => clean(row[column]) || '–').join(' | '));
  return { columns, rows: told, lines: found, codes: issues.map(({ code }) => code) };
}

describe('accounts with two faces side by side', () => {
  it('are one list that says on which face a row stood, without the sums of either', async () => {
    const { columns, rows, lines, codes } = await read(
      'DÉPENSES;Montant;RECETTES;Montant',
      'Personnel;689 120,00;Impôts;812 004,00',
      'Intérêts;12 400,00;Dotations;356 890,80',
      'Fêtes;1 000,00;;',
      'Total;702 520,00;Total;1 168 894,80',
    );
    expect(columns).toEqual(['Sens', 'Libellé', 'Montant']);
    expect(rows).toEqual([
      'Dépenses | Personnel | 689 120,00',
      'Dépenses | Intérêts | 12 400,00',
      'Dépenses | Fêtes | 1 000,00',
      'Recettes | Impôts | 812 004,00',
      'Recettes | Dotations | 356 890,80',
    ]);
    expect(lines).toEqual([2, 3, 4, 2, 3]);
    expect(codes).toEqual(['side-by-side', 'below-table', 'below-table']);
  });

  it('are known by the names above those of their columns', async () => {
    const { columns, rows } = await read(
      'CHARGES;;PRODUITS;',
      'Libellé;Montant;Libellé;Montant',
      'Achats;12;Cotisations;20',
      'Loyer;8;Dons;3',
    );
    expect(columns).toEqual(['Sens', 'Libellé', 'Montant']);
    expect(rows).toEqual([
      'Charges | Achats | 12',
      'Charges | Loyer | 8',
      'Produits | Cotisations | 20',
      'Produits | Dons | 3',
    ]);
  });

  it.each([
    ['amounts of both sides', ['Chapitre;Dépenses;Recettes', '011;1;2', '012;3;4', '013;5;6']],
    ['amounts by section', ['Dépenses 2024;Dépenses 2025;Recettes 2024;Recettes 2025', '1;2;3;4', '5;6;7;8']],
    ['faces of different columns', ['Dépenses;Montant;Recettes;Origine', 'Eau;1;Impôts;État', 'Gaz;2;Dons;Tous']],
    ['columns of something else', ['Nom;Montant;Nom;Montant', 'Eau;1;Impôts;2', 'Gaz;2;Dons;3']],
  ])('are not seen in %s', async (_, lines) => {
    const { columns, codes } = await read(...lines);
    expect(columns).toHaveLength(lines[0]?.split(';').length ?? 0);
    expect(codes).not.toContain('side-by-side');
  });
});
