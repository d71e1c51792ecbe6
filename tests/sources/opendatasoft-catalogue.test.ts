import { describe, expect, it, vi } from 'vitest';
import { sourceOf } from '../../src/sources/index.js';
import { opendatasoftCatalogue } from '../../src/sources/opendatasoft-catalogue.js';
import { readOptions } from './answers.js';

const portal = 'https://data.redon.example';

const dataset = (number: number) => ({
  dataset_id: `jeu-${number}`,
  has_records: number !== 2,
  metas: {
    default: {
      title: `Jeu ${number}`,
      description: '<p>Les <b>arbres</b></p>',
      theme: ['Environnement'],
      keyword: ['arbre', 'parc'],
      license: 'Licence Ouverte v2.0',
      publisher: 'Ville de Redon',
      modified: '2026-11-03T09:00:00+00:00',
    },
  },
});

function portalWith(datasets: readonly unknown[]) {
  return vi.fn((request: string) => {
    const { searchParams } = new URL(request);
    const offset = Number(searchParams.get('offset'));
    const results = datasets.slice(offset, offset + Number(searchParams.get('limit')));
    return Response.json({ total_count: datasets.length, results });
  });
}

describe('the catalogue of a portal', () => {
  it.each([
    ['/explore/', 'opendatasoft-catalogue'],
    ['/explore?q=arbre', 'opendatasoft-catalogue'],
    ['/api/explore/v2.1/catalog/datasets?limit=10', 'opendatasoft-catalogue'],
    ['/api/v2/catalog/datasets', 'opendatasoft-catalogue'],
    ['/api/datasets/1.0/search/?q=arbre', 'opendatasoft-catalogue'],
    ['/api/datasets/1.0/arbres/', 'opendatasoft'],
    ['/explore/dataset/arbres/', 'opendatasoft'],
    ['/api/explore/v2.1/catalog/datasets/arbres', 'opendatasoft'],
  ])('%s is read by %s', async (path, name) => {
    expect((await sourceOf(new URL(portal + path))).name).toBe(name);
  });

  it('is a table with the columns of the SCDL', async () => {
    const { rows, provenance } = await opendatasoftCatalogue.read(
      new URL(`${portal}/explore/`),
      readOptions(portalWith([dataset(1), dataset(2)])),
    );
    expect({ ...rows[0] }).toMatchObject({
      ID: 'jeu-1',
      TITRE: 'Jeu 1',
      DESCRIPTION: 'Les arbres',
      THEME: 'Environnement',
      MOTS_CLES: 'arbre;parc',
      LICENCE: 'Licence Ouverte v2.0',
      DATE_MAJ: '2026-11-03',
      FORMAT_RESSOURCES: 'CSV;JSON;XLSX',
      URL: `${portal}/explore/dataset/jeu-1/`,
    });
    expect(rows[1]).toMatchObject({ FORMAT_RESSOURCES: '' });
    expect(provenance).toMatchObject({ source: 'opendatasoft-catalogue', homepage: `${portal}/explore/` });
  });

  it('asks for every page of what its address searches for', async () => {
    const answer = portalWith(Array.from({ length: 150 }, (_, index) => dataset(index)));
    const { rows } = await opendatasoftCatalogue.read(
      new URL(`${portal}/explore/?q=arbre&refine.theme=Environnement&disjunctive.theme`),
      readOptions(answer),
    );
    expect(rows).toHaveLength(150);
    const asked = answer.mock.calls.map(([request]) => new URL(request).searchParams);
    expect(asked.map((query) => query.get('offset'))).toEqual(['0', '100']);
    expect([asked[0]?.get('where'), asked[0]?.get('refine')]).toEqual(['search("arbre")', 'theme:"Environnement"']);
  });

  it('is told without what a portal does not say, or says otherwise', async () => {
    const bare = { dataset_id: 'arbres', metas: { default: { theme: 'Environnement', keyword: null } } };
    const { rows } = await opendatasoftCatalogue.read(new URL(`${portal}/explore/`), readOptions(portalWith([bare])));
    expect(rows[0]).toMatchObject({ TITRE: 'arbres', THEME: '', MOTS_CLES: '' });
  });

  it.each([
    ['a portal of another kind', Response.json({ name: 'CKAN' }), 'malformed'],
    ['a page', new Response('<!doctype html>'), 'html'],
    ['a refusal', Response.json({ message: 'No', error_code: 'ODSQLError' }, { status: 400 }), 'http'],
  ])('fails with %s', async (_, response, code) => {
    const reading = opendatasoftCatalogue.read(
      new URL(`${portal}/explore/`),
      readOptions(() => response.clone()),
    );
    await expect(reading).rejects.toMatchObject({ code });
  });
});
