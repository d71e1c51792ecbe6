import { describe, expect, it, vi } from 'vitest';
import { arcgis } from '../../src/sources/arcgis.js';
import { sourceOf } from '../../src/sources/index.js';
import type { Hints } from '../../src/sources/types.js';
import { readOptions } from './answers.js';

const service = 'https://services.arcgis.com/x/arcgis/rest/services/Agenda/FeatureServer';
const layer = new URL(`${service}/0`);
const fields = [
  { name: 'OBJECTID', type: 'esriFieldTypeOID' },
  { name: 'nom', type: 'esriFieldTypeString' },
  { name: 'code_insee', type: 'esriFieldTypeString' },
  { name: 'code_postal', type: 'esriFieldTypeString' },
  { name: 'commune', type: 'esriFieldTypeString' },
  { name: 'date_fin', type: 'esriFieldTypeDate' },
  {
    name: 'type',
    type: 'esriFieldTypeSmallInteger',
    domain: { type: 'codedValue', codedValues: [{ code: 1, name: 'Concert' }] },
  },
];
const description = {
  name: 'Agenda',
  copyrightText: 'Redon Agglomération',
  maxRecordCount: 2,
  supportedQueryFormats: 'JSON, geoJSON, PBF',
  editingInfo: { lastEditDate: 1763625600000 },
  advancedQueryCapabilities: { supportsPagination: true },
  fields,
};
const feature = (id: number, properties = {}) => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: [-2.08, 47.65] },
  properties: { OBJECTID: id, nom: `Bal ${id}`, ...properties },
});

type Answer = (asked: URLSearchParams) => unknown;

/** A layer with as many features, at most two at once. */
function layerWith(total: number, about: object = description) {
  const query: Answer = (asked) => {
    const from = Number(asked.get('resultOffset') ?? 0);
    const to = Math.min(total, from + Math.min(2, Number(asked.get('resultRecordCount') ?? 2)));
    const features = Array.from({ length: to - from }, (_, index) => feature(from + index + 1));
    return { type: 'FeatureCollection', features, ...(to < total && { properties: { exceededTransferLimit: true } }) };
  };
  return answering(query, about);
}

function answering(query: Answer, about: unknown = description) {
  return (request: string) => {
    const { pathname, searchParams } = new URL(request);
    return Response.json(pathname.endsWith('/query') ? query(searchParams) : about);
  };
}

const queriesOf = (calls: readonly (readonly [string, ...unknown[]])[]) =>
  calls.map(([request]) => new URL(request)).filter(({ pathname }) => pathname.endsWith('/query'));

