import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/parsers/csv.js';

async function read(...lines: string[]) {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const { columns, rows, lines: found, issues } = await csv.parse(bytes, { timezone: 'Europe/Paris' });
  return { columns, rows: rows.map((row) => Object.values(row).join(' | ')), lines: found, issues };
}

describe('a line of units', () => {
  it('is no row: its units stand behind the names of the columns', async () => {
    const { columns, rows, lines, issues } = await read(
      'Bâtiment;Consommation;Coût (€);Part;Relevés',
      ';kWh;€;%;nombre',
      'Mairie;45 210;9 042,00;12,5;12',
      'École;120 300;24 060,00;33,2;11',
    );
    expect(columns).toEqual(['Bâtiment', 'Consommation (kWh)', 'Coût (€)', 'Part (%)', 'Relevés']);
    expect(rows).toEqual(['Mairie | 45 210 | 9 042,00 | 12,5 | 12', 'École | 120 300 | 24 060,00 | 33,2 | 11']);
    expect(lines).toEqual([3, 4]);
    expect(issues).toEqual([{ code: 'units-line', line: 2, value: 'kWh € % nombre' }]);
  });

  it.each([
    ['within brackets', ['Poste,Budget,Surface', ',(en €),(m²)', 'Toit,12,30']],
    ['named so', ['Année;Eau;Gaz', 'Unité;m3;kWh', '2024;12;30']],
    ['of concentrations', ['Paramètre;Nitrates;Turbidité', ';mg/L;%', 'Mars;23,4;0,3']],
    ['that are counted', ['Club;Aide;Adhérents', ';€;nb', 'Judo;250;30']],
    ['below a title', ['Relevés;;', 'Lieu;Eau;Gaz', ';m³;kWh', 'Mairie;12;30']],
  ])('is known %s', async (_, lines) => {
    const { rows, issues } = await read(...lines);
    expect(rows).toHaveLength(1);
    expect(issues.map(({ code }) => code)).toContain('units-line');
  });

  it.each([
    ['rows that have a unit each', ['Nom;Unité;Limite', ';%;12', 'Nitrates;mg/L;50']],
    ['a row with one figure', ['Nom;Part;Nombre', ';%;12', 'A;3;4']],
    ['a table without figures', ['Nom;Symbole;Signe', ';€;%', 'Dollar;$;&']],
    ['units that come again', ['Nom;Unité;Prix', ';h;€', 'Salle;h;12']],
  ])('is not seen in %s', async (_, lines) => {
    const { rows, issues } = await read(...lines);
    expect(rows).toHaveLength(2);
    expect(issues.map(({ code }) => code)).not.toContain('units-line');
  });

  it('leaves what was remarked of other rows to them', async () => {
    const { rows, issues } = await read('Lieu;Eau;Gaz', ';m³;kWh', 'Mairie;12;30', 'École;1;2;3');
    const remark = issues.find(({ code }) => code === 'ragged-row');
    expect([remark?.row, remark?.line, rows[remark?.row ?? -1]]).toEqual([1, 4, 'École | 1 | 2']);
  });
});

describe('a line that numbers the columns', () => {
  it.each([
    ['in brackets', '(1);(2);(3)'],
    ['alone', '1;2;3'],
  ])('%s is no row, and its numbers are no sums', async (_, line) => {
    const { columns, rows, issues } = await read('Poste;Budget;Réalisé', line, 'Toit;12;30', 'Mur;5;6');
    expect(columns).toEqual(['Poste', 'Budget', 'Réalisé']);
    expect(rows).toEqual(['Toit | 12 | 30', 'Mur | 5 | 6']);
    expect(issues.map(({ code }) => code)).toEqual(['numbers-line']);
  });

  it.each([
    ['figures alone', '1;2;3', '4;5;6'],
    ['numbers that skip one', '1;2;4', 'Mur;5;6'],
  ])('is not seen in %s', async (_, line, next) => {
    const { rows, issues } = await read('Poste;Budget;Réalisé', line, next);
    expect([rows.length, issues]).toEqual([2, []]);
  });
});
