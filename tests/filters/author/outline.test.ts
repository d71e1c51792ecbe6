import { describe, expect, it, vi } from 'vitest';
import { isWithin, type Outline, readOutline } from '../../../src/filters/author/outline.js';
import { placeByOutline } from '../../../src/filters/author/outline-places.js';
import { searchOutlines } from '../../../src/filters/author/outline-search.js';
import type { Venue } from '../../../src/records/types.js';
import { anEvent } from '../an-event.js';

type Box = readonly [west: number, south: number, east: number, north: number];

const box = ([west, south, east, north]: Box) =>
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ] as const;

/** A commune as geo.api.gouv.fr answers. */
const feature = (code: string, nom: string, codesPostaux: readonly string[], land: Box) => ({
  type: 'Feature',
  properties: { nom, code, codesPostaux },
  geometry: { type: 'Polygon', coordinates: [box(land)] },
});

const redonLand: Box = [-2.13, 47.63, -2.05, 47.7];
const redon = feature('35236', 'Redon', ['35600'], redonLand);
const rennes = feature('35238', 'Rennes', ['35000', '35200', '35700'], [-1.75, 48.08, -1.6, 48.15]);

const outline = (...rings: Outline['rings']): Outline => ({ insee: '35236', name: 'Redon', postcodes: [], rings });

describe('the outline that a service gives', () => {
  const landOf = (geometry: unknown) => readOutline({ ...redon, geometry })?.rings;

  it('has every ring of its lands and of their holes', () => {
    const [outer, hole] = [box([0, 0, 10, 10]), box([4, 4, 6, 6])];
    expect(landOf({ type: 'Polygon', coordinates: [outer, hole] })).toEqual([outer, hole]);
    expect(landOf({ type: 'MultiPolygon', coordinates: [[outer, hole], [hole]] })).toEqual([outer, hole, hole]);
  });

  it.each([
    ['a point', { type: 'Point', coordinates: [1, 2] }],
    ['nothing', null],
    ['corners of words', { type: 'Polygon', coordinates: [[['a', 'b']]] }],
    ['corners of one number', { type: 'Polygon', coordinates: [[[1]]] }],
    ['corners of a word and a number', { type: 'Polygon', coordinates: [[['1', 2]]] }],
    ['rings of nothing', { type: 'MultiPolygon', coordinates: [null, [[null]]] }],
  ])('is none of %s', (_, geometry) => {
    expect(landOf(geometry)).toEqual([]);
  });
});

describe('isWithin', () => {
  const withHole = outline(box([0, 0, 10, 10]), box([4, 4, 6, 6]));
  const islands = outline(box([0, 0, 2, 2]), box([8, 8, 10, 10]));
  const open = outline([
    [0, 0],
    [10, 0],
    [5, 10],
  ]);
  const onItsTip = outline([
    [0, 5],
    [5, 10],
    [10, 5],
    [5, 0],
  ]);

  it.each<[string, Outline, number, number, boolean]>([
    ['within the land', withHole, 2, 2, true],
    ['in a hole', withHole, 5, 5, false],
    ['beyond the hole', withHole, 5, 8, true],
    ['north', withHole, 11, 5, false],
    ['west', withHole, 5, -1, false],
    ['level with a corner', withHole, 10, 12, false],
    ['on the first island', islands, 1, 1, true],
    ['on the second', islands, 9, 9, true],
    ['between them', islands, 5, 5, false],
    ['within a line that is not closed', open, 3, 5, true],
    ['beside its slope', open, 9, 1, false],
    ['level with the corners on either side', onItsTip, 5, 5, true],
    ['beyond the corner that it is level with', onItsTip, 5, 11, false],
    ['before the corner that it is level with', onItsTip, 5, -1, false],
    ['nowhere', outline(), 0, 0, false],
  ])('finds a point %s', (_, land, lat, lon, inside) => {
    expect(isWithin({ lat, lon }, land)).toBe(inside);
  });
});

describe('readOutline', () => {
  it('reads a polygon with its holes', () => {
    const hole = box([-2.1, 47.65, -2.09, 47.66]);
    const geometry = { type: 'Polygon', coordinates: [box(redonLand), hole] };
    expect(readOutline({ ...redon, geometry })).toEqual({
      insee: '35236',
      name: 'Redon',
      postcodes: ['35600'],
      rings: [box(redonLand), hole],
    });
  });

  it('reads every land of a multipolygon', () => {
    const lands = [box(redonLand), box([0, 0, 1, 1])];
    const geometry = { type: 'MultiPolygon', coordinates: lands.map((land) => [land]) };
    expect(readOutline({ ...redon, geometry })?.rings).toEqual(lands);
  });

  it.each([[undefined], [null], ['Not Found'], [{}], [{ ...redon, properties: { nom: 'Redon' } }]])(
    'takes %j for no commune',
    (answer) => {
      expect(readOutline(answer)).toBeUndefined();
    },
  );

  it.each([
    [null],
    [{ type: 'Point', coordinates: [-2.08, 47.65] }],
    [{ type: 'Polygon', coordinates: 'x' }],
    [{ type: 'Polygon', coordinates: [['x']] }],
  ])('knows the names of a commune without its land: %j', (geometry) => {
    expect(readOutline({ ...redon, geometry })).toEqual({
      insee: '35236',
      name: 'Redon',
      postcodes: ['35600'],
      rings: [],
    });
  });
});

