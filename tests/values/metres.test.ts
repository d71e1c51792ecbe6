import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { isInFrance, middleOf } from '../../src/values/france.js';
import { fromCone, fromNewCaledonia, lambert93, lambertZone } from '../../src/values/lambert.js';
import { fromUtm, fromWebMercator } from '../../src/values/mercator.js';
import { fromOldLambert } from '../../src/values/ntf.js';
import { projections } from '../../src/values/metres.js';
import type { Point } from '../../src/values/position.js';

const L93 =
  '+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +towgs84=0,0,0 +units=m';
const cc = (zone: number) =>
  `+proj=lcc +lat_0=${zone} +lon_0=3 +lat_1=${zone - 0.75} +lat_2=${zone + 0.75} +x_0=1700000 +y_0=${zone - 41}200000 +ellps=GRS80 +towgs84=0,0,0 +units=m`;
const utm = (zone: number, south: string) => `+proj=utm +zone=${zone} ${south} +ellps=GRS80 +towgs84=0,0,0 +units=m`;

const towns: readonly (readonly [string, Point])[] = [
  ['Redon', { lat: 47.65, lon: -2.08 }],
  ['Brest', { lat: 48.39, lon: -4.49 }],
  ['Dunkerque', { lat: 51.03, lon: 2.38 }],
  ['Strasbourg', { lat: 48.57, lon: 7.75 }],
  ['Nice', { lat: 43.7, lon: 7.27 }],
  ['Perpignan', { lat: 42.69, lon: 2.9 }],
  ['Hendaye', { lat: 43.36, lon: -1.77 }],
  ['Bonifacio', { lat: 41.39, lon: 9.16 }],
];

/** Millimetres between two points. */
function gap(one: Point, other: Point): number {
  const east = (one.lon - other.lon) * Math.cos((one.lat * Math.PI) / 180);
  return Math.hypot(one.lat - other.lat, east) * 111_195_000;
}

describe('metres to degrees', () => {
  it.each(towns)('is where proj4 says, in Lambert-93, for %s', (_name, town) => {
    const [x, y] = proj4('WGS84', L93, [town.lon, town.lat]);
    expect(gap(fromCone(lambert93)(x, y), town)).toBeLessThan(1);
  });

  it.each([42, 43, 44, 45, 46, 47, 48, 49, 50])('is where proj4 says, in zone CC%i', (zone) => {
    for (const lon of [-4.5, 0, 3, 7.5]) {
      for (const lat of [zone - 0.9, zone, zone + 0.9]) {
        const [x, y] = proj4('WGS84', cc(zone), [lon, lat]);
        expect(gap(fromCone(lambertZone(zone))(x, y), { lat, lon })).toBeLessThan(1);
      }
    }
  });

  it.each([
    ['Nouméa', { lat: -22.28, lon: 166.46 }],
    ['Poum', { lat: -20.23, lon: 164.02 }],
  ])('is where proj4 says, in the Lambert of New Caledonia, for %s', (_name, town) => {
    const system =
      '+proj=lcc +lat_0=-21.5 +lon_0=166 +lat_1=-20.66666666666667 +lat_2=-22.33333333333333 +x_0=400000 +y_0=300000 +ellps=GRS80 +units=m';
    const [x, y] = proj4('WGS84', system, [town.lon, town.lat]);
    expect(gap(fromNewCaledonia(x, y), town)).toBeLessThan(1);
  });

  it.each([
    ['the first zone', 1, 49.5, 0.999877341],
    ['the second, which covers France', 2, 46.8, 0.99987742],
    ['the third', 3, 44.1, 0.999877499],
  ] as const)('is within three metres of where proj4 says, in the old %s', (_name, zone, lat, scale) => {
    const old = `+proj=lcc +lat_1=${lat} +lat_0=${lat} +lon_0=0 +k_0=${scale} +x_0=600000 +y_0=${zone}200000 +a=6378249.2 +b=6356515 +towgs84=-168,-60,320,0,0,0,0 +pm=paris +units=m`;
    for (const [, town] of towns.filter(([, town]) => zone === 2 || Math.abs(town.lat - lat) < 1)) {
      const [x, y] = proj4('WGS84', old, [town.lon, town.lat]);
      expect(gap(fromOldLambert(zone)(x, y), town)).toBeLessThan(3000);
    }
  });

  it.each(towns)('is where proj4 says, in Web Mercator, for %s', (_name, town) => {
    const [x, y] = proj4('WGS84', 'EPSG:3857', [town.lon, town.lat]);
    expect(gap(fromWebMercator(x, y), town)).toBeLessThan(1);
  });

  it.each([
    ['Pointe-à-Pitre', 20, '', { lat: 16.24, lon: -61.53 }],
    ['Fort-de-France', 20, '', { lat: 14.61, lon: -61.06 }],
    ['Cayenne', 22, '', { lat: 4.92, lon: -52.31 }],
    ['Maripasoula', 22, '', { lat: 3.64, lon: -54.03 }],
    ['Saint-Denis', 40, '+south', { lat: -20.88, lon: 55.45 }],
    ['Mamoudzou', 38, '+south', { lat: -12.78, lon: 45.23 }],
    ['Saint-Pierre', 21, '', { lat: 46.78, lon: -56.17 }],
    ['Nouméa', 58, '+south', { lat: -22.28, lon: 166.46 }],
    ['Papeete', 6, '+south', { lat: -17.55, lon: -149.57 }],
  ])('is where proj4 says, in UTM, for %s', (_name, zone, south, town) => {
    const [x, y] = proj4('WGS84', utm(zone, south), [town.lon, town.lat]);
    expect(gap(fromUtm(zone, south !== '')(x, y), town)).toBeLessThan(5);
    const found = projections.flatMap(({ toDegrees }) => toDegrees(x, y) ?? []);
    expect(found).toHaveLength(1);
    expect(gap(found[0] ?? { lat: 0, lon: 0 }, town)).toBeLessThan(20);
  });

  it.each(towns)('tries the zone that a northing tells, for %s', (_name, town) => {
    const zone = Math.round(town.lat);
    const [x, y] = proj4('WGS84', cc(Math.min(50, Math.max(42, zone))), [town.lon, town.lat]);
    const point = projections.find(({ name }) => name === 'lambert-zones')?.toDegrees(x, y);
    expect(point && gap(point, town)).toBeLessThan(20);
  });
});

