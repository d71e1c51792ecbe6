import { describe, expect, it } from 'vitest';
import { geoJsonText } from '../../src/exports/geojson.js';
import type { Place } from '../../src/records/types.js';
import { aPlace } from '../filters/a-place.js';

const PARIS = 'Europe/Paris';

function feature(given: Partial<Place>): unknown {
  return (JSON.parse(geoJsonText([aPlace({ id: '1', title: 'Mairie', ...given })], PARIS)) as { features: unknown[] })
    .features[0];
}

describe('places as GeoJSON', () => {
  it('write a place whole', () => {
    const place: Partial<Place> = {
      categories: ['Mairie'],
      streams: ['glass', 'paper'],
      venue: {
        address: '2 rue du Port',
        postcode: '35600',
        commune: 'Redon',
        insee: '35236',
        position: { lat: 47.65123456, lon: -2.08 },
      },
      hours: 'Mo-Fr 09:00-12:00',
      phone: '02 99 00 00 01',
      url: 'https://redon.example/',
      free: true,
      accessibility: ['mi', 'hi'],
      status: 'temporarily-closed',
      updated: Date.parse('2026-11-21T10:00:00Z'),
      facts: [{ name: 'Places', value: '24' }],
    };
    expect(feature(place)).toEqual({
      type: 'Feature',
      id: '1',
      geometry: { type: 'Point', coordinates: [-2.08, 47.651235] },
      properties: {
        name: 'Mairie',
        category: 'Mairie',
        streams: 'glass, paper',
        address: '2 rue du Port',
        postcode: '35600',
        commune: 'Redon',
        insee: '35236',
        hours: 'Mo-Fr 09:00-12:00',
        phone: '02 99 00 00 01',
        url: 'https://redon.example/',
        free: true,
        status: 'temporarily-closed',
        accessibility: 'mi, hi',
        updated: '2026-11-21T10:00:00.000Z',
        facts: { Places: '24' },
      },
    });
  });

  it('keep places that have no position, as the specification wants them', () => {
    expect(feature({})).toEqual({ type: 'Feature', id: '1', geometry: null, properties: { name: 'Mairie' } });
  });

  it.each([
    [
      'clockwise',
      [
        [0, 0],
        [0, 1],
        [1, 1],
        [0, 0],
      ],
    ],
    [
      'counterclockwise',
      [
        [0, 0],
        [1, 1],
        [0, 1],
        [0, 0],
      ],
    ],
  ])('turn an outline that is %s counterclockwise', (_name, ring) => {
    const shape = { type: 'Polygon', coordinates: [ring] } as const;
    expect(feature({ shape: shape as unknown as NonNullable<Place['shape']> })).toMatchObject({
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 1],
            [0, 1],
            [0, 0],
          ],
        ],
      },
    });
  });

  it.each<NonNullable<Place['shape']>>([
    {
      type: 'LineString',
      coordinates: [
        [-2.08, 47.65],
        [-2.1, 47.6],
      ],
    },
    {
      type: 'MultiLineString',
      coordinates: [
        [
          [-2.1, 47.6],
          [-2.08, 47.65],
        ],
        [
          [1, 2],
          [3, 4],
        ],
      ],
    },
    {
      type: 'MultiPoint',
      coordinates: [
        [-2.1, 47.6],
        [1, 2],
      ],
    },
  ])('leave the corners of a $type in their order', (shape) => {
    expect(feature({ shape })).toMatchObject({ geometry: shape });
  });

  it('turn holes the other way', () => {
    const outer = [
      [0, 0],
      [9, 0],
      [9, 9],
      [0, 0],
    ];
    const hole = [
      [3, 1],
      [5, 1],
      [5, 2],
      [3, 1],
    ];
    const shape = { type: 'MultiPolygon', coordinates: [[outer, hole]] } as NonNullable<Place['shape']>;
    expect(feature({ shape })).toMatchObject({ geometry: { coordinates: [[outer, [...hole].reverse()]] } });
  });

  it('tell what was published as a day as that day', () => {
    const updated = Date.parse('2026-10-01T00:00:00+02:00');
    expect(feature({ updated })).toMatchObject({ properties: { updated: '2026-10-01' } });
  });

  it('make one collection of many', () => {
    expect(JSON.parse(geoJsonText([aPlace({ id: '1' }), aPlace({ id: '2' })], PARIS))).toMatchObject({
      type: 'FeatureCollection',
      features: [{ id: '1' }, { id: '2' }],
    });
  });
});
