import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { datasetOf, readTable } from './read-table.js';
import { viewOf } from './whole-view.js';

const folder = new URL('../../../shared/feeds/', import.meta.url);

async function tableOf(file: string) {
  const { table, problems } = await readTable(await datasetOf(readFileSync(new URL(file, folder))));
  expect(problems).toEqual([]);
  return table;
}

/** The cells of a file as another reader has them, and nothing else of ours. */
function cellsOf(file: string, column: string, encoding = 'utf-8'): string[] {
  const text = new TextDecoder(encoding).decode(readFileSync(new URL(file, folder)));
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: 'greedy' });
  return data.map((row) => row[column] ?? '');
}

/** Numbers with at most two decimals, as whole cents. */
function centsOf(cells: readonly string[]): bigint {
  return cells.reduce((sum, cell) => {
    const [, sign = '', whole = '0', cents = ''] = /^(-?)(\d+)(?:[.,](\d{1,2}))?$/.exec(cell.trim()) ?? [];
    return sum + BigInt(`${sign}${whole}${cents.padEnd(2, '0')}`);
  }, 0n);
}

const centsIn = (sum: string | undefined) => {
  const [whole = '', cents = ''] = (sum ?? '').split('.');
  return BigInt(whole + cents.padEnd(2, '0'));
};

describe.runIf(existsSync(folder))('real published tables', { timeout: 30_000 }, () => {
  it.each([
    ['agenda-toulouse-2020-05.csv', 171, undefined],
    ['nantes-equipements-deplacement.csv', 231, undefined],
    ['pdl-installations-sportives.csv', 9209, undefined],
    ['bordeaux-toilettes.csv', 85, undefined],
    ['paris-fontaines.csv', 1188, undefined],
    ['plainecommune-pav-verre.csv', 637, undefined],
    ['lyon-composteurs.csv', 291, undefined],
    ['nantes-decheteries.geojson', 16, undefined],
    ['antibes-subventions-scdl.csv', 29, 'scdl/subventions'],
    ['antibes-subventions-scdl-invalide.csv', 29, 'scdl/subventions'],
    ['decp-2022-extrait.json', 5, '139bercy/format-commande-publique'],
    ['bnlc-covoiturage.csv', 2473, 'etalab/schema-lieux-covoiturage'],
    ['rennes-menus-cantines.csv', 7328, undefined],
    ['prenoms-latin9.csv', 10121, 'scdl/prenoms'],
    ['suresnes-prenoms.csv', 30236, 'scdl/prenoms'],
    ['puls-events-b.json', 100, undefined],
    ['rag-openagenda-events.json', 40, undefined],
    ['openagenda-many.json', 25, undefined],
  ])('%s has %i rows, arranged as %s', async (file, count, schema) => {
    const table = await tableOf(file);
    expect(table.arrangement?.schema).toBe(schema);
    expect(table.rows).toHaveLength(count);
    const rows = viewOf(table, table.start).rows;
    expect(new Set(rows).size).toBe(count);
    const shown = table.columns.filter((column) => column.shown);
    expect(shown.length).toBeGreaterThanOrEqual(3);
    expect(shown.length).toBeLessThanOrEqual(10);
  });

  it.each(['antibes-subventions-scdl.csv', 'antibes-subventions-scdl-invalide.csv'])(
    '%s adds up to the cent, whole and by beneficiary',
    async (file) => {
      const table = await tableOf(file);
      const { total, groups, years } = viewOf(table, table.start);
      const expected = centsOf(cellsOf(file, 'montant'));
      expect(expected).toBeGreaterThan(0n);
      expect(centsIn(total.sum?.sum)).toBe(expected);
      expect(groups.reduce((sum, group) => sum + centsIn(group.sum?.sum ?? '0'), 0n)).toBe(expected);
      expect(years.length).toBeGreaterThan(1);
      const names = new Set(cellsOf(file, 'nomBeneficiaire').map((name) => name.trim()));
      expect(groups.length).toBeLessThanOrEqual(names.size);
    },
  );

  it('the first names of a region in another charset keep their accents and add up', async () => {
    const file = 'prenoms-latin9.csv';
    const table = await tableOf(file);
    const { total, years } = viewOf(table, table.start);
    const counts = cellsOf(file, 'nombre', 'iso-8859-15');
    expect(BigInt(total.sum?.sum ?? 0) * 100n).toBe(centsOf(counts));
    expect(years.reduce((sum, year) => sum + Number(year.sum?.sum), 0)).toBe(Number(total.sum?.sum));
    const found = viewOf(table, { ...table.start, text: 'abigael' });
    expect(table.rows[found.rows[0] ?? -1]?.prenoms).toBe('Abigaël');
    expect(found.groups.map(({ label }) => label)).toEqual(['Abigaël', 'Abigaëlle']);
  });

  it('one row per child is counted, year after year', async () => {
    const file = 'suresnes-prenoms.csv';
    const table = await tableOf(file);
    const { total, groups, years, facets } = viewOf(table, table.start);
    expect(total).toEqual({ count: 30_236 });
    const names = cellsOf(file, 'prenom');
    const [most] = groups;
    expect(most?.count).toBe(names.filter((name) => name === most?.label).length);
    expect(years.map(({ count }) => count).reduce((sum, count) => sum + count)).toBe(30_236);
    expect(facets.genre?.map(({ label, count }) => [label, count])).toEqual(
      ['Féminin', 'Masculin'].map((label) => [label, cellsOf(file, 'genre').filter((cell) => cell === label).length]),
    );
  });

  it('contracts are read from nested JSON, holders in words, NC as it is', async () => {
    const table = await tableOf('decp-2022-extrait.json');
    const { rows, total } = viewOf(table, table.start);
    expect(total.count).toBe(rows.length);
    // Of the contracts themselves, which the file indents by eight spaces.
    const text = readFileSync(new URL('decp-2022-extrait.json', folder), 'utf8');
    const amounts = [...text.matchAll(/^ {8}"montant": ([\d.e+]+)/gm)].map(([, amount]) => Number(amount));
    expect(total.sum?.count).toBe(amounts.length);
    expect(centsIn(total.sum?.sum)).toBe(centsOf(amounts.map((amount) => amount.toFixed(2))));
    expect(viewOf(table, { text: '12345678900023' }).rows).toHaveLength(1);
  });

  it('the places of car-pools are searched, chosen and sorted', async () => {
    const file = 'bnlc-covoiturage.csv';
    const table = await tableOf(file);
    const corsican = cellsOf(file, 'insee').filter((code) => /^2[AB]/.test(code)).length;
    const { rows } = viewOf(table, { sort: [{ column: 'insee', descending: false }] });
    const codes = Array.from(rows, (row) => String(table.rows[row]?.insee));
    expect(codes.filter((code) => /^2[AB]/.test(code))).toHaveLength(corsican);
    expect(codes[0]?.startsWith('01')).toBe(true);
    const parkings = viewOf(table, { facets: { type: ['parking'] } }).rows.length;
    expect(parkings).toBe(cellsOf(file, 'type').filter((type) => type === 'Parking').length);
  });
});
