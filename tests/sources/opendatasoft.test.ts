import { describe, expect, it, vi } from 'vitest';
import { sourceOf } from '../../src/sources/index.js';
import { opendatasoft, rowsAddress } from '../../src/sources/opendatasoft.js';
import type { Hints } from '../../src/sources/types.js';
import { answerOf, readOptions } from './answers.js';

const portal = 'https://data.ville.example';
const page = new URL(`${portal}/explore/dataset/agenda/table/`);
const description = {
  dataset_id: 'agenda',
  metas: {
    default: {
      title: 'Agenda de Redon',
      publisher: 'Ville de Redon',
      license: 'Licence Ouverte v2.0',
      license_url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence',
      modified: '2026-11-20T08:00:00+00:00',
      records_count: 8033,
    },
  },
};

/** A portal that answers with these rows, and with its catalogue or with something else. */
function portalWith(rows: unknown, catalogue: () => Response = answerOf(JSON.stringify(description))) {
  return (request: string) =>
    request.includes('/exports/') ? new Response(typeof rows === 'string' ? rows : JSON.stringify(rows)) : catalogue();
}

describe('an address of Opendatasoft', () => {
  const asked = (address: string) => {
    const { pathname, searchParams } = new URL(rowsAddress(new URL(address)));
    searchParams.delete('timezone');
    searchParams.delete('limit');
    return `${pathname}?${decodeURIComponent(String(searchParams)).replaceAll('+', ' ')}`;
  };
  const rows = '/api/explore/v2.1/catalog/datasets/agenda/exports/json?';

  it.each([
    ['/explore/dataset/agenda/', ''],
    ['/explore/dataset/agenda/table/?flg=fr&disjunctive.ville', ''],
    ['/explore/assets/agenda/export/', ''],
    ['/explore/embed/dataset/agenda/table/', ''],
    ['/api/explore/v2.1/catalog/datasets/agenda', ''],
    ['/api/explore/v2.1/catalog/datasets/agenda/records?limit=20&offset=40', ''],
    ['/api/explore/v2.0/catalog/datasets/agenda/exports/csv?delimiter=;', ''],
    ['/api/v2/catalog/datasets/agenda/records', ''],
    ['/api/records/1.0/search/?dataset=agenda&rows=10&facet=ville', ''],
    ['/api/records/1.0/download/?dataset=agenda&format=csv', ''],
    ['/api/datasets/1.0/agenda/', ''],
    [
      '/api/explore/v2.1/catalog/datasets/agenda/records?where=date>now()&order_by=date',
      'where=date>now()&order_by=date',
    ],
    [
      '/api/explore/v2.1/catalog/datasets/agenda/records?refine=a:1&refine=b:2&exclude=c:3',
      'refine=a:1&refine=b:2&exclude=c:3',
    ],
    [
      '/explore/dataset/agenda/?refine.ville=Redon&exclude.type=Job "x"',
      'refine=ville:"Redon"&exclude=type:"Job \\"x\\""',
    ],
    [
      '/explore/dataset/agenda/?disjunctive.ville&disjunctive.type=true&refine.ville=Redon&refine.ville=Rieux',
      'facet=facet(name="ville", disjunctive=true)&refine=ville:"Redon"&refine=ville:"Rieux"',
    ],
    ['/explore/dataset/agenda/?disjunctive.ville&refine.ville=Redon', 'refine=ville:"Redon"'],
    ['/explore/dataset/agenda/?disjunctive.type=false&refine.type=a&refine.type=b', 'refine=type:"a"&refine=type:"b"'],
    [
      '/api/explore/v2.1/catalog/datasets/agenda/exports/csv?refine=a:1&facet=facet(name="a", disjunctive=true)',
      'refine=a:1&facet=facet(name="a", disjunctive=true)',
    ],
    ['/explore/dataset/agenda/?q=feu&sort=-date', 'where=search("feu")&order_by=date'],
    ['/explore/dataset/agenda/?sort=date', 'order_by=date desc'],
    ['/explore/dataset/agenda/?q=feu&where=a=1', 'where=(search("feu")) and (a=1)'],
    ['/explore/dataset/agenda/?apikey=k&lang=en', 'apikey=k&lang=en'],
  ])('%s asks for its rows', async (path, query) => {
    expect((await sourceOf(new URL(portal + path))).name).toBe('opendatasoft');
    expect(asked(portal + path)).toBe(rows + query);
  });

  it('keeps an identifier with odd characters', () => {
    expect(asked(`${portal}/explore/dataset/que-faire-a-paris-/`)).toContain('/datasets/que-faire-a-paris-/exports/');
    expect(asked(`${portal}/api/records/1.0/search/?dataset=agenda@ville`)).toContain(
      '/datasets/agenda%40ville/exports/',
    );
  });

  it('asks for dates in the reader’s zone, and for one row more than the limit', () => {
    const { searchParams } = new URL(rowsAddress(page, { timezone: 'Indian/Reunion', limit: 10 }));
    expect(searchParams.get('timezone')).toBe('Indian/Reunion');
    expect(searchParams.get('limit')).toBe('11');
  });

  it.each(['https://ville.example/agenda.csv', 'https://ville.example/api/records/1.0/search/?rows=10'])(
    'is not %s',
    async (address) => {
      expect((await sourceOf(new URL(address))).name).toBe('file');
    },
  );
});

