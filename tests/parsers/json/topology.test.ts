import { describe, expect, it } from 'vitest';
import { json } from '../../../src/parsers/json.js';

async function rowsOf(topology: unknown): Promise<unknown[]> {
  const bytes = new TextEncoder().encode(JSON.stringify(topology));
  const { rows } = await json.parse(bytes, { timezone: 'Europe/Paris' });
  return rows.map((row) => ({ ...row }));
}

/** Two squares that share a side, as steps of a tenth of a degree from 2° west, 47° north. */
const quantised = {
  type: 'Topology',
  transform: { scale: [0.1, 0.1], translate: [-2, 47] },
  objects: {
    quartiers: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'o', properties: { nom: 'Ouest' }, arcs: [[0, 1]] },
        { type: 'Polygon', properties: { nom: 'Est' }, arcs: [[2, -1]] },
        { type: 'MultiPolygon', properties: { nom: 'Ville' }, arcs: [[[0, 1]], [[2, -1]]] },
        { type: 'LineString', properties: { nom: 'Limite' }, arcs: [~0] },
        { type: 'MultiLineString', properties: { nom: 'Rues' }, arcs: [[0], [1]] },
        { type: 'Point', properties: { nom: 'Mairie' }, coordinates: [5, 6] },
        { type: 'MultiPoint', properties: { nom: 'Bornes' }, coordinates: [[5, 6]] },
        { type: null, properties: { nom: 'Nulle part' } },
      ],
    },
  },
  arcs: [
    [
      [10, 0],
      [0, 10],
    ],
    [
      [10, 10],
      [-10, 0],
      [0, -10],
      [10, 0],
    ],
    [
      [10, 0],
      [10, 0],
      [0, 10],
      [-10, 0],
    ],
  ],
};

const side = [
  [-1, 47],
  [-1, 48],
];
const west = [...side, [-2, 48], [-2, 47], [-1, 47]];
const east = [
  [-1, 47],
  [0, 47],
  [0, 48],
  [-1, 48],
  [-1, 47],
];

describe('TopoJSON', () => {
  it('is drawn from the arcs that its features share', async () => {
    expect(await rowsOf(quantised)).toEqual([
      { nom: 'Ouest', id: 'o', geometry: { type: 'Polygon', coordinates: [west] } },
      { nom: 'Est', geometry: { type: 'Polygon', coordinates: [east] } },
      { nom: 'Ville', geometry: { type: 'MultiPolygon', coordinates: [[west], [east]] } },
      { nom: 'Limite', geometry: { type: 'LineString', coordinates: side.toReversed() } },
      { nom: 'Rues', geometry: { type: 'MultiLineString', coordinates: [side, west.slice(1)] } },
      { nom: 'Mairie', geometry: { type: 'Point', coordinates: [-1.5, 47.6] } },
      { nom: 'Bornes', geometry: { type: 'MultiPoint', coordinates: [[-1.5, 47.6]] } },
      { nom: 'Nulle part' },
    ]);
  });

  it('may write degrees as they are', async () => {
    const objects = {
      voie: { type: 'LineString', properties: { nom: 'Voie' }, arcs: [0] },
      gare: { type: 'Point', properties: { nom: 'Gare' }, coordinates: [-2.08, 47.65] },
    };
    expect(await rowsOf({ type: 'Topology', objects, arcs: [side] })).toEqual([
      { category: 'voie', nom: 'Voie', geometry: { type: 'LineString', coordinates: side } },
      { category: 'gare', nom: 'Gare', geometry: { type: 'Point', coordinates: [-2.08, 47.65] } },
    ]);
  });

  it.each([
    ['an arc that is not there', { type: 'LineString', arcs: [7] }, { type: 'LineString', coordinates: [] }],
    ['an arc that is no number', { type: 'LineString', arcs: ['0'] }, { type: 'LineString', coordinates: [] }],
    ['no arcs', { type: 'Polygon' }, undefined],
    ['a type of its own', { type: 'Circle', arcs: [0] }, undefined],
    ['a type that every object has', { type: 'constructor', arcs: [0] }, undefined],
  ])('keeps a feature with %s', async (_, geometry, expected) => {
    const objects = { a: { type: 'GeometryCollection', geometries: [{ ...geometry, properties: { nom: 'Parc' } }] } };
    const rows = await rowsOf({ type: 'Topology', objects, arcs: [side] });
    expect(rows).toEqual([{ nom: 'Parc', ...(expected && { geometry: expected }) }]);
  });

  it('does not draw what would be far larger than its file', async () => {
    const arcs = [Array.from({ length: 5000 }, () => [0, 0])];
    const geometries = Array.from({ length: 5000 }, (_, id) => ({ type: 'LineString', id, arcs: [0] }));
    const rows = await rowsOf({ type: 'Topology', objects: { a: { type: 'GeometryCollection', geometries } }, arcs });
    expect(rows).toHaveLength(5000);
    expect(rows.filter((row) => 'geometry' in (row as object)).length).toBeLessThan(500);
  });
});
