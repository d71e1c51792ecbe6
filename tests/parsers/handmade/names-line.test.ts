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
