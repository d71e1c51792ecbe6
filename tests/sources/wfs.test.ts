import { describe, expect, it, vi } from 'vitest';
import type { Hints } from '../../src/sources/types.js';
import { wfs } from '../../src/sources/wfs.js';
import { readOptions } from './answers.js';

const server = 'https://sig.ville.example/geoserver/ows';
const layer = new URL(`${server}?service=WFS&version=2.0.0&request=GetFeature&typeNames=ville:agenda`);
const feature = (id: number) => ({
  type: 'Feature',
  id: `agenda.${id}`,
  geometry: { type: 'Point', coordinates: [-2.08, 47.65] },
  properties: { nom: `Bal ${id}`, code_insee: '35236', code_postal: '35600', commune: 'Redon' },
});
const exception = (text: string) =>
  `<?xml version="1.0"?><ows:ExceptionReport xmlns:ows="x"><ows:Exception exceptionCode="InvalidParameterValue"><ows:ExceptionText>${text}</ows:ExceptionText></ows:Exception></ows:ExceptionReport>`;

/** A server with as many features, at most `most` at once. */
function serverWith(total: number, most = 1000) {
  return (request: string) => {
    const asked = new URL(request).searchParams;
    const from = Number(asked.get('startindex') ?? 0);
    const to = Math.min(total, from + Math.min(most, Number(asked.get('count') ?? asked.get('maxfeatures'))));
    const features = Array.from({ length: Math.max(0, to - from) }, (_, index) => feature(from + index + 1));
    return Response.json({
      type: 'FeatureCollection',
      features,
      numberMatched: total,
      numberReturned: features.length,
    });
  };
}

const asked = (calls: readonly (readonly [string, ...unknown[]])[]) =>
  calls.map(([request]) => new URL(request).searchParams);

