import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/parsers/csv.js';

async function read(lines: readonly string[], knownColumns?: ReadonlySet<string>) {
  const bytes = new TextEncoder().encode(['Données par commune;;;;', ...lines].join('\n'));
  const options = { timezone: 'Europe/Paris', ...(knownColumns && { knownColumns }) };
  const { columns, rows, lines: found, issues } = await csv.parse(bytes, options);
  return { columns, rows: rows.map((row) => Object.values(row).join(' | ')), lines: found, issues };
}

const codes = 'NOM;POP;LOG;MEN;NAIS';
const words = 'Nom de la zone;Population municipale;Logements, résidences secondaires comprises;Ménages;Naissances';
const figures = ['Clapiers;5432;2411;2208;41', 'Vendargues;6120;2720;2519;-'];
const names = words.split(';');

describe('a second line of names', () => {
  it('is no row: what codes stand for names the columns', async () => {
    const { columns, rows, lines, issues } = await read([codes, words, ...figures]);
    expect(columns).toEqual(names);
    expect(rows).toEqual(['Clapiers | 5432 | 2411 | 2208 | 41', 'Vendargues | 6120 | 2720 | 2519 | -']);
    expect(lines).toEqual([4, 5]);
    expect(issues.slice(1)).toEqual([{ code: 'repeated-header', line: 3, value: names.join(' ') }]);
  });

  it('may hold the codes, below the words', async () => {
    const { columns, rows } = await read([words, codes, ...figures]);
    expect(columns).toEqual(names);
    expect(rows).toHaveLength(2);
  });

  it('leaves the codes where it says the same twice', async () => {
    const { columns, rows } = await read([codes, words.replace('Ménages', 'Population municipale'), ...figures]);
    expect(columns).toEqual(codes.split(';'));
    expect(rows).toHaveLength(2);
  });

  it('leaves the names of a schema', async () => {
    const { columns, rows } = await read([codes, words, ...figures], new Set(['nom', 'pop']));
    expect(columns).toEqual(codes.split(';'));
    expect(rows).toHaveLength(2);
  });

  it.each([
    ['a row that says the same of all', 'Assas;secret;secret;secret;secret'],
    ['a row with a figure', 'Assas;environ;secret;inconnu;12'],
    ['a row with few words', 'Assas;secret;inconnu;;'],
  ])('is not %s', async (_, row) => {
    const { columns, rows } = await read([codes, row, ...figures]);
    expect(columns).toEqual(codes.split(';'));
    expect(rows).toHaveLength(3);
  });
});

describe('a second line of names in a tidy file', () => {
  async function tidy(lines: readonly string[]) {
    const { columns, rows, issues } = await csv.parse(new TextEncoder().encode(lines.join('\n')), {
      timezone: 'Europe/Paris',
    });
    return { columns, count: rows.length, codes: issues.map(({ code }) => code) };
  }
  const codes = 'id_benef;lib_benef;mnt_vote;dat_conv';
  const words = 'Identifiant du bénéficiaire;Nom du bénéficiaire;Montant voté;Date de la convention';
  const rows = ['A1;Amicale laïque;1 500,00;12/03/2025', 'B2;Club de foot;2 500,50;12/03/2025'];

  it.each([
    ['below codes', [codes, words]],
    ['above codes', [words, codes]],
  ])('%s names the columns, and is no row', async (_, head) => {
    expect(await tidy([...head, ...rows])).toEqual({
      columns: words.split(';'),
      count: 2,
      codes: ['repeated-header'],
    });
  });

  it.each([
    ['words that have nothing of the names', 'Inconnu;Comité des fêtes;secret;en attente'],
    ['a row with a figure', 'Identifiant;Bénéficiaire;Montant;12/03/2025'],
    ['a row with few words', ';Nom du bénéficiaire;;'],
  ])('is not %s', async (_, row) => {
    expect(await tidy([codes, row, ...rows])).toEqual({ columns: codes.split(';'), count: 3, codes: [] });
  });
});
