import { assert } from '@open-wc/testing';
import type { Place, Stream } from '../../../src/records/types.js';
import { baseMapOf } from '../../../widgets/map/leaflet/base-maps.js';
import { extentOf } from '../../../widgets/map/leaflet/extent.js';
import Supercluster from 'supercluster';
import { atOnce } from '../../../src/pace.js';
import { SteppedClusters } from '../../../widgets/map/leaflet/stepped-clusters.js';
import { isDrawable } from '../../../widgets/map/leaflet/drawable.js';
import { nearestTo, nextIn, type Direction } from '../../../widgets/map/leaflet/nearest.js';
import { glyphOf, glyphs } from '../../../widgets/map/legend/glyphs.js';
import { type Legend, legendOf, OTHERS } from '../../../widgets/map/legend/legend.js';
import { streamLegendOf } from '../../../widgets/map/legend/stream-legend.js';
import { aPlace } from './a-place-map.js';

const of = (category: string) => aPlace(category, 47, -2, { categories: [category] });
const taking = (...streams: Stream[]) => aPlace('Point', 47, -2, { streams });
/** Of feeds of collection points. */
const byStream = (...asked: Parameters<typeof streamLegendOf>): Legend => {
  const legend = streamLegendOf(...asked);
  if (!legend) throw new Error('most are no collection points');
  return legend;
};
/** What a drawing is called. */
const nameOf = (glyph: string) => Object.entries(glyphs).find(([, path]) => path === glyph)?.[0];
const times = (count: number, place: Place) => Array.from({ length: count }, () => place);

/** As many types of places, each more frequent than the next. */
const manyTypes = (count: number) =>
  Array.from({ length: count }, (_, index) => times(count - index, of(`Type ${index}`))).flat();

describe('A legend', () => {
  it('gives categories their looks by how frequent they are', () => {
    const { by, marks } = legendOf([...times(2, of('Mairie')), ...times(5, of('École')), of('Gymnase')]);
    assert.equal(by, 'category');
    assert.deepEqual(
      marks.map(({ key, label, glyph, count }) => [key, label, nameOf(glyph), count]),
      [
        ['ecole', 'École', 'school', 5],
        ['mairie', 'Mairie', 'hall', 2],
        ['gymnase', 'Gymnase', 'sport', 1],
      ],
    );
  });

  it('names two dozen categories at most, and the others together', () => {
    const { marks } = legendOf(manyTypes(27));
    assert.lengthOf(marks, 25);
    assert.deepInclude(marks.at(-1), { key: OTHERS, count: 3 + 2 + 1 });
  });

  it('draws what a category is however many are more frequent', () => {
    const legend = legendOf([...manyTypes(40).flatMap((place) => [place, place]), of('Mairie')]);
    assert.equal(nameOf(legend.of(of('Mairie')).glyph), 'hall');
    assert.equal(legend.of(of('Mairie')).colour, legend.marks.at(-1)?.colour);
  });

  it('tells marks apart by colour and by outline', () => {
    const { marks } = legendOf(Array.from({ length: 8 }, (_, index) => of(`Type ${index}`)));
    assert.lengthOf([...new Set(marks.map(({ colour }) => colour))], 8);
    assert.lengthOf([...new Set(marks.map(({ shape }) => shape))], 8);
  });

  it('gives no two of its categories the same colour and outline', () => {
    const { marks } = legendOf(manyTypes(24));
    assert.lengthOf([...new Set(marks.map(({ colour, shape }) => colour + shape))], 24);
  });

  it('draws collection points by stream', () => {
    const legend = byStream([taking('glass'), taking('glass'), taking('textile'), taking('glass', 'paper')]);
    assert.equal(legend.by, 'stream');
    assert.deepEqual(
      legend.marks.map(({ key, glyph }) => [key, nameOf(glyph)]),
      [
        ['glass', 'glass'],
        ['several', 'recycle'],
        ['textile', undefined],
      ],
    );
    assert.match(legend.marks[2]?.glyph ?? '', /^M8 4 3 7l2 4/);
    assert.isUndefined(streamLegendOf([taking('glass'), of('Mairie')]), 'half of them');
    assert.equal(legend.of(taking('paper', 'glass')).key, 'several');
  });

  it('draws the stream that is asked for on every point that takes it', () => {
    const legend = byStream([taking('glass', 'paper'), taking('textile')], 'paper');
    assert.equal(legend.of(taking('glass', 'paper')).key, 'paper');
  });

  it('has something for places that say nothing', () => {
    const legend = legendOf([aPlace('Banc', 47, -2)]);
    assert.deepEqual(
      legend.marks.map(({ key }) => key),
      [OTHERS],
    );
    assert.equal(legend.of(of('Inconnu')).glyph, glyphs.dot);
  });

  it('does not mistake a hostile category for one of its own', () => {
    const { marks } = legendOf([of('__proto__'), of('constructor')]);
    assert.deepEqual(marks.map(({ label }) => label).sort(), ['__proto__', 'constructor']);
  });

  const every = [
    ...legendOf(manyTypes(25)).marks,
    ...(['glass', 'packaging', 'paper', 'textile', 'organic', 'household', 'bulky', 'electrical'] as const).flatMap(
      (stream) => byStream([taking(stream)]).marks,
    ),
    ...(['battery', 'oil', 'other'] as const).flatMap((stream) => byStream([taking(stream)]).marks),
    ...byStream([taking('glass', 'paper')]).marks,
  ];
  for (const ground of ['#ffffff', '#12191b', '#121212', '#1b2426'])
    it(`stands out on ${ground}`, () => {
      for (const { colour } of every) assert.isAtLeast(contrast(colour, ground), 3, colour);
    });
});

