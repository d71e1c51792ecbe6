import { describe, expect, it, vi } from 'vitest';
import { ckan } from '../../src/sources/ckan.js';
import { readOptions } from './answers.js';

const portal = 'https://data.ville.example';
const resources = [
  { id: 'r-pdf', url: 'https://x.example/a.pdf', format: 'PDF', datastore_active: false },
  {
    id: 'r-csv',
    url: `${portal}/dataset/agenda/resource/r-csv/download/agenda.csv`,
    format: 'CSV',
    datastore_active: true,
  },
  { id: 'r-json', url: `${portal}/agenda.json`, format: 'JSON', datastore_active: false },
];
const dataset = {
  id: 'd1',
  title: 'Agenda',
  organization: { title: 'Ville de Redon' },
  license_title: 'Licence Ouverte',
  license_url: 'https://www.etalab.gouv.fr/licence',
  metadata_modified: '2026-11-20T08:00:00.123456',
  resources,
};
const success = (result: unknown) => Response.json({ help: 'x', success: true, result });
const refusal = (status: number) =>
  Response.json({ help: 'x', success: false, error: { message: 'Non trouvé', __type: 'Not Found Error' } }, { status });

interface Portal {
  readonly store?: (asked: URLSearchParams) => Response;
  readonly catalogue?: unknown;
}

/** A portal whose datastore has as many rows, at most two at once. */
function portalWith(total: number, { store, catalogue = dataset }: Portal = {}) {
  return (request: string) => {
    const { pathname, searchParams } = new URL(request);
    if (pathname.endsWith('/package_show')) return success(catalogue);
    if (pathname.endsWith('/resource_show')) return success({ id: searchParams.get('id'), package_id: 'd1' });
    if (pathname.endsWith('.csv')) return new Response('titre;date\nDu fichier;2026-11-28\n');
    if (pathname.endsWith('.json')) return Response.json([{ titre: 'Du JSON' }]);
    if (!pathname.endsWith('/datastore_search')) return new Response('<html>', { status: 404 });
    if (store) return store(searchParams);
    const offset = Number(searchParams.get('offset'));
    const limit = Math.min(2, Number(searchParams.get('limit')));
    const records = Array.from({ length: Math.max(0, Math.min(limit, total - offset)) }, (_, index) => ({
      _id: offset + index + 1,
      titre: `Bal ${offset + index + 1}`,
    }));
    return success({ resource_id: 'r-csv', fields: [], records, limit, total });
  };
}

const page = new URL(`${portal}/dataset/agenda`);

