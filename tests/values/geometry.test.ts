import { describe, expect, it } from 'vitest';
import { cornersOf, mapCorners, readGeometry } from '../../src/values/geometry.js';

const point = { type: 'Point', coordinates: [-2.08, 47.65] };
const ring = [
  [-2.1, 47.6],
  [-2, 47.6],
  [-2, 47.7],
  [-2.1, 47.6],
];

describe('a geometry in a cell', () => {
  it.each<[string, unknown, unknown]>([
    ['GeoJSON', point, point],
    ['GeoJSON as text', JSON.stringify(point), point],
    ['a feature', { type: 'Feature', properties: {}, geometry: point }, point],
    ['a collection of one', { type: 'GeometryCollection', geometries: [point, { type: 'Point' }] }, point],
    [
      'the areas of a collection',
      {
        type: 'GeometryCollection',
        geometries: [point, { type: 'Polygon', coordinates: [ring] }, { type: 'MultiPolygon', coordinates: [[ring]] }],
      },
      { type: 'MultiPolygon', coordinates: [[ring], [ring]] },
    ],
    [
      'the lines of a collection',
      { geometries: [{ type: 'LineString', coordinates: ring }, point] },
      { type: 'LineString', coordinates: ring },
    ],
    ['a point of ArcGIS', { x: -2.08, y: 47.65, spatialReference: { wkid: 4326 } }, point],
    ['an area of ArcGIS', { rings: [ring] }, { type: 'Polygon', coordinates: [ring] }],
    ['lines of ArcGIS', { paths: [ring] }, { type: 'MultiLineString', coordinates: [ring] }],
    ['points of ArcGIS', { points: ring }, { type: 'MultiPoint', coordinates: ring }],
    ['a feature of ArcGIS', { geometry: { x: -2.08, y: 47.65 } }, point],
    [
      'JSON as Python prints it',
      "{'type': 'Feature', 'geometry': {'coordinates': [-2.08, 47.65], 'type': 'Point'}}",
      point,
    ],
    ['WKT', 'POINT (-2.08 47.65)', point],
    ['EWKT', 'SRID=4326;POINT(-2.08 47.65)', point],
    ['WKT in three dimensions', 'POINT Z (-2.08 47.65 12)', point],
    ['WKT of an area', 'POLYGON((-2.1 47.6,-2 47.6,-2 47.7,-2.1 47.6))', { type: 'Polygon', coordinates: [ring] }],
    ['WKT of points', 'MULTIPOINT(-2.1 47.6,-2 47.6)', { type: 'MultiPoint', coordinates: ring.slice(0, 2) }],
    [
      'WKT of points in brackets',
      'MULTIPOINT((-2.1 47.6),(-2 47.6))',
      { type: 'MultiPoint', coordinates: ring.slice(0, 2) },
    ],
  ])('is read as %s', (_, cell, expected) => {
    expect(readGeometry(cell)).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a word', 'Redon'],
    ['a point without coordinates', { type: 'Point', coordinates: [] }],
    ['a type that every object has', { type: 'toString', coordinates: [-2.08, 47.65] }],
    ['a point of one number', { type: 'Point', coordinates: [47.65] }],
    ['coordinates of words', { type: 'Point', coordinates: ['-2.08', '47.65'] }],
    ['an area as flat as a line', { type: 'Polygon', coordinates: ring }],
    ['a type that nobody knows', { type: 'Circle', coordinates: [-2.08, 47.65] }],
    ['a feature in a feature in a feature', { geometry: { geometry: { geometry: point } } }],
    ['WKT that is not closed', 'POINT (-2.08 47.65'],
  ])('is not read of %s', (_, cell) => {
    expect(readGeometry(cell)).toBeUndefined();
  });
});

describe('the corners of a geometry', () => {
  it('are found and moved whatever their depth', () => {
    expect(cornersOf([[ring]])).toEqual(ring);
    expect(mapCorners([[[1, 2]], [[3, 4]]], (x, y) => [x * 10, y])).toEqual([[[10, 2]], [[30, 4]]]);
  });

  it('are not moved when one of them cannot be', () => {
    expect(
      mapCorners(
        [
          [1, 2],
          [3, 4],
        ],
        (x, y) => (x > 2 ? undefined : [x, y]),
      ),
    ).toBeUndefined();
    expect(mapCorners([[1, 2], [3]], (x, y) => [x, y])).toBeUndefined();
    expect(mapCorners([[1, 2], 3], (x, y) => [x, y])).toBeUndefined();
  });
});
