import { describe, expect, it, vi } from 'vitest';
import { dataFair } from '../../src/sources/data-fair.js';
import type { Hints } from '../../src/sources/types.js';
import { readOptions } from './answers.js';

const portal = 'https://opendata.ville.example';
const api = `${portal}/data-fair/api/v1/datasets/agenda`;
const description = {
  id: 'agenda',
  title: 'Agenda',
  owner: { type: 'organization', name: 'Ville de Redon' },
  license: { title: 'Licence Ouverte', href: 'https://www.etalab.gouv.fr/licence' },
  dataUpdatedAt: '2026-11-20T08:00:00.000Z',
  page: `${portal}/datasets/agenda`,
  schema: [
    { key: 'nom', type: 'string' },
    { key: 'code_insee', type: 'string' },
    { key: 'code_postal', type: 'string' },
    { key: 'commune', type: 'string' },
    { key: 'date_fin', type: 'string', format: 'date' },
  ],
};
const line = (number: number) => ({
  _id: `l${number}`,
  _i: number,
  _rand: 5,
  _score: null,
  _geopoint: '47.65,-2.08',
  nom: `Bal ${number}`,
});

/** A portal with as many lines, two at once, which believes that it has another name. */
function portalWith(total: number) {
  return (request: string) => {
    const { pathname, searchParams } = new URL(request);
    if (!pathname.endsWith('/lines')) return Response.json(description);
    const from = Number(searchParams.get('after') ?? 0);
    const to = Math.min(total, from + 2);
    const results = Array.from({ length: to - from }, (_, index) => line(from + index + 1));
    return Response.json({
      total,
      results,
      ...(to < total && { next: `http://inside.example/lines?after=${to}&size=2` }),
    });
  };
}

const linesAsked = (calls: readonly (readonly [string, ...unknown[]])[]) =>
  calls.map(([request]) => new URL(request)).filter(({ pathname }) => pathname.endsWith('/lines'));

describe('a dataset of Data Fair', () => {
  it('gives its lines, page after page, from the host of its address', async () => {
    const answer = vi.fn(portalWith(5));
    const { rows, issues, provenance } = await dataFair.read(new URL(api), readOptions(answer));
    expect(rows).toHaveLength(5);
    expect({ ...rows[4] }).toEqual({ _id: 'l5', _geopoint: '47.65,-2.08', nom: 'Bal 5' });
    expect(issues).toEqual([]);
    expect(linesAsked(answer.mock.calls).map(({ host, search }) => host + search)).toEqual([
      'opendata.ville.example?size=5001',
      'opendata.ville.example?after=2&size=2',
      'opendata.ville.example?after=4&size=2',
    ]);
    expect(provenance).toEqual({
      address: api,
      source: 'data-fair',
      format: 'json',
      title: 'Agenda',
      publisher: 'Ville de Redon',
      licence: { name: 'Licence Ouverte', url: 'https://www.etalab.gouv.fr/licence' },
      updated: Date.parse('2026-11-20T08:00:00Z'),
      homepage: `${portal}/datasets/agenda`,
      readAt: Date.parse('2026-11-21T10:00:00Z'),
    });
  });

  it.each([
    ['/datasets/agenda', '/data-fair/api/v1/datasets/agenda/lines?size=5001'],
    ['/fr/datasets/agenda/full', '/data-fair/api/v1/datasets/agenda/lines?size=5001'],
    ['/data-fair/next-ui/embed/dataset/agenda/table', '/data-fair/api/v1/datasets/agenda/lines?size=5001'],
    ['/data-fair/dataset/agenda', '/data-fair/api/v1/datasets/agenda/lines?size=5001'],
    [
      '/data-fair/api/v1/datasets/agenda/lines?size=3&page=2&qs=nom:bal&sort=-nom&format=csv',
      '/data-fair/api/v1/datasets/agenda/lines?qs=nom%3Abal&sort=-nom&size=5001',
    ],
    ['/api/v1/datasets/agenda/full', '/api/v1/datasets/agenda/lines?size=5001'],
  ])('is found in the address %s', async (path, asked) => {
    const answer = vi.fn(portalWith(1));
    await dataFair.read(new URL(portal + path), readOptions(answer));
    expect(linesAsked(answer.mock.calls).map(({ pathname, search }) => pathname + search)).toEqual([asked]);
  });

  it('stops at the limit, and says how many there are', async () => {
    const { rows, total, issues } = await dataFair.read(new URL(api), readOptions(portalWith(50), { limit: 3 }));
    expect([rows.length, total]).toEqual([3, 50]);
    expect(issues).toEqual([{ code: 'row-limit', value: '3' }]);
  });

  it('says that it is asked too often', async () => {
    const refuse = () => new Response('Trop de requêtes', { status: 429, headers: { 'retry-after': '30' } });
    await expect(dataFair.read(new URL(api), readOptions(refuse))).rejects.toMatchObject({
      code: 'http',
      detail: { status: 429, retryAfter: 30 },
    });
  });

  it('is read as it stands where the site is no Data Fair', async () => {
    const answer = (request: string) =>
      request.includes('/api/') ? new Response('', { status: 404 }) : new Response('titre;date\nBal;2026-11-28\n');
    const { rows, provenance } = await dataFair.read(new URL(`${portal}/datasets/agenda`), readOptions(answer));
    expect(rows).toMatchObject([{ titre: 'Bal' }]);
    expect(provenance.source).toBe('file');
  });
});

describe('what Data Fair is asked to keep', () => {
  const asked = async (hints: Hints, address = api) => {
    const answer = vi.fn(portalWith(1));
    await dataFair.read(new URL(address), readOptions(answer, { hints }));
    return linesAsked(answer.mock.calls)[0]?.searchParams;
  };

  it.each<[string, Hints, string | null]>([
    ['a commune by its code', { commune: ['35236'] }, '(code_insee:("35236") OR code_postal:("35236"))'],
    [
      'what is not over',
      { period: { from: Date.parse('2026-11-21T10:00:00Z') } },
      '(date_fin:[2026-11-20 TO *] OR NOT _exists_:date_fin)',
    ],
    [
      'a commune by its name',
      { commune: ['St-Nicolas-de-Redon'] },
      '(commune.text:(nicolas AND redon) OR commune.text_standard:(nicolas AND redon))',
    ],
    ['nothing for a name without words', { commune: ['Eu'] }, null],
  ])('%s', async (_, hints, qs) => {
    expect((await asked(hints))?.get('qs')).toBe(qs);
  });

  it('what lies around a point', async () => {
    expect((await asked({ point: { lat: 47.65, lon: -2.08, radiusKm: 10 } }))?.get('geo_distance')).toBe(
      '-2.08:47.65:10000',
    );
  });

  it('what its author asked for beside', async () => {
    const query = await asked({ commune: ['35236'] }, `${api}/lines?qs=nom:bal`);
    expect(query?.get('qs')).toBe('(nom:bal) AND (code_insee:("35236") OR code_postal:("35236"))');
  });

  it('everything when it does not understand', async () => {
    const answer = (request: string) =>
      request.includes('qs=') ? new Response('bad query', { status: 400 }) : portalWith(2)(request);
    const { rows } = await dataFair.read(new URL(api), readOptions(answer, { hints: { commune: ['35236'] } }));
    expect(rows).toHaveLength(2);
  });
});