describe('a layer of ArcGIS', () => {
  it('gives a row for each feature, page after page', async () => {
    const answer = vi.fn(layerWith(5));
    const { rows, issues, provenance } = await arcgis.read(layer, readOptions(answer));
    expect(rows.map(({ nom }) => nom)).toEqual(['Bal 1', 'Bal 2', 'Bal 3', 'Bal 4', 'Bal 5']);
    expect(rows[0]?.geometry).toEqual({ type: 'Point', coordinates: [-2.08, 47.65] });
    expect(issues).toEqual([]);
    expect(queriesOf(answer.mock.calls).map(({ searchParams }) => searchParams.get('resultOffset'))).toEqual([
      '0',
      '2',
      '4',
    ]);
    expect(provenance).toEqual({
      address: layer.href,
      source: 'arcgis',
      format: 'json',
      title: 'Agenda',
      publisher: 'Redon Agglomération',
      updated: 1763625600000,
      readAt: Date.parse('2026-11-21T10:00:00Z'),
    });
  });

  it('is asked for everything, in WGS 84 and in an order', async () => {
    const answer = vi.fn(layerWith(1));
    await arcgis.read(layer, readOptions(answer));
    expect(Object.fromEntries(queriesOf(answer.mock.calls)[0]?.searchParams ?? [])).toEqual({
      where: '1=1',
      outFields: '*',
      outSR: '4326',
      f: 'geojson',
      resultOffset: '0',
      resultRecordCount: '2',
      orderByFields: 'OBJECTID',
    });
  });

  it.each([
    ['of a service', service, '/FeatureServer/0/query'],
    ['of a query', `${service}/3/query?where=type%3D1&f=html&outFields=nom`, '/FeatureServer/3/query'],
    ['of a map', 'https://sig.ville.example/arcgis/rest/services/A/MapServer/7/', '/MapServer/7/query'],
  ])('is found in the address %s', async (_, address, path) => {
    const answer = vi.fn(layerWith(1));
    await arcgis.read(new URL(address), readOptions(answer));
    const [query] = queriesOf(answer.mock.calls);
    expect(query?.pathname.endsWith(path)).toBe(true);
    expect(query?.searchParams.get('where')).toBe(address.includes('where') ? 'type=1' : '1=1');
  });

  it.each([
    ['https://www.arcgis.com/home/item.html?id=0123456789abcdef0123456789abcdef', '/FeatureServer/0/query'],
    ['https://redon.hub.arcgis.com/datasets/0123456789abcdef0123456789abcdef_4/explore', '/FeatureServer/4/query'],
  ])('is found behind the page %s', async (address, path) => {
    const layers = layerWith(1);
    const answer = vi.fn((request: string) =>
      request.startsWith('https://www.arcgis.com/sharing/rest/content/items/0123456789abcdef0123456789abcdef?')
        ? Response.json({ id: 'x', title: 'Agenda', url: service })
        : layers(request),
    );
    const { rows, provenance } = await arcgis.read(new URL(address), readOptions(answer));
    expect(rows).toHaveLength(1);
    expect(queriesOf(answer.mock.calls)[0]?.pathname.endsWith(path)).toBe(true);
    expect(provenance.homepage).toBe(address);
  });

  describe('on a map', () => {
    const [map, app] = ['a'.repeat(32), 'b'.repeat(32)];
    const onMap = (...numbers: readonly number[]) => numbers.map((number) => ({ url: `${service}/${number}` }));
    const contents: Readonly<Record<string, unknown>> = {
      [map]: { operationalLayers: [{ layerType: 'GroupLayer', layers: onMap(3) }, { url: 'https://x.example/tiles' }] },
      [app]: { values: { webmap: map } },
    };
    /** A portal whose items have no address of their own, but a content. */
    const portalWith = (held = contents, portal = 'https://www.arcgis.com') => {
      const layers = layerWith(1);
      return vi.fn((request: string) => {
        const [, id = '', data] = /\/items\/(\w+)(\/data)?\?f=json$/.exec(request) ?? [];
        if (!request.startsWith(`${portal}/sharing/rest/`)) return layers(request);
        return Response.json(data ? held[id] : { id, type: 'Web Map', url: null });
      });
    };

    it.each([
      [`https://redon.maps.arcgis.com/home/webmap/viewer.html?webmap=${map}`],
      [`https://www.arcgis.com/home/item.html?id=${map}`],
      [`https://redon.maps.arcgis.com/apps/mapviewer/index.html?webmap=${map}`],
      [`https://redon.maps.arcgis.com/apps/instant/nearby/index.html?appid=${app}`],
    ])('is found when it is the only one: %s', async (address) => {
      const answer = portalWith();
      expect((await sourceOf(new URL(address))).name).toBe('arcgis');
      const { rows, provenance } = await arcgis.read(new URL(address), readOptions(answer));
      expect(rows).toHaveLength(1);
      expect(queriesOf(answer.mock.calls)[0]?.pathname.endsWith('/FeatureServer/3/query')).toBe(true);
      expect(provenance.homepage).toBe(address);
    });

    it('is found in a portal on a server of its own', async () => {
      const address = `https://sig.ville.example/portal/home/item.html?id=${map}`;
      expect((await sourceOf(new URL(address))).name).toBe('arcgis');
      const answer = portalWith(contents, 'https://sig.ville.example/portal');
      expect((await arcgis.read(new URL(address), readOptions(answer))).rows).toHaveLength(1);
    });

    it('has to be chosen among several, whose addresses are told', async () => {
      const page = new URL(`https://www.arcgis.com/home/item.html?id=${map}`);
      const several = portalWith({ [map]: { operationalLayers: onMap(0, 2, 0) } });
      await expect(arcgis.read(page, readOptions(several))).rejects.toMatchObject({
        code: 'html',
        detail: { address: page.href, choices: [`${service}/0`, `${service}/2`] },
      });
    });

    it('is not there when the item is a document', async () => {
      const page = new URL(`https://www.arcgis.com/home/item.html?id=${map}`);
      const answer = (request: string) =>
        request.includes('/data?') ? new Response('%PDF-1.7') : Response.json({ type: 'PDF', url: null });
      await expect(arcgis.read(page, readOptions(answer))).rejects.toMatchObject({ code: 'no-layer' });
    });

    it('is not there when the map has none', async () => {
      const page = new URL(`https://www.arcgis.com/home/item.html?id=${map}`);
      const bare = portalWith({ [map]: { operationalLayers: [] } });
      await expect(arcgis.read(page, readOptions(bare))).rejects.toMatchObject({ code: 'no-layer' });
    });
  });

  const item = 'https://redon.maps.arcgis.com/home/item.html?id=0123456789abcdef0123456789abcdef';
  it.each([
    [`${item}&sublayer=2`, '/FeatureServer/2/query'],
    [item.replace('item.html?id', 'mapviewer/index.html?layers'), '/FeatureServer/0/query'],
    [`${service}/layers`, '/FeatureServer/0/query'],
  ])('is found in the address of a tool: %s', async (address, path) => {
    const layers = layerWith(1);
    const answer = vi.fn((request: string) =>
      request.includes('/sharing/') ? Response.json({ url: service }) : layers(request),
    );
    const url = new URL(address);
    expect((await sourceOf(url)).name).toBe('arcgis');
    await arcgis.read(url, readOptions(answer));
    expect(queriesOf(answer.mock.calls)[0]?.pathname.endsWith(path)).toBe(true);
  });

  /** A service that has these descriptions by number, and its own. */
  function serviceWith(layers: Readonly<Record<string, object>>, own: object) {
    return vi.fn((request: string) => {
      const [, number] = /FeatureServer\/(\d+)/.exec(request) ?? [];
      const missing = { error: { code: 500, message: 'Layer not found' } };
      if (request.includes('/query')) return Response.json({ type: 'FeatureCollection', features: [feature(1)] });
      return Response.json(number === undefined ? own : (layers[number] ?? missing));
    });
  }
  const group = { type: 'Group Layer', subLayers: [{ id: 4, name: 'Agenda' }] };

  it.each([
    ['numbers its layers otherwise', serviceWith({ 3: description }, { layers: [{ id: 3, subLayerIds: null }] }), 3],
    ['has only a table', serviceWith({ 7: description }, { layers: [], tables: [{ id: 7 }] }), 7],
    ['keeps its layers in groups', serviceWith({ 0: group, 4: description }, {}), 4],
    [
      'lists a group first',
      serviceWith(
        { 2: description },
        {
          layers: [
            { id: 1, subLayerIds: [2] },
            { id: 2, subLayerIds: null },
          ],
        },
      ),
      2,
    ],
  ])('is found where a service %s', async (_, answer, number) => {
    const { rows } = await arcgis.read(new URL(service), readOptions(answer));
    expect(rows).toHaveLength(1);
    expect(queriesOf(answer.mock.calls)[0]?.pathname).toBe(`${new URL(service).pathname}/${number}/query`);
  });

  it.each([
    ['no layer', serviceWith({}, { layers: [] })],
    ['groups without end', serviceWith({ 0: { ...group, subLayers: [{ id: 0 }] } }, {})],
  ])('is not there where a service has %s', async (_, answer) => {
    await expect(arcgis.read(new URL(service), readOptions(answer))).rejects.toMatchObject({ code: 'no-layer' });
    expect(answer.mock.calls.length).toBeLessThan(10);
  });

  it('says what the service says of a layer whose number was given', async () => {
    const answer = serviceWith({}, { layers: [{ id: 3 }] });
    await expect(arcgis.read(new URL(`${service}/9`), readOptions(answer))).rejects.toMatchObject({
      code: 'service',
      detail: { said: 'Layer not found' },
    });
  });

  it.each(['redon::agenda-culturel', 'redon%3A%3Aagenda-culturel'])(
    'is found behind the page of a Hub that names it %s',
    async (slug) => {
      const layers = layerWith(1);
      const asked = `https://hub.arcgis.com/api/v3/datasets?filter[slug]=${slug}`;
      const answer = vi.fn((request: string) =>
        request === asked
          ? Response.json({ data: [{ id: 'x_4', attributes: { name: 'Agenda', url: `${service}/4` } }] })
          : layers(request),
      );
      const page = new URL(`https://data.redon.example/datasets/${slug}/explore?location=47.6`);
      expect((await sourceOf(page)).name).toBe('arcgis');
      const { rows, provenance } = await arcgis.read(page, readOptions(answer));
      expect(rows).toHaveLength(1);
      expect(queriesOf(answer.mock.calls)[0]?.pathname).toMatch(/\/FeatureServer\/4\/query$/);
      expect(provenance.homepage).toBe(page.href);
    },
  );

  it('is not there behind the page of a Hub that has it no longer', async () => {
    const page = new URL('https://data.redon.example/datasets/redon::agenda');
    await expect(
      arcgis.read(
        page,
        readOptions(() => Response.json({ data: [] })),
      ),
    ).rejects.toMatchObject({
      code: 'no-layer',
    });
  });

  it('is not there behind the page of something else', async () => {
    const page = new URL('https://www.arcgis.com/home/item.html?id=0123456789abcdef0123456789abcdef');
    const answer = () => Response.json({ id: 'x', url: null });
    await expect(arcgis.read(page, readOptions(answer))).rejects.toMatchObject({ code: 'no-layer' });
  });

  it('gives its key to every request', async () => {
    const answer = vi.fn(layerWith(1));
    await arcgis.read(new URL('?token=k', layer), readOptions(answer));
    expect(answer.mock.calls.map(([request]) => new URL(request).searchParams.get('token'))).toEqual(['k', 'k']);
  });

  it('tells dates in ISO 8601, and what codes mean', async () => {
    const rows = [
      feature(1, { date_fin: Date.parse('2026-11-28T19:30:00Z'), type: 1 }),
      feature(2, { date_fin: null, type: 9 }),
    ];
    const dataset = await arcgis.read(layer, readOptions(answering(() => ({ features: rows }))));
    expect(dataset.rows).toMatchObject([
      { date_fin: '2026-11-28T19:30:00.000Z', type: 'Concert' },
      { date_fin: null, type: 9 },
    ]);
  });

  it('is read in Esri’s JSON where the server is old', async () => {
    const old = { ...description, supportedQueryFormats: 'JSON, AMF' };
    const features = [
      { attributes: { nom: 'Bal', date_fin: 0 }, geometry: { x: -2.08, y: 47.65 } },
      { attributes: { nom: 'Randonnée' }, geometry: { paths: [[[-2, 47]]] } },
      { attributes: { nom: 'Fermeture' }, geometry: { rings: [[[-2, 47]]] } },
      { attributes: { nom: 'Nulle part' } },
    ];
    const answer = vi.fn(answering(() => ({ features }), old));
    const { rows } = await arcgis.read(layer, readOptions(answer));
    expect(queriesOf(answer.mock.calls)[0]?.searchParams.get('f')).toBe('json');
    expect(rows.map((row) => ({ ...row }))).toEqual([
      { nom: 'Bal', date_fin: '1970-01-01T00:00:00.000Z', geometry: { type: 'Point', coordinates: [-2.08, 47.65] } },
      { nom: 'Randonnée', geometry: { type: 'MultiLineString', coordinates: [[[-2, 47]]] } },
      { nom: 'Fermeture', geometry: { type: 'Polygon', coordinates: [[[-2, 47]]] } },
      { nom: 'Nulle part' },
    ]);
  });

  it('is told to be incomplete where the server keeps the rest', async () => {
    const old = { ...description, advancedQueryCapabilities: { supportsPagination: false } };
    const answer = vi.fn(answering(() => ({ features: [feature(1)], exceededTransferLimit: true }), old));
    const { rows, issues } = await arcgis.read(layer, readOptions(answer));
    expect(rows).toHaveLength(1);
    expect(issues).toEqual([{ code: 'truncated', value: '' }]);
    expect(queriesOf(answer.mock.calls)[0]?.searchParams.has('resultOffset')).toBe(false);
  });

  it('shows what it gave before a page failed, and says why there is no more', async () => {
    const answer = (request: string) =>
      request.includes('resultOffset=4')
        ? Response.json({ error: { code: 400, message: 'Unable to perform query' } })
        : layerWith(7)(request);
    const { rows, issues } = await arcgis.read(layer, readOptions(answer));
    expect(rows.map(({ nom }) => nom)).toEqual(['Bal 1', 'Bal 2', 'Bal 3', 'Bal 4']);
    expect(issues).toEqual([{ code: 'truncated', value: 'Unable to perform query' }]);
  });

  it('stops at the limit', async () => {
    const answer = vi.fn(layerWith(9));
    const { rows, issues } = await arcgis.read(layer, readOptions(answer, { limit: 2 }));
    expect(rows).toHaveLength(2);
    const counts = queriesOf(answer.mock.calls).map(({ searchParams }) => searchParams.get('resultRecordCount'));
    expect(counts).toEqual(['2', '1']);
    expect(issues).toEqual([{ code: 'row-limit', value: '2' }]);
  });

  it.each([
    [
      'service',
      'an error with status 200',
      () => Response.json({ error: { code: 499, message: 'Token Required', details: [] } }),
    ],
    ['html', 'a web page', () => new Response('<html>')],
    ['http', 'a refusal', () => new Response('', { status: 503 })],
  ])('says %s of %s', async (code, _, refuse) => {
    await expect(arcgis.read(layer, readOptions(refuse))).rejects.toMatchObject({ code });
  });

  it('says what an error with status 200 says', async () => {
    const refuse = answering(() => ({
      error: { code: 400, message: 'Cannot perform query. Invalid query parameters.' },
    }));
    await expect(arcgis.read(layer, readOptions(refuse))).rejects.toMatchObject({
      code: 'service',
      detail: { said: 'Cannot perform query. Invalid query parameters.' },
    });
  });
});

