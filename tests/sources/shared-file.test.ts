import { describe, expect, it, vi } from 'vitest';
import { sourceOf } from '../../src/sources/index.js';
import { sharedFile } from '../../src/sources/shared-file.js';
import { filesBehind } from '../../src/sources/shared-file/addresses.js';
import { readOptions } from './answers.js';

const sheet = 'https://docs.google.com/spreadsheets/d/1AbC_d-E2';
const published = 'https://docs.google.com/spreadsheets/d/e/2PACX-1vQ_x';
const gitlab = 'https://forge.ville.example/api/v4/projects/dsi%2Fdonnees/repository/files';
const map = 'https://umap.openstreetmap.fr/map/467594/download/';

describe('the file behind a page', () => {
  it.each<[page: string, ...files: string[]]>([
    [`${sheet}/edit`, `${sheet}/export?format=csv`, `${sheet}/gviz/tq?tqx=out:csv&headers=1`],
    [
      `${sheet}/edit?gid=42#gid=42`,
      `${sheet}/export?format=csv&gid=42`,
      `${sheet}/gviz/tq?tqx=out:csv&headers=1&gid=42`,
    ],
    [
      'https://docs.google.com/spreadsheets/u/1/d/1AbC_d-E2/edit?usp=sharing',
      `${sheet}/export?format=csv`,
      `${sheet}/gviz/tq?tqx=out:csv&headers=1`,
    ],
    [
      'https://docs.google.com/a/ville.example/spreadsheets/d/1AbC_d-E2/preview',
      `${sheet}/export?format=csv`,
      `${sheet}/gviz/tq?tqx=out:csv&headers=1`,
    ],
    [`${published}/pubhtml`, `${published}/pub?output=csv`],
    [`${published}/pubhtml?gid=7&single=true`, `${published}/pub?output=csv&gid=7&single=true`],
    [
      'https://www.google.com/maps/d/u/0/viewer?hl=fr&mid=1vawdQMzxG3C_rJ&ll=47.6,-2.0&z=12',
      'https://www.google.com/maps/d/kml?mid=1vawdQMzxG3C_rJ&forcekml=1',
    ],
    [
      'https://www.google.fr/maps/d/embed?mid=1vawdQMzxG3C_rJ',
      'https://www.google.com/maps/d/kml?mid=1vawdQMzxG3C_rJ&forcekml=1',
    ],
    [
      'https://github.com/ville/donnees/blob/main/agenda/agenda%202026.csv?plain=1#L3',
      'https://raw.githubusercontent.com/ville/donnees/main/agenda/agenda%202026.csv',
    ],
    [
      'https://github.com/ville/donnees/raw/refs/heads/main/agenda.csv',
      'https://raw.githubusercontent.com/ville/donnees/refs/heads/main/agenda.csv',
    ],
    [
      'https://gist.github.com/mairie/a22e3cea5bf3da601d441b8f39b775cf',
      'https://gist.githubusercontent.com/mairie/a22e3cea5bf3da601d441b8f39b775cf/raw',
    ],
    [
      'https://forge.ville.example/dsi/donnees/-/blob/main/agenda.csv?ref_type=heads',
      `${gitlab}/agenda.csv/raw?ref=main`,
    ],
    [
      'https://forge.ville.example/dsi/donnees/-/raw/v1/ete/agenda%20d%C3%A9t%C3%A9.csv',
      `${gitlab}/ete%2Fagenda%20d%C3%A9t%C3%A9.csv/raw?ref=v1`,
    ],
    [
      'https://www.dropbox.com/scl/fi/e1hpq165/agenda.csv?rlkey=ryay5paui&st=1tg69l10&dl=0',
      'https://dl.dropboxusercontent.com/scl/fi/e1hpq165/agenda.csv?rlkey=ryay5paui',
    ],
    [
      'https://www.dropbox.com/s/rds4qdmo5j/agenda.csv?dl=0',
      'https://dl.dropboxusercontent.com/s/rds4qdmo5j/agenda.csv',
    ],
    ['https://umap.openstreetmap.fr/fr/map/mes-chateaux_467594#12/47.6/-2.0', map],
    ['https://umap.openstreetmap.fr/map/mes-chateaux_467594?scaleControl=false', map],
    ['https://u.osmfr.org/m/467594/', map],
    ['https://framacarte.org/pt-br/map/marche_12', 'https://framacarte.org/map/12/download/'],
  ])('%s is known', async (page, ...files) => {
    expect(filesBehind(new URL(page))).toEqual(files);
    expect((await sourceOf(new URL(page))).name).toBe('shared-file');
  });

  it.each([
    `${published}/pub?gid=0&single=true&output=csv`,
    `${sheet}/export?format=csv&gid=42`,
    `${sheet}/gviz/tq?tqx=out:csv&sheet=Agenda`,
    'https://www.google.com/maps/d/kml?mid=1vawdQMzxG3C_rJ&forcekml=1',
    'https://raw.githubusercontent.com/ville/donnees/main/agenda.csv',
    'https://dl.dropboxusercontent.com/s/rds4qdmo5j/agenda.csv',
    'https://umap.openstreetmap.fr/map/467594/download/',
    'https://ville.example/raw/agenda.csv',
    'https://ville.example/carte/map_12.csv',
  ])('%s is read as it stands', async (address) => {
    expect((await sourceOf(new URL(address))).name).toBe('file');
  });
});

