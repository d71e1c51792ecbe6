import type { Point } from './position.js';

const DEGREES = 180 / Math.PI;
const AXIS = 6_378_137;

/** Web Mercator (EPSG:3857), the projection of web maps, from metres to degrees. */
export function fromWebMercator(x: number, y: number): Point {
  return { lat: Math.atan(Math.sinh(y / AXIS)) * DEGREES, lon: (x / AXIS) * DEGREES };
}

/** Powers of the third flattening of GRS 80, in the series of Krüger: what is left out is below a millimetre. */
const N = 1 / 298.257_222_101 / (2 - 1 / 298.257_222_101);
const MERIDIAN = (AXIS / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64);
const BETA = [N / 2 - (2 * N ** 2) / 3 + (37 * N ** 3) / 96, N ** 2 / 48 + N ** 3 / 15, (17 * N ** 3) / 480];
const DELTA = [2 * N - (2 * N ** 2) / 3 - 2 * N ** 3, (7 * N ** 2) / 3 - (8 * N ** 3) / 5, (56 * N ** 3) / 15];
const SCALE = 0.9996;

/**
 * Universal transverse Mercator, which overseas lands use, from metres to degrees.
 * @param zone from 1 to 60
 * @param south of the equator, where northings count from ten thousand kilometres
 * @see Krüger, Konforme Abbildung des Erdellipsoids in der Ebene, 1912
 */
export function fromUtm(zone: number, south: boolean): (x: number, y: number) => Point {
  return (x, y) => {
    const xi = (y - (south ? 10_000_000 : 0)) / (SCALE * MERIDIAN);
    const eta = (x - 500_000) / (SCALE * MERIDIAN);
    const terms = BETA.map((beta, index) => ({ beta, double: 2 * (index + 1) }));
    const northing = terms.reduce(
      (s, { beta, double }) => s - beta * Math.sin(double * xi) * Math.cosh(double * eta),
      xi,
    );
    const easting = terms.reduce(
      (s, { beta, double }) => s - beta * Math.cos(double * xi) * Math.sinh(double * eta),
      eta,
    );
    const conformal = Math.asin(Math.sin(northing) / Math.cosh(easting));
    const lat = DELTA.reduce((sum, delta, index) => sum + delta * Math.sin(2 * (index + 1) * conformal), conformal);
    const lon = Math.atan2(Math.sinh(easting), Math.cos(northing));
    return { lat: lat * DEGREES, lon: zone * 6 - 183 + lon * DEGREES };
  };
}