describe('The drawing of a category', () => {
  const drawings: Record<string, string> = {
    'Médiathèque municipale': 'book',
    'Groupe scolaire': 'school',
    'Hôtel de ville': 'hall',
    'Salle de sport': 'sport',
    'Sport et loisirs': 'sport',
    'Transport scolaire': 'school',
    'Jardin public': 'tree',
    'Bâtiment public': 'hall',
    'Défibrillateur (DAE)': 'heart',
    'Borne de recharge': 'bolt',
    'Aire de covoiturage': 'car',
    'Toilettes publiques': 'toilet',
    Urinoir: 'toilet',
    Environnement: 'tree',
    'Auto-stop': 'car',
    'Fontaine à eau': 'water',
    'Borne à verre': 'glass',
    Déchèterie: 'recycle',
    'Arbre remarquable': 'tree',
    Cimetière: 'church',
    'Salle des fêtes': 'people',
    'Arrêt de bus': 'car',
    'Boîte à livres': 'book',
    'Maison médicale': 'cross',
    'Jeune public': 'baby',
    'Terrain de boules': 'sport',
    'Parking souterrain': 'parking',
    'Hangar 42': 'dot',
  };
  for (const [category, glyph] of Object.entries(drawings))
    it(`of « ${category} » is: ${glyph}`, () => assert.equal(glyphOf(category), glyph));
});

describe('The base map', () => {
  const hosts: Record<string, string | undefined> = {
    ign: 'data.geopf.fr',
    '': 'data.geopf.fr',
    ' IGN ': 'data.geopf.fr',
    aerial: 'data.geopf.fr',
    osm: '{s}.tile.openstreetmap.fr',
    'https://tuiles.example/{z}/{x}/{y}.png': 'tuiles.example',
    'https://tuiles.example/{z}/{x}/{-y}{r}.png': 'tuiles.example',
    '/tuiles/{z}/{x}/{y}.png': '',
    none: undefined,
    plan: undefined,
    __proto__: undefined,
    'https://tuiles.example/{z}/{x}.png': undefined,
    'https://tuiles.example/{z}/{x}/{y}?key={key}': undefined,
    'javascript:{z}{x}{y}': undefined,
    'data:image/png,{z}{x}{y}': undefined,
    '//tuiles.example/{z}/{x}/{y}.png': undefined,
    'https://user:pass@tuiles.example/{z}/{x}/{y}': undefined,
  };
  for (const [tiles, host] of Object.entries(hosts))
    it(`of « ${tiles} » comes from ${host ?? 'nowhere'}`, () => {
      const base = baseMapOf(tiles);
      assert.equal(base && (/^https:\/\/([^/]+)/.exec(base.address)?.[1] ?? ''), host);
    });

  it('credits OpenStreetMap wherever its name shows', () => {
    assert.deepEqual(baseMapOf('https://tile.openstreetmap.org/{z}/{x}/{y}.png')?.credits, [
      { text: '© OpenStreetMap', href: 'https://www.openstreetmap.org/copyright' },
    ]);
  });
});

describe('The nearest place', () => {
  const spots = [
    { x: 100, y: 0 },
    { x: 30, y: 60 },
    { x: -50, y: 10 },
    { x: 0, y: -80 },
  ];
  const ways: readonly (readonly [Direction, number | undefined])[] = [
    ['ArrowRight', 0],
    ['ArrowDown', 1],
    ['ArrowLeft', 2],
    ['ArrowUp', 3],
  ];
  for (const [direction, index] of ways)
    it(`by ${direction} lies ahead rather than aside`, () =>
      assert.equal(nextIn(direction, { x: 0, y: 0 }, spots), index));

  it('is none where nothing lies that way', () => {
    assert.isUndefined(nextIn('ArrowRight', { x: 200, y: 0 }, spots));
    assert.isUndefined(nextIn('ArrowRight', { x: 0, y: 0 }, [{ x: 0, y: 0 }]));
  });

  it('is found whatever the direction', () => {
    assert.equal(nearestTo({ x: -40, y: 0 }, spots), 2);
    assert.isUndefined(nearestTo({ x: 0, y: 0 }, []));
  });
});