describe('opendatasoft', () => {
  it('reads the rows, and what the catalogue says of them', async () => {
    const { rows, provenance, issues, total } = await opendatasoft.read(
      page,
      readOptions(portalWith([{ nom: 'Bal' }])),
    );
    expect(rows.map((row) => ({ ...row }))).toEqual([{ nom: 'Bal' }]);
    expect(provenance).toEqual({
      address: page.href,
      source: 'opendatasoft',
      format: 'json',
      charset: 'utf-8',
      readAt: Date.parse('2026-11-21T10:00:00Z'),
      homepage: `${portal}/explore/dataset/agenda/`,
      title: 'Agenda de Redon',
      publisher: 'Ville de Redon',
      licence: { name: 'Licence Ouverte v2.0', url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence' },
      updated: Date.parse('2026-11-20T08:00:00Z'),
    });
    expect(issues).toEqual([]);
    expect(total).toBeUndefined();
  });

  it.each([
    ['refuses', answerOf('{"message":"no"}', {}, 403)],
    ['breaks down', answerOf('<html>')],
    ['says nothing', answerOf('{"metas":null}')],
    ['says nonsense', answerOf('{"metas":{"default":{"title":5,"modified":"hier","records_count":"x"}}}')],
    ['says an address that is no web page', answerOf('{"metas":{"default":{"license_url":"javascript:alert(1)"}}}')],
  ])('reads the rows though the catalogue %s', async (_, catalogue) => {
    const { rows, provenance } = await opendatasoft.read(page, readOptions(portalWith([{ nom: 'Bal' }], catalogue)));
    expect(rows).toHaveLength(1);
    expect(provenance).not.toHaveProperty('title');
    expect(provenance).not.toHaveProperty('updated');
    expect(provenance).not.toHaveProperty('licence');
  });

  it('does not wait for the catalogue when it is slow', async () => {
    vi.useFakeTimers();
    const slow = portalWith([{ nom: 'Bal' }]);
    const reading = opendatasoft.read(
      page,
      readOptions((request) =>
        request.includes('/exports/') ? slow(request) : new Promise<Response>(() => undefined),
      ),
    );
    await vi.dynamicImportSettled();
    await vi.advanceTimersByTimeAsync(2500);
    vi.useRealTimers();
    await expect(reading).resolves.toHaveProperty('rows.length', 1);
  });

  const three = [{ n: 1 }, { n: 2 }, { n: 3 }];

  it('says how many rows there are when it stops at the limit', async () => {
    const dataset = await opendatasoft.read(page, readOptions(portalWith(three), { limit: 2 }));
    expect(dataset.rows).toHaveLength(2);
    expect(dataset.total).toBe(8033);
    expect(dataset.issues).toEqual([{ code: 'row-limit', value: '2' }]);
  });

  it('does not know how many rows pass a filter', async () => {
    const filtered = new URL('?refine.ville=Redon', page);
    const dataset = await opendatasoft.read(filtered, readOptions(portalWith(three), { limit: 2 }));
    expect(dataset.total).toBeUndefined();
    expect(dataset.issues).toEqual([{ code: 'row-limit', value: '2' }]);
  });

  it('keeps the rows of an export that broke off', async () => {
    const body = '[{"n":1},{"n":2},{"n"Streaming interrupted due to the following error: timeout';
    const { rows, issues } = await opendatasoft.read(page, readOptions(portalWith(body)));
    expect(rows).toHaveLength(2);
    expect(issues).toEqual([{ code: 'truncated' }]);
  });

  it('reports what the portal says against a filter', async () => {
    const answer = answerOf('{"error_code":"ODSQLError","message":"Unknown field: date"}', {}, 400);
    await expect(opendatasoft.read(page, readOptions(answer))).rejects.toMatchObject({
      code: 'http',
      detail: { status: 400, said: 'Unknown field: date' },
    });
  });

  it('gives the catalogue the key that the rows need', async () => {
    const answer = vi.fn(portalWith([]));
    await opendatasoft.read(new URL('?apikey=k', page), readOptions(answer));
    expect(answer.mock.calls.map(([request]) => new URL(request).searchParams.get('apikey'))).toEqual(['k', 'k']);
  });
});

describe('opendatasoft, of a base that is larger than what the page shows,', () => {
  const text = (name: string) => ({ name, type: 'text' });
  const mirror = [
    text('title_fr'),
    { name: 'firstdate_end', type: 'datetime' },
    { name: 'lastdate_end', type: 'datetime' },
    { name: 'location_coordinates', type: 'geo_point_2d' },
    text('location_insee'),
    text('location_postalcode'),
    text('location_city'),
  ];
  const period = { from: Date.parse('2026-11-21T00:00:00Z') };
  const coming = "(lastdate_end is null or lastdate_end >= date'2026-11-20')";

  /** The conditions of each request for rows to a portal that answers them with `rowsFor`. */
  async function asked(
    fields: unknown,
    hints: Hints,
    rowsFor: (where: string) => unknown = () => [{ n: 1 }],
    address = page,
  ) {
    const conditions: string[] = [];
    const portal = (request: string) => {
      if (!request.includes('/exports/')) return Response.json({ ...description, fields });
      const where = new URL(request).searchParams.get('where') ?? '';
      conditions.push(where);
      const rows = rowsFor(where);
      const refused = { error_code: 'ODSQLError', message: 'ODSQL query is malformed' };
      return rows ? Response.json(rows) : Response.json(refused, { status: 400 });
    };
    const dataset = await opendatasoft.read(address, readOptions(portal, { hints, limit: 2 }));
    return { conditions, dataset };
  }

  it.each<[string, Hints, string]>([
    ['what is not over', { period }, coming],
    [
      'a code, with its arrondissements',
      { commune: ['69123'] },
      `(location_insee in (${lyon()}) or location_postalcode in (${lyon()}))`,
    ],
    ['a name', { commune: ['Saint-Nicolas-de-Redon'] }, '(search("nicolas redon"))'],
    ['several names', { commune: ['Redon', 'Bains-sur-Oust'] }, '(search("redon") or search("bains oust"))'],
    [
      'a name and a code',
      { commune: ['35236', 'Allaire'] },
      '(location_insee in ("35236") or location_postalcode in ("35236") or search("allaire"))',
    ],
    [
      'what is near',
      { point: { lat: 47.65, lon: -2.08, radiusKm: 12.5 } },
      "within_distance(location_coordinates, GEOM'POINT(-2.08 47.65)', 12.5km)",
    ],
    ['all of it', { period, commune: ['Redon'] }, `${coming} and (search("redon"))`],
  ])('asks for %s', async (_, hints, where) => {
    expect((await asked(mirror, hints)).conditions).toEqual([where]);
  });

  function lyon() {
    return ['69123', ...Array.from({ length: 9 }, (_, index) => `6938${index + 1}`)]
      .map((code) => `"${code}"`)
      .join(', ');
  }

  it.each<[string, unknown, Hints]>([
    ['no field is known', undefined, { period, commune: ['35236'] }],
    ['fields have other types', [text('date_fin'), { name: 'insee', type: 'int' }], { period, commune: ['35236'] }],
    ['the only end is that of the booking', [{ name: 'date_fin_inscription', type: 'date' }], { period }],
    ['the name has no word of its own', mirror, { commune: ['Les'] }],
    ['nothing is asked for', mirror, { commune: [] }],
  ])('asks for all rows when %s', async (_, fields, hints) => {
    expect((await asked(fields, hints)).conditions).toEqual(['']);
  });

  it('keeps the filter of the address', async () => {
    const filtered = new URL('?refine.ville=Redon&q=feu', page);
    expect((await asked(mirror, { period }, undefined, filtered)).conditions).toEqual([
      `(search("feu")) and (${coming})`,
    ]);
  });

  const point = { name: 'geo point', type: 'geo_point_2d' };
  const shape = { name: 'contour', type: 'geo_shape' };
  const circle = 'geofilter.distance=48.852,2.347,1000';
  const triangle = 'geofilter.polygon=(48.88,2.37),(48.87,2.38),(48.86,-2.36)';

  it.each<[string, unknown, string, string]>([
    ['a circle', [shape, point], circle, "within_distance(`geo point`, GEOM'POINT(2.347 48.852)', 1000m)"],
    [
      'a circle, with blanks, of areas',
      [shape],
      'geofilter.distance=48.852, -2.347, 1000.5',
      "within_distance(contour, GEOM'POINT(-2.347 48.852)', 1000.5m)",
    ],
    [
      'a spot',
      [point],
      'geofilter.distance=48.852,2.347',
      "within_distance(`geo point`, GEOM'POINT(2.347 48.852)', 0m)",
    ],
    [
      'an area that is drawn',
      [point],
      triangle,
      "within(`geo point`, GEOM'POLYGON((2.37 48.88, 2.38 48.87, -2.36 48.86, 2.37 48.88))')",
    ],
    [
      'an area that is closed, of shapes',
      [shape],
      `${triangle},(48.88,2.37)`,
      "intersects(contour, GEOM'POLYGON((2.37 48.88, 2.38 48.87, -2.36 48.86, 2.37 48.88))')",
    ],
    [
      'a circle when the catalogue does not name the field',
      undefined,
      circle,
      "within_distance(geo_point_2d, GEOM'POINT(2.347 48.852)', 1000m)",
    ],
    [
      'a circle beside words',
      [point],
      `q=feu&${circle}`,
      '(search("feu")) and (within_distance(`geo point`, GEOM\'POINT(2.347 48.852)\', 1000m))',
    ],
    ['all rows when it is not readable', [point], 'geofilter.distance=ici&geofilter.polygon=(48.88,2.37)', ''],
  ])('asks for %s of the map', async (_, fields, query, where) => {
    const address = new URL(`?${query}`, page);
    const { conditions, dataset } = await asked(fields, {}, undefined, address);
    expect(conditions).toEqual([where]);
    expect(dataset.provenance.address).toBe(address.href);
  });

  const named = [
    { name: 'commune', type: 'text' },
    { name: 'date_fin', type: 'date' },
    { name: 'places', type: 'int' },
  ];
  it.each([
    ['q=commune:Redon', 'commune like "Redon"'],
    ['q=commune:"Saint-Ermel \\ x"', 'commune like "Saint-Ermel \\\\ x"'],
    ['q=commune=Redon AND date_fin>%23now()', 'commune = "Redon" and date_fin > now()'],
    ['q=places:12 OR places>=20', 'places = 12 or places >= 20'],
    ['q=date_fin==2026/12/01', "date_fin = date'2026-12-01'"],
    [
      'q.timerange.date_fin=date_fin:[2026-01-01 TO 2026-12-31]&refine.commune=Redon',
      "(date_fin >= date'2026-01-01' and date_fin <= date'2026-12-31')",
    ],
    ['q=places:[10 TO *]', '(places >= 10)'],
    ['q=feu&q.timerange.x=date_fin:[* TO 2026-12-31]', '(search("feu")) and ((date_fin <= date\'2026-12-31\'))'],
    ['q=Exposition:Monet', 'search("Exposition:Monet")'],
    ['q=date_fin:2026/12', 'search("date_fin:2026/12")'],
    ['q=commune:[x]', 'search("commune:[x]")'],
    ['q.timerange.x=date_fin:[* TO *]', ''],
    ['q=commune:Redon OR feu', 'search("commune:Redon OR feu")'],
  ])('asks for the values of fields that a search names: %s', async (query, where) => {
    const { conditions } = await asked(named, {}, undefined, new URL(`?${query}`, page));
    expect(conditions).toEqual([where]);
  });

  it('does not know how many rows lie in a part of the map', async () => {
    const three = [{ n: 1 }, { n: 2 }, { n: 3 }];
    const { dataset } = await asked([point], {}, () => three, new URL(`?${circle}`, page));
    expect(dataset.total).toBeUndefined();
  });

  it('quotes odd names', async () => {
    const { conditions } = await asked([{ name: 'date-fin', type: 'date' }], { period });
    expect(conditions).toEqual(["(`date-fin` is null or `date-fin` >= date'2026-11-20')"]);
  });

  it('asks for more, then for all, when the portal refuses', async () => {
    const { conditions, dataset } = await asked(
      mirror,
      { period, commune: ['Redon'] },
      (where) => !where && [{ n: 1 }],
    );
    expect(conditions).toEqual([`${coming} and (search("redon"))`, coming, '']);
    expect(dataset.rows).toHaveLength(1);
  });

  it('asks for more when a code that may be of another kind is not found', async () => {
    const fields = mirror.filter(({ name }) => name !== 'location_postalcode');
    const rowsFor = (where: string) => (where.includes('insee') ? [] : [{ n: 1 }]);
    const { conditions } = await asked(fields, { period, commune: ['35600'] }, rowsFor);
    expect(conditions).toEqual([`${coming} and (location_insee in ("35600"))`, coming]);
  });

  it('asks for more when rows do not name their commune', async () => {
    const rowsFor = (where: string) => (where.includes('search') ? [] : [{ n: 1 }]);
    const { conditions } = await asked([text('titre')], { commune: ['Redon'] }, rowsFor);
    expect(conditions).toEqual(['(search("redon"))', '']);
  });

  it('takes none for an answer when the code is surely not there', async () => {
    const { conditions, dataset } = await asked(mirror, { period, commune: ['35236'] }, () => []);
    expect(conditions).toHaveLength(1);
    expect(dataset.rows).toEqual([]);
  });

  it('does not take the size of the base for that of the part', async () => {
    const { dataset } = await asked(mirror, { period }, () => [{ n: 1 }, { n: 2 }, { n: 3 }]);
    expect(dataset.total).toBeUndefined();
    expect(dataset.issues).toEqual([{ code: 'row-limit', value: '2' }]);
  });

  it('says why the portal does not answer', async () => {
    const answer = vi.fn((request: string) =>
      request.includes('/exports/')
        ? new Response('{"message":"no"}', { status: 403 })
        : Response.json({ fields: mirror }),
    );
    await expect(opendatasoft.read(page, readOptions(answer, { hints: { period } }))).rejects.toMatchObject({
      code: 'http',
      detail: { status: 403 },
    });
    expect(answer.mock.calls.filter(([request]) => request.includes('/exports/'))).toHaveLength(1);
  });
});