describe('a dataset of CKAN', () => {
  it('is read from the datastore, with the limit that it repeats', async () => {
    const answer = vi.fn(portalWith(5));
    const { rows, issues, provenance } = await ckan.read(page, readOptions(answer));
    expect(rows.map((row) => ({ ...row }))).toEqual([1, 2, 3, 4, 5].map((number) => ({ titre: `Bal ${number}` })));
    expect(issues).toEqual([]);
    expect(answer.mock.calls.map(([request]) => new URL(request).searchParams.get('offset'))).toEqual([
      null,
      '0',
      '2',
      '4',
    ]);
    expect(provenance).toEqual({
      address: page.href,
      source: 'ckan',
      format: 'json',
      title: 'Agenda',
      publisher: 'Ville de Redon',
      licence: { name: 'Licence Ouverte', url: 'https://www.etalab.gouv.fr/licence' },
      updated: Date.parse('2026-11-20T08:00:00.123Z'),
      homepage: page.href,
      readAt: Date.parse('2026-11-21T10:00:00Z'),
    });
  });

  it.each([
    ['a page', '/dataset/agenda', 'Bal 1'],
    ['a page in French', '/fr/dataset/agenda/', 'Bal 1'],
    ['a resource', '/dataset/agenda/resource/r-json', 'Du JSON'],
    ['the API', '/api/3/action/package_show?id=agenda', 'Bal 1'],
    ['a resource in the API', '/api/3/action/resource_show?id=r-json', 'Du JSON'],
    ['a search in the datastore', '/api/3/action/datastore_search?resource_id=r-csv&limit=5', 'Bal 1'],
    ['a portal in a folder', '/donnees/dataset/agenda', 'Bal 1'],
  ])('is found in the address of %s', async (_, path, title) => {
    expect((await ckan.read(new URL(portal + path), readOptions(portalWith(1)))).rows).toMatchObject([
      { titre: title },
    ]);
  });

  it('is read from the datastore though its address is that of a dump', async () => {
    const answer = vi.fn(portalWith(2));
    const dump = new URL(`${portal}/datastore/dump/r-csv?format=json`);
    const { rows, provenance } = await ckan.read(dump, readOptions(answer));
    expect([rows.length, provenance.title]).toEqual([2, 'Agenda']);
    expect(answer.mock.calls[0]?.[0]).toBe(`${portal}/api/3/action/resource_show?id=r-csv`);
  });

  it('is read from the view of a resource', async () => {
    const view = new URL(`${page.href}/resource/r-json/view/v1`);
    const { rows } = await ckan.read(view, readOptions(portalWith(0)));
    expect(rows).toMatchObject([{ titre: 'Du JSON' }]);
  });

  it.each<[string, string, (request: string) => unknown]>([
    [
      'of a service',
      'https://sig.example/ows?service=WFS&typenames=v:agenda',
      (request) =>
        request.includes('request=GetFeature') && {
          type: 'FeatureCollection',
          features: [{ type: 'Feature', properties: { titre: 'Bal' } }],
        },
    ],
    [
      'that is not encrypted',
      'http://x.example/agenda.json',
      (request) => request.startsWith('https:') && [{ titre: 'Bal' }],
    ],
    ['that cannot be', 'http://x.example/agenda.json', (request) => request.startsWith('http:') && [{ titre: 'Bal' }]],
    [
      'of another catalogue',
      'https://www.data.gouv.fr/datasets/x/',
      (request) => request === 'https://www.data.gouv.fr/datasets/x/' && [{ titre: 'Bal' }],
    ],
  ])('is read from the address %s', async (_, url, answer) => {
    const catalogue = { ...dataset, resources: [{ id: 'r', url, format: 'WFS' }] };
    const portalAnswers = portalWith(0, { catalogue });
    const { rows } = await ckan.read(
      page,
      readOptions((request) => {
        if (request.startsWith(portal)) return portalAnswers(request);
        const said = answer(request);
        return said ? Response.json(said) : Promise.reject(new TypeError('Failed to fetch'));
      }),
    );
    expect(rows).toMatchObject([{ titre: 'Bal' }]);
  });

  it('keeps what a pasted search asks for', async () => {
    const answer = vi.fn(portalWith(1));
    await ckan.read(
      new URL(`${portal}/api/3/action/datastore_search?resource_id=r-csv&q=feu&limit=5&offset=20`),
      readOptions(answer),
    );
    const last = new URL(answer.mock.calls.at(-1)?.[0] ?? '').searchParams;
    expect(Object.fromEntries(last)).toEqual({ resource_id: 'r-csv', q: 'feu', limit: '5001', offset: '0' });
  });

  it('is read from its file when the datastore has not got it', async () => {
    const { rows, provenance } = await ckan.read(page, readOptions(portalWith(0, { store: () => refusal(404) })));
    expect(rows).toMatchObject([{ titre: 'Du fichier' }]);
    expect(provenance).toMatchObject({
      source: 'ckan',
      format: 'csv',
      publisher: 'Ville de Redon',
      address: page.href,
    });
  });

  describe('whose datastore stops half way', () => {
    const failing = (asked: URLSearchParams) => {
      const record = { _id: 1, titre: 'Bal 1' };
      return asked.get('offset') === '0' ? success({ records: [record], limit: 1, total: 3 }) : refusal(500);
    };

    it('is read from its file', async () => {
      const { rows, issues } = await ckan.read(page, readOptions(portalWith(3, { store: failing })));
      expect(rows).toMatchObject([{ titre: 'Du fichier' }]);
      expect(issues).toEqual([]);
    });

    it('is what the datastore gave when there is no file either', async () => {
      const answer = portalWith(3, { store: failing });
      const { rows, issues } = await ckan.read(
        page,
        readOptions((request) => (request.endsWith('.csv') ? new Response('', { status: 404 }) : answer(request))),
      );
      expect(rows).toEqual([{ titre: 'Bal 1' }]);
      expect(issues).toEqual([{ code: 'truncated', value: '500 : Non trouvé' }]);
    });

    it('is what the datastore gave of a search, which no file can answer', async () => {
      const search = new URL(`${portal}/api/3/action/datastore_search?resource_id=r-csv&q=bal`);
      const { rows } = await ckan.read(search, readOptions(portalWith(3, { store: failing })));
      expect(rows).toEqual([{ titre: 'Bal 1' }]);
    });
  });

  it('says what the datastore says against a search', async () => {
    const search = new URL(`${portal}/api/3/action/datastore_search?resource_id=r-csv&filters=x`);
    await expect(ckan.read(search, readOptions(portalWith(0, { store: () => refusal(409) })))).rejects.toMatchObject({
      code: 'http',
      detail: { status: 409, said: 'Non trouvé' },
    });
  });

  it('stops at the limit, and says how many there are', async () => {
    const { rows, total, issues } = await ckan.read(page, readOptions(portalWith(5), { limit: 3 }));
    expect([rows.length, total]).toEqual([3, 5]);
    expect(issues).toEqual([{ code: 'row-limit', value: '3' }]);
  });

  it.each([
    ['no-file', 'a dataset without files', { catalogue: { ...dataset, resources: [] } }],
    ['bad-address', 'a file without address', { catalogue: { ...dataset, resources: [{ id: 'x', url: 'http://' }] } }],
  ])('says %s of %s', async (code, _, options) => {
    await expect(ckan.read(page, readOptions(portalWith(0, options)))).rejects.toMatchObject({ code });
  });

  it('says what the API refuses', async () => {
    const address = new URL(`${portal}/api/3/action/package_show?id=x`);
    await expect(
      ckan.read(
        address,
        readOptions(() => refusal(404)),
      ),
    ).rejects.toMatchObject({ detail: { status: 404, said: 'Non trouvé' } });
    const polite = () => refusal(200);
    await expect(ckan.read(address, readOptions(polite))).rejects.toMatchObject({
      code: 'service',
      detail: { said: 'Non trouvé' },
    });
  });

  it('is read as it stands where the site is no CKAN', async () => {
    const answer = (request: string) =>
      request.includes('/api/3/')
        ? new Response('<html>', { status: 404 })
        : new Response('titre;date\nBal;2026-11-28\n');
    const { rows, provenance } = await ckan.read(page, readOptions(answer));
    expect(rows).toMatchObject([{ titre: 'Bal' }]);
    expect(provenance.source).toBe('file');
  });
});