describe('The first view', () => {
  it('holds all of a few places, however far apart', () => {
    assert.deepEqual(extentOf([aPlace('A', 48, -2), aPlace('B', 45, -73)]), {
      west: -73,
      south: 45,
      east: -2,
      north: 48,
    });
  });

  it('holds places on the meridian of Greenwich, which crosses France, and on the equator', () => {
    assert.deepEqual(extentOf([aPlace('Villers-sur-Mer', 49.3, 0)]), { west: 0, south: 49.3, east: 0, north: 49.3 });
    assert.deepEqual(extentOf([aPlace('Libreville', 0, 9.4)]), { west: 9.4, south: 0, east: 9.4, north: 0 });
  });

  it('leaves strays out of a crowd', () => {
    const crowd = Array.from({ length: 100 }, (_, index) => aPlace(`${index}`, 48 + index / 1000, -2 + index / 1000));
    const { west = NaN } = extentOf([...crowd, aPlace('Montréal', 45, -73)]) ?? {};
    assert.closeTo(west, -2, 0.1);
  });

  it('takes twenty places for a crowd, and nineteen for a few', () => {
    const near = Array.from({ length: 19 }, (_, index) => aPlace(`${index}`, 48 + index / 1000, -2 + index / 1000));
    const westOf = (places: readonly Place[]) => extentOf([...places, aPlace('Montréal', 45, -73)])?.west ?? NaN;
    assert.closeTo(westOf(near), -2, 0.1);
    assert.equal(westOf(near.slice(1)), -73);
  });

  it('holds a crowd at one spot', () => {
    const spot = Array.from({ length: 100 }, (_, index) => aPlace(`${index}`, 48, -2));
    assert.deepEqual(extentOf(spot), { west: -2, south: 48, east: -2, north: 48 });
  });

  it('holds all of a line', () => {
    const coordinates = [
      [-2.4, 47.5],
      [-2.0, 47.8],
    ];
    const walk = aPlace('Sentier', 47.65, -2.08, { shape: { type: 'LineString', coordinates } });
    assert.deepEqual(extentOf([walk]), { west: -2.4, south: 47.5, east: -2.0, north: 47.8 });
  });

  it('is none without a place on the map', () => assert.isUndefined(extentOf([aPlace('A', 0, 0)])));
});

describe('A shape', () => {
  it('is drawn at the other end of the world', () => {
    assert.isTrue(isDrawable({ type: 'MultiPoint', coordinates: [[166.4, -22.3]] }));
  });

  it('is drawn when all its corners are on earth', () => {
    assert.isTrue(
      isDrawable({
        type: 'LineString',
        coordinates: [
          [-2, 47],
          [-2, 48],
        ],
      }),
    );
    assert.isTrue(
      isDrawable({
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [-2, 47],
              [-2, 48],
              [-1, 48],
            ],
          ],
        ],
      }),
    );
  });

  const wrong = { 'no corner': [], 'a corner without numbers': [['a', 'b']], 'a corner off the earth': [[-2, 147]] };
  for (const [what, coordinates] of Object.entries(wrong))
    it(`is not drawn with ${what}`, () => {
      const shape = JSON.parse(JSON.stringify({ type: 'LineString', coordinates })) as Parameters<typeof isDrawable>[0];
      assert.isFalse(isDrawable(shape));
    });

  it('is not drawn when it has more corners than a browser bears', () => {
    const coordinates = Array.from({ length: 60_000 }, () => [-2, 47]);
    assert.isFalse(isDrawable({ type: 'LineString', coordinates }));
  });
});

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2's relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe('Clusters worked out level after level', () => {
  const points = Array.from({ length: 500 }, (_, index) => ({
    type: 'Feature' as const,
    properties: { index },
    geometry: { type: 'Point' as const, coordinates: [-2 + Math.sin(index * 7) / 9, 47 + Math.cos(index * 3) / 9] },
  }));
  const options = { radius: 52, extent: 256, maxZoom: 19 };

  it('are those that are worked out at once', () => {
    const stepped = new SteppedClusters<{ index: number }>(options);
    atOnce(stepped.loadInSteps(points));
    const plain = new Supercluster<{ index: number }>(options).load(points);
    for (let zoom = 0; zoom <= 20; zoom++) {
      const found = stepped.getClusters([-180, -85, 180, 85], zoom);
      assert.deepEqual(found, plain.getClusters([-180, -85, 180, 85], zoom), `at zoom ${zoom}`);
    }
  });

  it('take a step for each level', () => {
    assert.lengthOf([...new SteppedClusters(options).loadInSteps(points)], 20);
  });
});