describe('a layer of a Web Feature Service', () => {
  it('gives a row for each feature, in one request when the server allows it', async () => {
    const answer = vi.fn(serverWith(3));
    const { rows, issues, provenance } = await wfs.read(layer, readOptions(answer));
    expect(rows.map(({ nom, id }) => [nom, id])).toEqual([
      ['Bal 1', 'agenda.1'],
      ['Bal 2', 'agenda.2'],
      ['Bal 3', 'agenda.3'],
    ]);
    expect(rows[0]?.geometry).toEqual({ type: 'Point', coordinates: [-2.08, 47.65] });
    expect(issues).toEqual([]);
    expect(provenance).toMatchObject({ source: 'wfs', format: 'geojson', title: 'agenda' });
    expect(asked(answer.mock.calls).map((query) => Object.fromEntries(query))).toEqual([
      {
        service: 'WFS',
        version: '2.0.0',
        request: 'GetFeature',
        typenames: 'ville:agenda',
        srsname: 'EPSG:4326',
        outputformat: 'application/json',
        count: '5001',
      },
    ]);
  });

  it('asks for what the server keeps back', async () => {
    const answer = vi.fn(serverWith(5, 2));
    const { rows } = await wfs.read(layer, readOptions(answer));
    expect(rows).toHaveLength(5);
    expect(asked(answer.mock.calls).map((query) => query.get('startindex'))).toEqual([null, '2', '4']);
  });

  it('keeps what came first when the server cannot sort, and says that it is not all', async () => {
    const answer = (request: string) =>
      request.includes('startindex')
        ? new Response(exception('Cannot do natural order without a primary key'))
        : serverWith(5, 2)(request);
    const { rows, total, issues } = await wfs.read(layer, readOptions(answer));
    expect([rows.length, total]).toEqual([2, 5]);
    const value = 'Cannot do natural order without a primary key';
    expect(issues).toEqual([{ code: 'truncated', value }]);
  });

  it('does not go round when every page is the same', async () => {
    const answer = vi.fn((request: string) => serverWith(5, 2)(request.replace(/startindex=\d+/, 'startindex=0')));
    const { rows, issues } = await wfs.read(layer, readOptions(answer));
    expect([rows.length, answer.mock.calls.length]).toEqual([2, 2]);
    expect(issues).toEqual([{ code: 'truncated', value: '' }]);
  });

  it('stops at the limit, and says how many there are', async () => {
    const { rows, total, issues } = await wfs.read(layer, readOptions(serverWith(50), { limit: 10 }));
    expect([rows.length, total]).toEqual([10, 50]);
    expect(issues).toEqual([{ code: 'row-limit', value: '10' }]);
  });

  it.each([
    ['application/vnd.geo+json; subtype=geojson', ['application/vnd.geo+json; subtype=geojson', 'application/json']],
    ['text/xml; subtype=gml/3.2', ['application/json', 'geojson']],
  ])('is asked for in the format of its address, if that is of JSON: %s', async (format, formats) => {
    const refusing = vi.fn(() => new Response(exception('Unknown outputFormat')));
    const address = new URL(`${layer.href}&outputFormat=${encodeURIComponent(format)}`);
    await expect(wfs.read(address, readOptions(refusing))).rejects.toThrow();
    const names = asked(refusing.mock.calls as unknown as [string][]).map((query) => query.get('outputformat'));
    expect(names.slice(0, 2)).toEqual(formats);
  });

  it('speaks the first version to a server that does', async () => {
    const answer = vi.fn(serverWith(1));
    await wfs.read(
      new URL(`${server}?SERVICE=wfs&VERSION=1.1.0&TYPENAME=ville:agenda&MAP=/a.map&CQL_FILTER=a%3D1&maxFeatures=50`),
      readOptions(answer),
    );
    const [query] = asked(answer.mock.calls);
    expect(query?.get('typename')).toBe('ville:agenda');
    expect(query?.get('maxfeatures')).toBe('5001');
    expect([query?.get('map'), query?.get('cql_filter')]).toEqual(['/a.map', 'a=1']);
    expect(query?.has('count')).toBe(false);
  });

  it.each([
    ['refuses it in words', exception('Failed to find output format application/json')],
    ['answers in GML all the same', '<?xml version="1.0"?><wfs:FeatureCollection xmlns:wfs="x"/>'],
  ])('tries the other name of the format when the server %s', async (_, refusal) => {
    const answer = (request: string) =>
      request.includes('application%2Fjson') ? new Response(refusal) : serverWith(1)(request);
    expect((await wfs.read(layer, readOptions(answer))).rows).toHaveLength(1);
  });

  it('is read in GML from a server that knows nothing else', async () => {
    const gml = `<wfs:FeatureCollection xmlns:wfs="x" xmlns:gml="http://www.opengis.net/gml/3.2"><wfs:member><v:a gml:id="a.1">
      <v:g><gml:Point srsName="urn:ogc:def:crs:EPSG::4326"><gml:pos>47.65 -2.08</gml:pos></gml:Point></v:g><v:nom>Port</v:nom>
      </v:a></wfs:member></wfs:FeatureCollection>`;
    const answer = vi.fn((request: string) =>
      request.includes('outputformat') ? new Response(exception('Unknown outputFormat')) : new Response(gml),
    );
    const { rows } = await wfs.read(layer, readOptions(answer));
    expect(rows).toMatchObject([{ nom: 'Port', geometry: { type: 'Point', coordinates: [-2.08, 47.65] } }]);
    expect(asked(answer.mock.calls).map((query) => query.get('outputformat'))).toEqual([
      'application/json',
      'geojson',
      null,
    ]);
  });

  it.each([
    ['service', 'an exception with status 200', exception('Feature type unknown'), 'Feature type unknown'],
    [
      'service',
      'an exception of the first version',
      '<ServiceExceptionReport><ServiceException code="x">\n Non\n</ServiceException></ServiceExceptionReport>',
      'Non',
    ],
    ['html', 'a web page', '<!doctype html><html>', undefined],
    ['unknown-format', 'GML under every name', '<wfs:FeatureCollection/>', '<wfs:FeatureCollection/>'],
    ['malformed', 'JSON cut short', '{"features":[', undefined],
    ['service', 'another JSON', '{"status":"down"}', '{"status":"down"}'],
  ])('says %s of %s', async (code, _, body, said) => {
    const reading = wfs.read(
      layer,
      readOptions(() => new Response(body)),
    );
    await expect(reading).rejects.toMatchObject({ code, ...(said && { detail: { said } }) });
  });

  it('says what an exception says, whatever its status', async () => {
    const refuse = () => new Response(exception('Unknown property'), { status: 400 });
    await expect(wfs.read(layer, readOptions(refuse))).rejects.toMatchObject({
      code: 'http',
      detail: { status: 400, said: 'Unknown property' },
    });
  });

  const capabilities = (...names: readonly string[]) =>
    new Response(
      `<wfs:WFS_Capabilities xmlns:wfs="x"><ows:ServiceIdentification><ows:Name>WFS</ows:Name></ows:ServiceIdentification>
      <FeatureTypeList>${names.map((name) => `<FeatureType xmlns:a="b"><Name>${name}</Name><Title>x</Title></FeatureType>`).join('')}</FeatureTypeList>
      </wfs:WFS_Capabilities>`,
    );
  const capable = (...names: readonly string[]) => {
    const layers = serverWith(2);
    return vi.fn((request: string) => (request.includes('GetCapabilities') ? capabilities(...names) : layers(request)));
  };

  it.each([server, `${server}?service=WFS&request=GetCapabilities&map=a`])(
    'is the only one of a service whose address names none: %s',
    async (address) => {
      const answer = capable('ville:agenda');
      const { rows, provenance } = await wfs.read(new URL(address), readOptions(answer));
      expect([rows.length, provenance.title]).toEqual([2, 'agenda']);
      expect(asked(answer.mock.calls).map((query) => query.get('typenames'))).toEqual([null, 'ville:agenda']);
      expect(asked(answer.mock.calls)[0]?.get('map')).toBe(address.includes('map') ? 'a' : null);
    },
  );

  it('has to be chosen among several, which are told', async () => {
    const answer = capable('ville:agenda', 'ville:d&amp;chets');
    await expect(wfs.read(new URL(server), readOptions(answer))).rejects.toMatchObject({
      code: 'no-layer',
      detail: { choices: ['ville:agenda', 'ville:d&chets'] },
    });
  });

  it.each([
    ['no layer', capable(), { code: 'no-layer', detail: { choices: [] } }],
    ['no time', () => new Response(exception('Closed')), { code: 'service', detail: { said: 'Closed' } }],
    ['no service', () => new Response('', { status: 404 }), { code: 'http', detail: { status: 404 } }],
  ])('is not found when there is %s', async (_, answer, expected) => {
    await expect(wfs.read(new URL(server), readOptions(answer))).rejects.toMatchObject(expected);
  });
});

