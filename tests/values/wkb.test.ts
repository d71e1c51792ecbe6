import { describe, expect, it } from 'vitest';
import { readGeometry } from '../../src/values/geometry.js';
import { readWkb } from '../../src/values/wkb.js';

/** Bytes of a geometry, little end first, as hexadecimal digits. */
function wkb(...parts: readonly (readonly ['type' | 'count' | 'srid', number] | number)[]): string {
  const bytes = parts.flatMap((part) => [
    ...(typeof part === 'number' ? float(part) : whole(part[1], part[0] === 'type')),
  ]);
  return Buffer.from(bytes).toString('hex');
}

function float(value: number): Buffer {
  const buffer = Buffer.alloc(8);
  buffer.writeDoubleLE(value);
  return buffer;
}

function whole(value: number, opens: boolean): Buffer {
  const buffer = Buffer.alloc(opens ? 5 : 4);
  buffer.writeUInt8(1);
  buffer.writeUInt32LE(value, opens ? 1 : 0);
  return buffer;
}

const point = wkb(['type', 1], -2.08, 47.65);

describe('readWkb', () => {
  it.each<[string, string, string, unknown]>([
    ['a point', point, 'Point', [-2.08, 47.65]],
    ['capitals', point.toUpperCase(), 'Point', [-2.08, 47.65]],
    ['what PostgreSQL puts before it', `\\x${point}`, 'Point', [-2.08, 47.65]],
    [
      'the system of PostGIS',
      wkb(['type', 0x20000001], ['srid', 2154], 318571.25, 6740197.5),
      'Point',
      [318571.25, 6740197.5],
    ],
    ['an altitude, as PostGIS', wkb(['type', 0xa0000001], ['srid', 4326], -2.08, 47.65, 12), 'Point', [-2.08, 47.65]],
    ['an altitude, as the standard', wkb(['type', 1001], -2.08, 47.65, 12), 'Point', [-2.08, 47.65]],
    [
      'two more numbers',
      wkb(['type', 3002], ['count', 2], 1, 2, 3, 4, 5, 6, 7, 8),
      'LineString',
      [
        [1, 2],
        [5, 6],
      ],
    ],
    [
      'an area',
      wkb(['type', 3], ['count', 1], ['count', 3], 1, 2, 3, 4, 1, 2),
      'Polygon',
      [
        [
          [1, 2],
          [3, 4],
          [1, 2],
        ],
      ],
    ],
    [
      'several areas',
      wkb(['type', 6], ['count', 1], ['type', 3], ['count', 1], ['count', 3], 1, 2, 3, 4, 1, 2),
      'MultiPolygon',
      [
        [
          [
            [1, 2],
            [3, 4],
            [1, 2],
          ],
        ],
      ],
    ],
    [
      'several points',
      wkb(['type', 4], ['count', 2], ['type', 1], 1, 2, ['type', 1], 3, 4),
      'MultiPoint',
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ])('reads %s', (_name, text, type, coordinates) => {
    expect(readWkb(text)).toEqual({ type, coordinates });
  });

  it('reads the great end first', () => {
    const bytes = Buffer.alloc(21);
    bytes.writeUInt32BE(1, 1);
    bytes.writeDoubleBE(-2.08, 5);
    bytes.writeDoubleBE(47.65, 13);
    expect(readWkb(bytes.toString('hex'))).toEqual({ type: 'Point', coordinates: [-2.08, 47.65] });
  });

  it.each([
    ['', 'nothing'],
    ['0102', 'too little'],
    [point.slice(0, -2), 'an end that is missing'],
    [wkb(['type', 17], 1, 2), 'a type of another kind'],
    [wkb(['type', 2], ['count', 4_000_000_000], 1, 2), 'more corners than bytes'],
    [
      wkb(
        ['type', 4],
        ['count', 1],
        ['type', 4],
        ['count', 1],
        ['type', 4],
        ['count', 1],
        ['type', 4],
        ['count', 0],
        1,
        2,
      ),
      'depths',
    ],
    [`${point} Redon`, 'words'],
  ])('makes nothing of %j, which is %s', (text) => {
    expect(readGeometry(text)).toBeUndefined();
  });

  it('makes nothing of a point that is nowhere', () => {
    expect(readGeometry(wkb(['type', 1], NaN, NaN))).toBeUndefined();
  });
});