describe('France', () => {
  const overseas = [
    ['Mamoudzou', { lat: -12.78, lon: 45.23 }],
    ['Nouméa', { lat: -22.28, lon: 166.46 }],
    ['Papeete', { lat: -17.55, lon: -149.57 }],
    ['Mata-Utu', { lat: -13.28, lon: -176.17 }],
  ] as const;
  it.each([...towns, ...overseas])('holds %s', (_name, town) => {
    expect(isInFrance(town)).toBe(true);
  });

  it.each([
    ['Bilbao', { lat: 43.26, lon: -2.93 }],
    ['Barcelona', { lat: 41.39, lon: 2.17 }],
    ['Milano', { lat: 45.46, lon: 9.19 }],
    ['London', { lat: 51.5, lon: -0.12 }],
    ['Bruxelles', { lat: 50.85, lon: 4.35 }],
    ['the Bay of Biscay', { lat: 45, lon: -3 }],
    ['Bern', { lat: 46.95, lon: 7.45 }],
  ])('does not hold %s', (_name, town) => {
    expect(isInFrance(town)).toBe(false);
  });

  it.each([
    ['35600', 48.2, -1.6],
    ['2A004', 42.2, 9.1],
    ['2b033', 42.2, 9.1],
    ['20000', 42.2, 9.1],
    ['75056', 48.9, 2.3],
    ['95500', 49.1, 2.2],
    ['97411', -21.1, 55.5],
    ['98818', -21.2, 165.6],
  ])('has %s in the middle of its département', (code, lat, lon) => {
    expect(middleOf(code)).toEqual({ lat, lon });
  });

  it.each(['', '99999', '00000', 'abc'])('knows nothing of the code %j', (code) => {
    expect(middleOf(code)).toBeUndefined();
  });

  it('has the middle of every département inside', () => {
    const codes = Array.from({ length: 95 }, (_, index) => String(index + 1).padStart(2, '0'));
    expect(codes.filter((code) => !isInFrance(middleOf(code) ?? { lat: 0, lon: 0 }))).toEqual([]);
  });
});