describe('what a layer of ArcGIS is asked to keep', () => {
  const where = async (hints: Hints, address = layer) => {
    const answer = vi.fn(layerWith(1));
    await arcgis.read(address, readOptions(answer, { hints }));
    return queriesOf(answer.mock.calls)[0]?.searchParams;
  };

  it.each<[string, Hints, string]>([
    ['a commune by its code', { commune: ['35236'] }, `(code_insee IN ('35236') OR code_postal IN ('35236'))`],
    [
      'what is not over',
      { period: { from: Date.parse('2026-11-21T10:00:00Z') } },
      `(date_fin IS NULL OR date_fin >= DATE '2026-11-20')`,
    ],
    ['a commune by its name', { commune: ['St-Nicolas-de-Redon'] }, `(UPPER(commune) LIKE '%N___L_S%R_D_N%')`],
    [
      'communes by code and by name',
      { commune: ['35236', 'Rieux'] },
      `(code_insee IN ('35236') OR code_postal IN ('35236') OR UPPER(commune) LIKE '%R___X%')`,
    ],
    ['nothing for a name without words', { commune: ['Eu'] }, '1=1'],
  ])('%s', async (_, hints, expected) => {
    expect((await where(hints))?.get('where')).toBe(expected);
  });

  it('what lies around a point', async () => {
    const asked = await where({ point: { lat: 47.65, lon: -2.08, radiusKm: 11.1 } });
    expect(asked?.get('geometry')).toBe('-2.22844,47.55000,-1.93156,47.75000');
    expect(asked?.get('inSR')).toBe('4326');
  });

  it('what its author asked for beside', async () => {
    const asked = await where({ commune: ['35236'] }, new URL('?where=type%3D1', layer));
    expect(asked?.get('where')).toBe(`(type=1) AND (code_insee IN ('35236') OR code_postal IN ('35236'))`);
  });

  it('nothing else when the code is surely not there', async () => {
    const answer = vi.fn(layerWith(0));
    const { rows } = await arcgis.read(layer, readOptions(answer, { hints: { commune: ['35236'] } }));
    expect(rows).toEqual([]);
    expect(queriesOf(answer.mock.calls)).toHaveLength(1);
  });

  it('everything when it does not understand', async () => {
    const answer = answering((asked) =>
      asked.get('where') === '1=1' ? { features: [feature(1)] } : { error: { code: 400, message: 'Invalid' } },
    );
    expect((await arcgis.read(layer, readOptions(answer, { hints: { commune: ['35236'] } }))).rows).toHaveLength(1);
  });
});