describe('placeByOutline', () => {
  const position = { lat: 47.65, lon: -2.08 };
  const at = (title: string, venue: Venue) => anEvent({ title, venue });

  it('tells the commune of what lies in it, and leaves the rest out', () => {
    const records = [at('ici', { name: 'Halles', position }), at('loin', { position: { lat: 48.11, lon: -1.68 } })];
    const outlines = [outline(box(redonLand))];
    expect(placeByOutline(records, outlines)).toEqual([
      { ...records[0], venue: { name: 'Halles', position, insee: '35236', commune: 'Redon' } },
    ]);
  });

  const nicolas = { ...outline(), insee: '44185', name: 'Saint-Nicolas-de-Redon', postcodes: ['44460'] };
  const paris = { ...outline(), insee: '75056', name: 'Paris', postcodes: ['75001', '75005'] };

  it.each<[boolean, string, Venue, Outline]>([
    [true, 'by its name', { commune: 'ST NICOLAS DE REDON' }, nicolas],
    [true, 'by its name and postcode', { commune: 'St-Nicolas-de-Redon', postcode: '44460' }, nicolas],
    [
      true,
      'by its name and a special postcode',
      { commune: 'Saint Nicolas de Redon Cedex', postcode: '44468' },
      nicolas,
    ],
    [true, 'by its code', { insee: '44185' }, nicolas],
    [true, 'by the name of one of its districts', { commune: 'Paris 5e' }, paris],
    [true, 'by the code of one of its districts', { insee: '75105', commune: 'Paris' }, paris],
    [false, 'when a namesake is elsewhere', { commune: 'Saint-Nicolas-de-Redon', postcode: '35600' }, nicolas],
    [false, 'by another name', { commune: 'Redon' }, nicolas],
    [false, 'by another code', { insee: '35236', commune: 'Saint-Nicolas-de-Redon' }, nicolas],
    [false, 'by nothing', {}, nicolas],
  ])('says %j of a record that is told %s', (expected, _, venue, one) => {
    expect(placeByOutline([at('ici', venue)], [one])).toHaveLength(expected ? 1 : 0);
  });

  it.each([
    [['35600'], '35600'],
    [['35000', '35200'], undefined],
    [[], undefined],
  ])('tells a postcode of %j only when there is no other', (postcodes, expected) => {
    const [placed] = placeByOutline([at('ici', { position })], [{ ...outline(box(redonLand)), postcodes }]);
    expect(placed?.venue.postcode).toBe(expected);
  });
});

describe('searchOutlines', () => {
  const api = 'https://geo.api.gouv.fr/communes';
  const shape = 'fields=nom,codesPostaux&format=geojson&geometry=contour';
  const names = (nom: string) => `${api}?nom=${nom}&fields=nom&limit=15&type=commune-actuelle,arrondissement-municipal`;

  const service: Readonly<Record<string, unknown>> = {
    [`${api}/35236?${shape}`]: redon,
    [`${api}/35238?${shape}`]: rennes,
    [`${api}/2A004?${shape}`]: feature('2A004', 'Ajaccio', ['20000'], [8.5, 41.8, 8.9, 42]),
    [`${api}?codePostal=35600&${shape}`]: { type: 'FeatureCollection', features: [redon, rennes] },
    [`${api}?codePostal=35999&${shape}`]: { type: 'FeatureCollection', features: [] },
    [names('redon')]: [
      { nom: 'Redon', code: '35236', _score: 1 },
      { nom: 'Saint-Nicolas-de-Redon', code: '44185', _score: 0.4 },
      { nom: 'Redon', code: '../../..' },
      null,
    ],
    [names('Nulle+part')]: [],
  };
  const asked = vi.fn((address: string) => Promise.resolve(service[address]));

  it.each([
    ['an INSEE code', '35236', ['35236']],
    ['a Corsican one', '2a004', ['2A004']],
    ['a postcode, which several communes may share', '35600', ['35236', '35238']],
    ['a name, and no other that holds it', 'redon', ['35236']],
    ['a name after its postcode', '35600 redon', ['35236']],
    ['several', ' 35238, redon ,', ['35238', '35236']],
    ['a code that nobody has', '35999', []],
    ['a name that nobody has', 'Nulle part', []],
    ['nothing', ' , ', []],
  ])('finds the outlines of %s', async (_, attribute, codes) => {
    const found = await searchOutlines(attribute, 'contour', asked);
    expect(found.map(({ insee }) => insee)).toEqual(codes);
  });

  it('sends for one outline when one is asked for', async () => {
    asked.mockClear();
    await searchOutlines('35236', 'contour', asked);
    expect(asked).toHaveBeenCalledExactlyOnceWith(`${api}/35236?${shape}`);
  });

  it('says when the service does not answer', async () => {
    await expect(searchOutlines('35236', 'contour', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
  });

  it('makes nothing of an answer that makes no sense', async () => {
    for (const nonsense of ['x', 3, null, { features: 'x' }, [1], { features: [null] }])
      expect(await searchOutlines('35236,35600,Redon', 'contour', () => Promise.resolve(nonsense))).toEqual([]);
  });
});
