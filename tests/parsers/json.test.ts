import { describe, expect, it } from 'vitest';
import { FeedError } from '../../src/errors.js';
import { geojson } from '../../src/parsers/geojson.js';
import { json } from '../../src/parsers/json.js';
import type { Parsed, ParseOptions } from '../../src/parsers/types.js';

async function read(text: string, options: Partial<ParseOptions> = {}): Promise<Parsed> {
  return json.parse(new TextEncoder().encode(text), { timezone: 'Europe/Paris', ...options });
}

async function rowsOf(value: unknown, options: Partial<ParseOptions> = {}): Promise<unknown[]> {
  const { rows } = await read(typeof value === 'string' ? value : JSON.stringify(value), options);
  return rows.map((row) => ({ ...row }));
}

const records = [{ nom: 'Bal' }, { nom: 'Loto' }];

describe('json', () => {
  it.each([
    ['a bare list', records],
    ['results', { total_count: 2, results: records }],
    ['events', { total: 2, success: true, events: records }],
    ['data', { data: records, links: { next: null }, meta: { total: 2 } }],
    ['value', { '@odata.context': '…', value: records }],
    ['d.results', { d: { results: records } }],
    ['objects', { objects: records }],
    ['a list with a name of its own', { marches: { marche: records } }],
    ['the longest of unknown lists', { villes: [{ nom: 'Redon' }], agenda: records }],
    ['a usual name beside a longer list', { facettes: [{}, {}, {}], events: records }],
    ['pages put into one object', { from0: { events: [records[0]] }, from20: { events: [records[1]] } }],
    ['the first API of Opendatasoft', { nhits: 2, records: records.map((fields) => ({ recordid: 'r1', fields })) }],
    ['JSON Lines', '{"nom":"Bal"}\n\n{"nom":"Loto"}\r\n'],
    ['a byte-order mark', `\ufeff${JSON.stringify(records)}`],
    ['rows under a first one of names', [['nom'], ['Bal'], ['Loto']]],
    ['names of columns beside rows', { columns: ['nom'], index: [0, 1], data: [['Bal'], ['Loto']] }],
    ['columns that number their rows', { nom: { 0: 'Bal', 1: 'Loto' }, prix: { 0: null, 1: null } }],
    ['columns that list their cells', { nom: ['Bal', 'Loto'], prix: [null, null] }],
    ['objects under keys of their own', { a1: { nom: 'Bal' }, a2: { nom: 'Loto' } }],
    ['ArcGIS', { fields: [], features: records.map((attributes) => ({ attributes, geometry: { x: 1, y: 2 } })) }],
    ['JSON:API', { data: records.map((attributes, id) => ({ id, type: 'lieu', attributes })) }],
    ['OpenStreetMap', { elements: records.map((tags, id) => ({ type: 'node', id, lat: 47, lon: -2, tags })) }],
    ['commas that nothing follows', '[{"nom":"Bal",},\n{"nom":"Loto"},]'],
    ['control characters inside strings', '[{"nom":"B\ba\u0001l"},{"nom":"Lo\u0000to"}]'],
  ])('finds the records in %s', async (_, value) => {
    const rows = (await rowsOf(value)) as { nom: string }[];
    expect(rows.map(({ nom }) => nom)).toEqual(['Bal', 'Loto']);
  });

  it('finds where places of OpenStreetMap and of ArcGIS are', async () => {
    const way = { type: 'way', id: 2, center: { lat: 47.6, lon: -2.1 }, tags: { name: 'École' } };
    expect(await rowsOf({ elements: [way] })).toEqual([{ osm_id: 'way/2', lat: 47.6, lon: -2.1, name: 'École' }]);
    const feature = { attributes: { NOM: 'Mairie' }, geometry: { x: -2.1, y: 47.6 } };
    expect(await rowsOf({ features: [feature] })).toEqual([{ x: -2.1, y: 47.6, NOM: 'Mairie' }]);
  });

  it('draws lines and areas of ArcGIS', async () => {
    const attributes = { NOM: 'Piste' };
    const features = [
      {
        attributes,
        geometry: {
          paths: [
            [
              [-2.1, 47.6],
              [-2.2, 47.7],
            ],
          ],
        },
      },
      { attributes, geometry: { rings: 'none' } },
    ];
    const geometry = {
      type: 'MultiLineString',
      coordinates: [
        [
          [-2.1, 47.6],
          [-2.2, 47.7],
        ],
      ],
    };
    expect(await rowsOf({ features })).toEqual([{ ...attributes, geometry }, attributes]);
  });

  describe('of a document with something too deep to be gone through', () => {
    const deep = '['.repeat(20_000) + '1' + ']'.repeat(20_000);
    const place = '{"type":"Feature","properties":{"nom":"Mairie"},"geometry":{"type":"Point","coordinates":[-2,47]}}';
    const arcs = '{"type":"LineString","arcs":[0],"properties":{"nom":"Mairie"}}';

    it.each([
      ['a system of coordinates', `{"type":"FeatureCollection","crs":${deep},"features":[${place}]}`],
      ['a number of records', `{"total_count":${deep},"results":[{"nom":"Mairie"}]}`],
      [
        'an element of OpenStreetMap',
        `{"elements":[{"type":"node","id":1,"tags":{"nom":"Mairie"}},{"type":${deep},"id":2}]}`,
      ],
      ['an arc', `{"type":"Topology","arcs":[[[${deep},0],[1,1]]],"objects":{"a":${arcs}}}`],
      ['a type', `{"type":"Topology","arcs":[[[0,0],[1,1]]],"objects":{"a":${arcs},"b":{"type":${deep}}}}`],
      ['attributes', `{"features":[{"attributes":{"nom":"Mairie"}},{"attributes":{"nom":${deep}}}]}`],
    ])('has the other records: %s', async (_, text) => {
      expect(await rowsOf(text)).toContainEqual(expect.objectContaining({ nom: 'Mairie' }));
    });

    it('says that an error cannot be read rather than break', async () => {
      await expect(read(`{"error":${deep}}`)).rejects.toThrow(FeedError);
    });

    it('has no row under names of columns', async () => {
      expect(await rowsOf(`{"columns":[${deep}],"data":[[1]]}`)).toEqual([]);
    });

    it('has the other places of a layer', async () => {
      const layer = `{"type":"FeatureCollection","features":[${place},{"type":"Feature","properties":{"x":${deep}}}]}`;
      expect(await rowsOf(`{"layers":[${layer},${layer}]}`)).toHaveLength(2);
    });
  });

  describe('of a document that says it is in Web Mercator', () => {
    const lille = { lon: 3.0586, lat: 50.6365 };
    const [x, y] = [340_481.8, 6_557_244.9];
    const geometry = { type: 'Point', coordinates: [x, y] };
    const crs = (name: string) => ({ type: 'name', properties: { name } });
    const features = [{ type: 'Feature', properties: { nom: 'Mairie' }, geometry }];

    it.each<[string, object]>([
      ['an address of OGC', crs('urn:ogc:def:crs:EPSG::3857')],
      ['an older number', crs('EPSG:900913')],
    ])('has GeoJSON in degrees: %s', async (_, said) => {
      const [row] = await rowsOf({ type: 'FeatureCollection', crs: said, features });
      const { coordinates } = (row as { geometry: { coordinates: [number, number] } }).geometry;
      expect(coordinates[0]).toBeCloseTo(lille.lon, 3);
      expect(coordinates[1]).toBeCloseTo(lille.lat, 3);
    });

    it('has points of ArcGIS in degrees', async () => {
      const spatialReference = { wkid: 102100, latestWkid: 3857 };
      const [row] = await rowsOf({
        spatialReference,
        features: [{ attributes: { NOM: 'Mairie' }, geometry: { x, y } }],
      });
      const { x: lon, y: lat } = row as { x: number; y: number };
      expect(lon).toBeCloseTo(lille.lon, 3);
      expect(lat).toBeCloseTo(lille.lat, 3);
    });

    it('leaves what is in degrees all the same', async () => {
      const inDegrees = { type: 'Point', coordinates: [lille.lon, lille.lat] };
      const document = {
        type: 'FeatureCollection',
        crs: crs('EPSG:3857'),
        features: [{ ...features[0], geometry: inDegrees }],
      };
      expect(await rowsOf(document)).toEqual([{ nom: 'Mairie', geometry: inDegrees }]);
    });

    it('leaves the metres of other systems to the reader of places', async () => {
      const document = { type: 'FeatureCollection', crs: crs('urn:ogc:def:crs:EPSG::2154'), features };
      expect(await rowsOf(document)).toEqual([{ nom: 'Mairie', geometry }]);
    });
  });

  it.each<[string, unknown, number[]]>([
    ['one', { marches: { marche: { id: 1, titulaires: [{ id: 7 }, { id: 8 }] } } }, [1]],
    ['several', { marches: { marche: [{ id: 1 }, { id: 2 }] } }, [1, 2]],
    [
      'others beside them',
      { marches: { marche: [{ id: 1 }], 'contrat-concession': { id: 3, valeurGlobale: 4 } } },
      [1, 3],
    ],
  ])('reads what is called after its members, when it has %s', async (_name, answer, ids) => {
    expect(await rowsOf(answer)).toMatchObject(ids.map((id) => ({ id })));
  });

  it('puts lists of the same kind side by side together, and no others', async () => {
    const bal = { nom: 'Bal', date: '2026-12-05', lieu: 'Salle' };
    const loto = { nom: 'Loto', date: '2026-10-05', photos: 2, lieu: 'Salle' };
    const commune = { nom: 'Redon', insee: '35236', lieu: 'x', population: 9000 };
    expect(await rowsOf({ a_venir: [bal], communes: [commune, commune], passes: [loto, loto, loto] })).toEqual([
      bal,
      loto,
      loto,
      loto,
    ]);
  });

  describe('of OpenStreetMap', () => {
    const node = (id: number, lat: number, lon: number, tags?: object) => ({
      type: 'node',
      id,
      lat,
      lon,
      ...(tags && { tags }),
    });
    const named = { name: 'Le square' };

    it('gives ways the shape of the nodes that follow them, and nodes without tags no row', async () => {
      const way = { type: 'way', id: 9, nodes: [1, 2, 3, 1], tags: named };
      const road = { type: 'way', id: 8, nodes: [1, 2, 3, 1], tags: { highway: 'residential' } };
      const corners = [
        [2, 1],
        [4, 3],
        [6, 5],
        [2, 1],
      ];
      expect(
        await rowsOf({ elements: [way, road, node(1, 1, 2), node(2, 3, 4), node(3, 5, 6, { amenity: 'bench' })] }),
      ).toEqual([
        { osm_id: 'way/9', geometry: { type: 'Polygon', coordinates: [corners] }, ...named },
        { osm_id: 'way/8', geometry: { type: 'LineString', coordinates: corners }, highway: 'residential' },
        { osm_id: 'node/3', lat: 5, lon: 6, amenity: 'bench' },
      ]);
    });

    it.each([
      [
        'its geometry',
        {
          geometry: [
            { lat: 1, lon: 2 },
            { lat: 3, lon: 4 },
          ],
        },
        {
          geometry: {
            type: 'LineString',
            coordinates: [
              [2, 1],
              [4, 3],
            ],
          },
        },
      ],
      ['its bounds', { bounds: { minlat: 1, minlon: 2, maxlat: 3, maxlon: 4 } }, { lat: 2, lon: 3 }],
      ['nothing', {}, {}],
    ])('places a way by %s', async (_, where, expected) => {
      const rows = await rowsOf({ elements: [node(1, 9, 9), { type: 'way', id: 2, ...where, tags: named }] });
      expect(rows).toEqual([{ osm_id: 'way/2', ...expected, ...named }]);
    });

    it('draws a relation by the ways in it', async () => {
      const way = { type: 'way', id: 2, nodes: [1, 3] };
      const members = [
        { type: 'way', ref: 2, role: 'outer' },
        { type: 'node', ref: 1, role: 'guidepost' },
      ];
      const relation = { type: 'relation', id: 5, members, tags: { type: 'route', ...named } };
      expect(await rowsOf({ elements: [relation, node(1, 1, 2), node(3, 3, 4), way] })).toEqual([
        {
          osm_id: 'relation/5',
          type: 'route',
          ...named,
          geometry: {
            type: 'LineString',
            coordinates: [
              [2, 1],
              [4, 3],
            ],
          },
        },
      ]);
    });
  });

  describe('of groups', () => {
    it('gives what they hold, with their day', async () => {
      const day = (date: string, ...evenements: object[]) => ({ date, couleur: 'bleu', evenements });
      const found = await rowsOf([
        day('2026-12-05', { nom: 'Bal', heure: '20h' }, { nom: 'Loto' }),
        day('2026-12-06', { nom: 'Foire', date: '2026-12-07' }),
      ]);
      expect(found).toEqual([
        { date: '2026-12-05', nom: 'Bal', heure: '20h' },
        { date: '2026-12-05', nom: 'Loto' },
        { date: '2026-12-07', nom: 'Foire' },
      ]);
    });

    it('gives what groups of groups hold, with the name of the nearest as category', async () => {
      const kind = (name: string, ...places: object[]) => ({ id: 1, name, icon: 'x.svg', places });
      const themes = [
        {
          id: 1,
          name: 'Déplacement',
          children: [kind('Parkings', { name: 'Lafayette' }), kind('Vélos', { name: 'Gare' })],
        },
        { id: 2, name: 'Éducation', children: [kind('Écoles', { name: 'Prévert' })] },
      ];
      expect(await rowsOf(themes)).toEqual([
        { category: 'Parkings', name: 'Lafayette' },
        { category: 'Vélos', name: 'Gare' },
        { category: 'Éducation', name: 'Prévert' },
      ]);
    });

    it('gives the members of a council, with what they are in it', async () => {
      const groups = [
        { titre: 'Maire', membres: [{ nom: 'Anne Le Gall' }] },
        { titre: 'Adjoints', membres: [{ nom: 'Yann Kervella' }, { nom: 'Lise Meyer' }] },
      ];
      expect(await rowsOf({ titre: 'Équipe municipale', groups })).toEqual([
        { categorie: 'Maire', nom: 'Anne Le Gall' },
        { categorie: 'Adjoints', nom: 'Yann Kervella' },
        { categorie: 'Adjoints', nom: 'Lise Meyer' },
      ]);
    });

    it('leaves records that say more of themselves as they are', async () => {
      const festival = {
        id: 1,
        nom: 'Festival',
        date: '2026-12-05',
        lieu: 'x',
        prix: 5,
        url: 'u',
        tel: 't',
        evenements: [{ nom: 'Bal' }],
      };
      expect(await rowsOf([festival])).toEqual([festival]);
    });
  });

  it('reads a lone feature, and a lone geometry', async () => {
    const geometry = { type: 'Point', coordinates: [-2.1, 47.6] };
    expect(await rowsOf({ type: 'Feature', properties: { nom: 'Mairie' }, geometry })).toEqual([
      { nom: 'Mairie', geometry },
    ]);
    expect(await rowsOf(geometry)).toEqual([{ geometry }]);
  });

  it('leaves tags and attributes of other records where they are', async () => {
    const record = { titre: 'Bal', type: 'fête', tags: { lieu: 'quai' }, attributes: { prix: 2 } };
    expect(await rowsOf([record])).toEqual([{ titre: 'Bal', type: 'fête', 'tags.lieu': 'quai', 'attributes.prix': 2 }]);
  });

  it('says which rows have neither names nor values', async () => {
    const { rows, issues } = await read('[[1,2],[3,4]]');
    expect(rows).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['unreadable-value', 'unreadable-value']);
  });

  it('reads the numbers that only Python writes as nothing', async () => {
    expect(await rowsOf('[{"a":NaN,"b":"NaN","c":-Infinity}]')).toEqual([{ a: null, b: 'NaN', c: null }]);
  });

  it.each([
    ['a list', '[]'],
    ['results', '{"total_count":0,"results":[]}'],
    ['events', '{"events":[],"facettes":[{"nom":"x"}]}'],
  ])('makes no row of %s without records', async (_, text) => {
    expect((await read(text)).rows).toEqual([]);
  });

  it('spreads objects over dotted columns, and keeps lists and geometries whole', async () => {
    const lieu = { nom: 'Quai', adresse: { ville: 'Redon' }, forme: { type: 'Point', coordinates: [-2, 47] } };
    expect(await rowsOf([{ uid: 1, lieu, dates: [{ begin: 'x' }], vide: {} }])).toEqual([
      {
        uid: 1,
        'lieu.nom': 'Quai',
        'lieu.adresse.ville': 'Redon',
        'lieu.forme': { type: 'Point', coordinates: [-2, 47] },
        dates: [{ begin: 'x' }],
      },
    ]);
  });

  it('goes five levels down', async () => {
    expect(await rowsOf([{ a: { b: { c: { d: { e: { f: 1 } } } } } }])).toEqual([{ 'a.b.c.d.e': { f: 1 } }]);
  });

  it('keeps dotted columns beside an object that is null', async () => {
    expect(await rowsOf([{ point: null, 'point.lat': 47.6 }])).toEqual([{ point: null, 'point.lat': 47.6 }]);
    expect(await rowsOf([{ 'point.lat': 47.6, point: { lat: null } }])).toEqual([{ 'point.lat': 47.6 }]);
  });

  it('lists the columns of all rows in order of appearance', async () => {
    const { columns } = await read('[{"b":1},{"a":1,"b":2},{"c":{"d":1}}]');
    expect(columns).toEqual(['b', 'a', 'c.d']);
  });

  it('takes __proto__ for data', async () => {
    const { rows, columns } = await read('[{"__proto__":{"admin":true},"constructor":"x"}]');
    expect(columns).toEqual(['__proto__.admin', 'constructor']);
    expect(Object.getPrototypeOf(rows[0])).toBeNull();
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
    expect(await rowsOf('[{"__proto__":5}]')).toEqual([Object.fromEntries([['__proto__', 5]])]);
  });

  it('keeps identifier and geometry of Opendatasoft records where no field has their name', async () => {
    const record = { datasetid: 'a', recordid: 'r1', geometry: { type: 'Point', coordinates: [1, 2] } };
    expect(await rowsOf({ records: [{ ...record, fields: { nom: 'Bal' } }] })).toEqual([
      { nom: 'Bal', recordid: 'r1', geometry: record.geometry },
    ]);
    expect(await rowsOf({ records: [{ ...record, fields: { geometry: 'ligne' } }] })).toEqual([
      { geometry: 'ligne', recordid: 'r1' },
    ]);
    expect(await rowsOf({ records: [{ links: [], record: { id: 'r2', size: 3, fields: { nom: 'Bal' } } }] })).toEqual([
      { nom: 'Bal', id: 'r2' },
    ]);
    expect(await rowsOf([{ datasetid: 'a', recordid: null, fields: { nom: 'Bal' } }])).toEqual([{ nom: 'Bal' }]);
  });

  it('keeps a record whose column happens to be called fields', async () => {
    expect(await rowsOf([{ nom: 'Bal', fields: { a: 1 } }])).toEqual([{ nom: 'Bal', 'fields.a': 1 }]);
  });

  it('says how many records there are elsewhere', async () => {
    const { total, issues } = await read('{"total":40,"events":[{"a":1}]}');
    expect(total).toBe(40);
    expect(issues).toEqual([{ code: 'row-limit', value: '1' }]);
  });

  it.each<[string, object]>([
    ['Apidae', { query: { count: 1 }, numFound: 40, objetsTouristiques: [{ id: 1, nom: { libelleFr: 'Bal' } }] }],
    ['OData 2', { d: { results: [{ nom: 'Bal' }], __count: '40' } }],
    ['OData 3', { 'odata.count': '40', value: [{ nom: 'Bal' }] }],
    ['OData 4', { '@odata.count': 40, value: [{ nom: 'Bal' }] }],
    ['JSON:API', { data: [{ id: '1', attributes: { nom: 'Bal' } }], meta: { count: 40 } }],
    ['Strapi', { data: [{ nom: 'Bal' }], meta: { pagination: { page: 1, total: 40 } } }],
    ['Hydra', { 'hydra:member': [{ nom: 'Bal' }], 'hydra:totalItems': 40 }],
    [
      'a Web Feature Service',
      { type: 'FeatureCollection', features: [{ type: 'Feature', properties: { a: 1 } }], numberMatched: 40 },
    ],
  ])('tells that %s gave a part of what it has', async (_, answer) => {
    const { rows, total, issues } = await read(JSON.stringify(answer));
    expect([rows.length, total, issues]).toEqual([1, 40, [{ code: 'row-limit', value: '1' }]]);
  });

  it.each([
    { total: 1, results: [{ a: 1 }] },
    { total: 40.5, results: [{ a: 1 }] },
    { total: 'beaucoup', results: [{ a: 1 }] },
    { results: [{ a: 1 }], budget: { total: 40 } },
  ])('takes no other figure for one: %j', async (answer) => {
    const { total, issues } = await read(JSON.stringify(answer));
    expect([total, issues]).toEqual([undefined, []]);
  });

  it('stops at the limit, and says so', async () => {
    const { rows, total, issues } = await read('[{"a":1},{"a":2},{"a":3}]', { limit: 2 });
    expect(rows).toHaveLength(2);
    expect(total).toBe(3);
    expect(issues).toEqual([{ code: 'row-limit', value: '2' }]);
  });

  it('tells of what is no record', async () => {
    const { rows, issues } = await read('[{"a":1},"perdu",null]');
    expect(rows).toHaveLength(1);
    expect(issues).toEqual([
      { code: 'unreadable-value', value: '"perdu"' },
      { code: 'unreadable-value', value: 'null' },
    ]);
  });

  it('tells the line of each record of JSON Lines', async () => {
    expect((await read('{"a":1}\n\n{"a":2}')).lines).toEqual([1, 3]);
  });

  it('stops when it is no longer wanted', async () => {
    const text = JSON.stringify(Array.from({ length: 200 }, (_, a) => ({ a })));
    await expect(read(text, { signal: AbortSignal.abort(new Error('left')) })).rejects.toThrow('left');
  });
});