describe('a file that is shared by its page', () => {
  const table = () => new Response('titre;date\nBal;2026-11-28\n');

  it('is read, and the page is named as where it comes from', async () => {
    const answer = vi.fn(table);
    const page = `${published}/pubhtml`;
    const { rows, provenance } = await sharedFile.read(new URL(page), readOptions(answer));
    expect(rows).toMatchObject([{ titre: 'Bal' }]);
    expect(answer.mock.calls).toHaveLength(1);
    expect(provenance).toMatchObject({ address: page, source: 'shared-file', homepage: page, format: 'csv' });
  });

  it('is looked for where else the service has it, when other sites may not read the first', async () => {
    const answer = vi.fn((request: string) => {
      if (request.includes('/export')) throw new TypeError('Failed to fetch');
      return table();
    });
    const { rows } = await sharedFile.read(new URL(`${sheet}/edit#gid=0`), readOptions(answer));
    expect(rows).toHaveLength(1);
    expect(answer.mock.calls.map(([request]) => new URL(request).pathname.split('/').at(-1))).toEqual(['export', 'tq']);
  });

  it('that is not to be had is told under the address of the page', async () => {
    const page = 'https://github.com/ville/donnees/blob/main/agenda.csv';
    const missing = () => new Response('404: Not Found', { status: 404 });
    await expect(sharedFile.read(new URL(page), readOptions(missing))).rejects.toMatchObject({
      code: 'http',
      detail: { status: 404, address: page },
    });
  });

  it('gives the layers of a map of uMap', async () => {
    const layer = (name: string, lon: number) => ({
      type: 'FeatureCollection',
      _umap_options: { name },
      features: [
        { type: 'Feature', properties: { name: `Banc ${lon}` }, geometry: { type: 'Point', coordinates: [lon, 47] } },
      ],
    });
    const backup = { type: 'umap', uri: 'x', properties: { name: 'Bancs' }, geometry: null };
    const answer = () => Response.json({ ...backup, layers: [layer('Nord', -2), layer('Sud', -1)] });
    const { rows } = await sharedFile.read(new URL('https://framacarte.org/fr/map/bancs_12'), readOptions(answer));
    expect(rows).toMatchObject([
      { name: 'Banc -2', category: 'Nord' },
      { name: 'Banc -1', category: 'Sud' },
    ]);
  });
});
