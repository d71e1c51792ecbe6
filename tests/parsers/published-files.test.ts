import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parserOf } from '../../src/parsers/parser-of.js';
import type { Parsed } from '../../src/parsers/types.js';

const folder = new URL('../../../shared/feeds/', import.meta.url);

async function read(file: string): Promise<Parsed> {
  const bytes = readFileSync(new URL(file, folder));
  const parser = await parserOf(bytes);
  return parser.parse(bytes, { timezone: 'Europe/Paris' });
}

/** Records counted another way: line ends that have an even number of quotes before them. */
function recordsIn(file: string): number {
  const text = readFileSync(new URL(file, folder), 'latin1').trimEnd();
  let [quotes, records] = [0, 0];
  for (const sign of text) {
    if (sign === '"') quotes += 1;
    if (sign === '\n' && quotes % 2 === 0) records += 1;
  }
  return records;
}

describe.skipIf(!existsSync(folder))('real published files', { timeout: 30_000 }, () => {
  it.each([
    ['agenda-toulouse-2020-05.csv', 171, 30],
    ['antibes-subventions-scdl.csv', 29, 16],
    ['antibes-subventions-scdl-invalide.csv', 29, 15],
    ['bnlc-covoiturage.csv', 2473, 19],
    ['bordeaux-toilettes.csv', 85, 11],
    ['lyon-composteurs.csv', 291, 12],
    ['nantes-equipements-deplacement.csv', 231, 16],
    ['paris-fontaines.csv', 1188, 13],
    ['pdl-installations-sportives.csv', 9209, 29],
    ['plainecommune-pav-verre.csv', 637, 7],
    ['prenoms-latin9.csv', 10_121, 4],
    ['rennes-menus-cantines.csv', 7328, 18],
    ['suresnes-prenoms.csv', 30_236, 4],
  ])('%s has its %i rows under %i columns, and nothing to say against', async (file, rows, columns) => {
    const table = await read(file);
    expect(table.rows).toHaveLength(rows);
    expect(table.columns).toHaveLength(columns);
    expect(table.issues).toEqual([]);
    expect(recordsIn(file)).toBe(rows);
  });

  it.each([
    ['decp-2022-extrait.json', 5],
    ['nantes-decheteries.geojson', 16],
    ['openagenda-many.json', 25],
    ['puls-events-b.json', 100],
    ['rag-openagenda-events.json', 40],
  ])('%s has its %i records', async (file, rows) => {
    expect((await read(file)).rows).toHaveLength(rows);
  });

  it('keeps the accents of the first names', async () => {
    const { rows, found } = await read('prenoms-latin9.csv');
    expect(rows.some(({ prenoms }) => prenoms === 'Abigaël')).toBe(true);
    expect(found.charset).not.toBe('utf-8');
  });

  it('keeps the line breaks inside the cells of Toulouse, and finds each row where the file has it', async () => {
    const file = 'agenda-toulouse-2020-05.csv';
    const { rows, lines = [] } = await read(file);
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /[\r\n]/.test(String(cell)))).toHaveLength(185);
    const text = readFileSync(new URL(file, folder), 'utf8').split('\n');
    for (const [index, line] of lines.entries()) {
      expect(text[line - 1]).toContain(String(rows[index]?.Identifiant));
    }
  });

  it('keeps the line breaks inside the cells of Rennes', async () => {
    const { rows } = await read('rennes-menus-cantines.csv');
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /[\r\n]/.test(String(cell)))).toHaveLength(2109);
  });

  it('keeps leading zeros and decimal commas as they are', async () => {
    const nantes = await read('nantes-equipements-deplacement.csv');
    expect(nantes.columns[0]).toBe('_IDOBJ');
    expect(nantes.rows[0]?.THEME).toBe('10,000000000000000');
    const places = await read('bnlc-covoiturage.csv');
    expect(places.rows[0]?.insee).toBe('01004');
  });

  it('has the dotted columns of an event that is null in others', async () => {
    const { columns, rows } = await read('puls-events-b.json');
    expect(columns).toContain('location_coordinates.lat');
    expect(rows.filter((row) => typeof row['location_coordinates.lat'] === 'number').length).toBeGreaterThan(90);
  });

  it('unwraps records of the first Opendatasoft API, with their geometry', async () => {
    const { rows, total } = await read('rag-openagenda-events.json');
    expect(rows[0]).toMatchObject({ uid: '52614576', geometry: { type: 'Point', coordinates: [2.287854, 48.832462] } });
    expect(total).toBe(8033);
  });
});