describe('JSON cut in the middle', () => {
  const whole = JSON.stringify({
    total: 3,
    events: [{ n: 1, t: [{ b: 'a}' }] }, { n: 2, t: [{ b: '"]' }] }, { n: 3 }],
  });

  it.each([
    ['inside a record', '{"n":3'],
    ['inside a word', '"n":2,'],
    ['between records', ',{"n":3}'],
  ])('keeps the whole records when it stops %s', async (_, at) => {
    const { rows, issues } = await read(whole.slice(0, whole.indexOf(at) + 3));
    expect(rows.map(({ n }) => n)).toEqual(at === '"n":2,' ? [1] : [1, 2]);
    expect(issues[0]).toEqual({ code: 'truncated' });
  });

  it('gives the same records wherever it is cut', async () => {
    for (let end = whole.indexOf(',{"n":2'); end < whole.indexOf('{"n":3'); end += 1) {
      const { rows } = await read(whole.slice(0, end));
      expect(rows.map(({ n }) => n)).toEqual(end < whole.indexOf(',{"n":3') ? [1] : [1, 2]);
    }
  });

  it('keeps the rows of an export that broke off with a sentence', async () => {
    const { rows, issues } = await read('[{"n":1},\n{"n":2}Streaming interrupted due to the following error: "x}"');
    expect(rows).toHaveLength(2);
    expect(issues).toEqual([{ code: 'truncated' }]);
  });

  it.each([
    ['a comma is missing', '[{"n":1},{"n":2},{"n" "m":3},{"n":4}]'],
    ['a quote is missing', '[{"n":1},{"n":2},{"n":"trois},{"n":4}]'],
    ['a brace is missing', '{"lignes":[{"n":1},{"n":2},{"n":3,{"n":4}]}'],
  ])('keeps the rows above the one where %s', async (_, text) => {
    const { rows, issues } = await read(text);
    expect(rows.map(({ n }) => n)).toEqual([1, 2]);
    expect(issues).toEqual([{ code: 'truncated' }]);
  });

  it('keeps the whole lines of JSON Lines', async () => {
    const { rows, issues } = await read('{"n":1}\n{"n":2}\n{"n":');
    expect(rows).toHaveLength(2);
    expect(issues).toEqual([{ code: 'truncated' }]);
  });

  it('is malformed when no record is whole', async () => {
    await expect(read('{"events":[{"timings":[{"begin":1},{"be')).rejects.toThrow('feed malformed');
    await expect(read('{"events":')).rejects.toThrow('feed malformed');
  });
});