describe('what a Web Feature Service is asked to keep', () => {
  const filtersOf = async (hints: Hints, address = layer) => {
    const answer = vi.fn(serverWith(3));
    await wfs.read(address, readOptions(answer, { hints }));
    return asked(answer.mock.calls).map((query) => query.get('cql_filter') ?? query.get('bbox'));
  };

  it.each<[string, Hints, (string | null)[]]>([
    [
      'a commune, once a feature has told the columns',
      { commune: ['35236'] },
      [null, `code_insee IN ('35236') OR code_postal IN ('35236')`],
    ],
    ['a commune by its name', { commune: ['Œuilly'] }, [null, `commune ILIKE '%%__LL_%'`]],
    [
      'what lies around a point',
      { point: { lat: 47.65, lon: -2.08, radiusKm: 11.1 } },
      ['-2.22844,47.55000,-1.93156,47.75000,EPSG:4326'],
    ],
    ['nothing for a period', { period: { from: 0 } }, [null]],
  ])('%s', async (_, hints, filters) => {
    expect(await filtersOf(hints)).toEqual(filters);
  });

  it('only what its address asks for, when it asks for something', async () => {
    expect(await filtersOf({ commune: ['35236'] }, new URL(`${layer.href}&cql_filter=a%3D1`))).toEqual(['a=1']);
  });

  it('everything, when around the point there is nothing', async () => {
    const answer = (request: string) => serverWith(request.includes('bbox') ? 0 : 3)(request);
    const hints = { point: { lat: 47, lon: -2, radiusKm: 5 } };
    expect((await wfs.read(layer, readOptions(answer, { hints }))).rows).toHaveLength(3);
  });
});
