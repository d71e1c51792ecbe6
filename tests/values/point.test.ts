import { describe, expect, it } from 'vitest';
import { readPoint } from '../../src/values/point.js';
import { readPosition } from '../../src/values/position.js';

const redon = { lat: 47.65, lon: -2.08 };

describe('readPoint', () => {
  it.each([
    ['lat,lon', '47.65,-2.08'],
    ['lat, lon', ' 47.65 , -2.08 '],
    ['a bracketed pair', '[ 47.65 , -2.08]'],
    ['a pair in parentheses', '(47.65, -2.08)'],
    ['a pair parted by a space', '47.65 -2.08'],
    ['decimal commas and a semicolon', '47,65;-2,08'],
    ['decimal commas and a space', '47,65 -2,08'],
    ['decimal commas and a comma', '47,65, -2,08'],
    ['WKT', 'POINT (-2.08 47.65)'],
    ['WKT with an altitude', 'POINT Z(-2.08 47.65 12)'],
    ['EWKT', 'SRID=4326;POINT(-2.08 47.65)'],
    ['GeoJSON', { type: 'Point', coordinates: [-2.08, 47.65] }],
    ['GeoJSON as text', '{"type": "Point", "coordinates": [-2.08, 47.65]}'],
    ['an object', { lat: 47.65, lon: -2.08 }],
    ['an object with lng', { lat: '47,65', lng: '-2,08' }],
    ['an object with long names', { latitude: 47.65, longitude: -2.08 }],
    ['an object as text', '{"lon": -2.08, "lat": 47.65}'],
    ['an object in a list', '[{"code_postal": "35600", "longitude": "-2.08", "latitude": "47.65"}]'],
    ['an array, latitude first', [47.65, -2.08]],
    ['an array, longitude first', [-2.08, 47.65]],
    ['swapped text', '-2.08,47.65'],
  ])('reads %s', (_name, value) => {
    expect(readPoint(value)).toEqual(redon);
  });

  it.each([
    ['0,0'],
    [[0, 0]],
    [[null, null]],
    ['[{}]'],
    ['91.0,200.0'],
    ['NaN,NaN'],
    [''],
    ['47.65'],
    ['47,65'],
    ['Redon'],
    [[]],
    [['a', 'b']],
    [{}],
    [null],
    [undefined],
    [12],
    [{ type: 'Polygon', coordinates: [[[0, 1]]] }],
    ['{"type":"Point"'],
    ['POINT EMPTY'],
    ['POINT (a b)'],
    [`47.65,${' '.repeat(1_000_000)}-2.08`],
  ])('makes nothing of %j', (value) => {
    expect(readPoint(value)).toBeUndefined();
  });
});

describe('readPosition', () => {
  it.each([
    ['Guadeloupe', 16.24, -61.53],
    ['Martinique', 14.61, -61.06],
    ['Guyane', 4.92, -52.33],
    ['La Réunion', -20.88, 55.45],
    ['Mayotte', -12.78, 45.23],
    ['Saint-Pierre', 46.78, -56.17],
    ['Nouvelle-Calédonie', -22.27, 166.44],
    ['Tahiti', -17.54, -149.57],
    ['Wallis', -13.28, -176.18],
    ['Ajaccio', 41.93, 8.74],
  ])('puts swapped axes of %s right, and leaves right ones', (_name, lat, lon) => {
    expect(readPosition(lat, lon)).toEqual({ lat, lon });
    expect(readPosition(lon, lat)).toEqual({ lat, lon });
  });

  it('leaves places abroad as they are written', () => {
    expect(readPosition(45.5, -73.56)).toEqual({ lat: 45.5, lon: -73.56 });
  });

  it('reads decimal commas', () => {
    expect(readPosition('47,65', '-2,08')).toEqual(redon);
  });

  it.each([
    ['', '-2.08'],
    [null, -2.08],
    ['0', '0'],
    [100, 200],
  ])('makes nothing of %j and %j', (lat, lon) => {
    expect(readPosition(lat, lon)).toBeUndefined();
  });
});