describe('what is no feed', () => {
  it.each([
    ['{"error":{"code":400,"message":"Invalid URL","details":[]}}', 'service', 'Invalid URL'],
    ['{"error":"Too many requests","errorcode":10002}', 'service', 'Too many requests'],
    ['{"message":"Unknown field: date","error_code":"ODSQLError"}', 'service', 'Unknown field: date'],
    ['{"success":false,"help":"…"}', 'service', 'success'],
    ['{"titre":"Bal"}', 'malformed', 'no list of records'],
    ['{"noms":["Bal","Loto"]}', 'malformed', 'no list of records'],
    ['{nom: "Bal"}', 'malformed', '{nom: "Bal"}'],
  ])('%s is refused', async (text, code, said) => {
    await expect(read(text)).rejects.toMatchObject({ code, detail: { said: expect.stringContaining(said) as string } });
  });

  it('is not a feed that merely has an error field beside its records', async () => {
    expect(await rowsOf({ error: 'partial', events: records })).toHaveLength(2);
  });
});

describe('geojson', () => {
  it('makes a row of each feature, its geometry whole', async () => {
    const geometry = { type: 'Point', coordinates: [-2.08, 47.65] };
    const features = [
      { type: 'Feature', id: 7, properties: { nom: 'Quai', adresse: { ville: 'Redon' } }, geometry },
      { type: 'Feature', properties: null, geometry: null },
      { type: 'Feature', properties: { id: 'a', geometry: 'texte' }, id: 9, geometry },
    ];
    const text = JSON.stringify({ type: 'FeatureCollection', features });
    const { rows, columns } = await geojson.parse(new TextEncoder().encode(text), { timezone: 'Europe/Paris' });
    expect(columns).toEqual(['nom', 'adresse.ville', 'id', 'geometry']);
    expect(rows.map((row) => ({ ...row }))).toEqual([
      { nom: 'Quai', 'adresse.ville': 'Redon', id: 7, geometry },
      {},
      { id: 'a', geometry: 'texte' },
    ]);
  });
});

