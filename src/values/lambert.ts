import type { Point } from './position.js';

/** The shape given to the Earth: its semi-major axis in metres, and its first eccentricity. */
export interface Ellipsoid {
  readonly axis: number;
  readonly eccentricity: number;
}

/** GRS 80, that of RGF93: within a millimetre of WGS 84's, as the two systems are within a metre. */
export const grs80: Ellipsoid = { axis: 6_378_137, eccentricity: Math.sqrt(0.006_694_380_022_9) };
const RADIANS = Math.PI / 180;

/** A Lambert conformal conic projection: degrees, and the metres given to its origin. */
export interface Cone {
  readonly origin: Point;
  readonly parallels: readonly [south: number, north: number];
  readonly east: number;
  readonly north: number;
  /** GRS 80 unless told. */
  readonly ellipsoid?: Ellipsoid;
}

/** RGF93, Lambert-93 (EPSG:2154): all of metropolitan France. */
export const lambert93: Cone = {
  origin: { lat: 46.5, lon: 3 },
  parallels: [44, 49],
  east: 700_000,
  north: 6_600_000,
};

/** RGF93, nine zones of one degree (EPSG:3942 to 3950), called after their latitude: `zone` from 42 to 50. */
export function lambertZone(zone: number): Cone {
  return {
    origin: { lat: zone, lon: 3 },
    parallels: [zone - 0.75, zone + 0.75],
    east: 1_700_000,
    north: (zone - 41) * 1_000_000 + 200_000,
  };
}

/** RGNC91-93, Lambert New Caledonia (EPSG:3163): the image of a cone of the north, upside down. */
export function fromNewCaledonia(x: number, y: number): Point {
  const { lat, lon } = newCaledonia(x, -y);
  return { lat: -lat, lon };
}

/**
 * From metres to degrees.
 * @see Snyder, Map Projections: A Working Manual, equations 15-1 to 15-11
 */
export function fromCone({ origin, parallels, east, north, ellipsoid = grs80 }: Cone): (x: number, y: number) => Point {
  const { axis, eccentricity } = ellipsoid;
  const [south, far] = parallels.map((latitude) => latitude * RADIANS) as [number, number];
  const isometric = (latitude: number) => isometricOf(latitude, eccentricity);
  const n =
    Math.log(scaleAt(south, eccentricity) / scaleAt(far, eccentricity)) / Math.log(isometric(south) / isometric(far));
  const scale = (axis * scaleAt(south, eccentricity)) / (n * isometric(south) ** n);
  const radius = scale * isometric(origin.lat * RADIANS) ** n;
  return (x, y) => {
    const [right, down] = [x - east, radius - (y - north)];
    const t = (Math.hypot(right, down) / scale) ** (1 / n);
    return {
      lat: latitudeOf(t, eccentricity) / RADIANS,
      lon: origin.lon + Math.atan2(right, down) / n / RADIANS,
    };
  };
}

function scaleAt(latitude: number, eccentricity: number): number {
  return Math.cos(latitude) / Math.sqrt(1 - (eccentricity * Math.sin(latitude)) ** 2);
}

function isometricOf(latitude: number, eccentricity: number): number {
  return Math.tan(Math.PI / 4 - latitude / 2) / flattening(latitude, eccentricity);
}

function flattening(latitude: number, eccentricity: number): number {
  const sine = eccentricity * Math.sin(latitude);
  return ((1 - sine) / (1 + sine)) ** (eccentricity / 2);
}

/** From the isometric latitude. Each turn divides the error by some three hundred: six leave less than a micrometre. */
function latitudeOf(t: number, eccentricity: number): number {
  let latitude = Math.PI / 2 - 2 * Math.atan(t);
  for (let turn = 0; turn < 6; turn++) {
    latitude = Math.PI / 2 - 2 * Math.atan(t * flattening(latitude, eccentricity));
  }
  return latitude;
}

const newCaledonia = fromCone({
  origin: { lat: 21.5, lon: 166 },
  parallels: [20 + 2 / 3, 22 + 1 / 3],
  east: 400_000,
  north: -300_000,
});