describe('hostile JSON', () => {
  it.each([
    ['brackets never closed', '['.repeat(1_000_000)],
    ['objects never closed', '{"a":'.repeat(200_000)],
    ['a string never closed', `[{"a":"${'x\\"'.repeat(300_000)}`],
    ['quotes without end', '{"a":1}"'.repeat(100_000)],
  ])(
    'is refused or read in good time: %s',
    async (_, text) => {
      const outcome = await read(text).then(
        ({ rows }) => rows.length,
        (error: Error) => error.name,
      );
      expect(['FeedError', 1]).toContain(outcome);
    },
    5000,
  );

  it.each([
    ['objects', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`],
    ['lists', `${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['lists in an object', `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`],
  ])('costs a record of %s deeper than the stack, and no other', async (_, deep) => {
    const { rows, issues } = await read(`[{"nom":"Bal"},${deep},{"nom":"Loto"}]`);
    expect(rows.map((row) => row.nom)).toEqual(['Bal', 'Loto']);
    expect(issues).toEqual([{ code: 'unreadable-value', value: '' }]);
  });

  it('keeps what is nested as deep as feeds nest', async () => {
    const shape = { type: 'GeometryCollection', geometries: [{ type: 'MultiPolygon', coordinates: [[[[1, 2]]]] }] };
    const { rows, issues } = await read(JSON.stringify([{ nom: 'Bal', a: { b: { c: { d: { e: { shape } } } } } }]));
    expect(JSON.stringify(rows)).toContain('MultiPolygon');
    expect(issues).toEqual([]);
  });

  // What JSON calls `toString` is no function, and such an object can be made neither a text nor a number.
  const mute = { toString: 1, valueOf: 2 };

  it.each<[string, unknown]>([
    [
      'of Overpass, in its type',
      {
        elements: [
          { type: 'node', id: 1, tags: { nom: 'Bal' } },
          { type: mute, id: mute },
        ],
      },
    ],
    [
      'of Overpass, in its nodes and bounds',
      { elements: [{ type: 'way', id: 1, nodes: [mute], bounds: { minlat: mute }, tags: { nom: 'Bal' } }] },
    ],
    ['of a record that could be of Overpass', [{ nom: 'Bal', type: mute, id: 1 }]],
    ['of Facebook', [{ nom: 'Bal', name: 'Bal', start_time: mute }]],
    ['of names of columns', { columns: ['nom', mute], data: [['Bal', 1]] }],
  ])('does not trip over an object without words: %s', async (_, value) => {
    expect((await read(JSON.stringify(value))).rows).toHaveLength(1);
  });
});
