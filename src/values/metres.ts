import { isInFrance } from './france.js';
import { fromCone, fromNewCaledonia, lambert93, lambertZone } from './lambert.js';
import { fromUtm, fromWebMercator } from './mercator.js';
import { fromOldLambert } from './ntf.js';
import type { Point } from './position.js';

/** A system of coordinates in metres, which French files use without saying which. */
export interface Projection {
  readonly name: string;
  /** Undefined where the system is not used. */
  readonly toDegrees: (x: number, y: number) => Point | undefined;
}

const zones = new Map([42, 43, 44, 45, 46, 47, 48, 49, 50].map((zone) => [zone, fromCone(lambertZone(zone))] as const));

/** From the most to the least likely. */
export const projections: readonly Projection[] = [
  { name: 'lambert-93', toDegrees: inFrance(fromCone(lambert93)) },
  // A northing begins with the number of its zone: 1 for 42, 2 for 43…
  {
    name: 'lambert-zones',
    toDegrees: inFrance((x, y) => zones.get(Math.floor((y + 300_000) / 1_000_000) + 41)?.(x, y)),
  },
  { name: 'web-mercator', toDegrees: inFrance(fromWebMercator) },
  { name: 'utm-20n', toDegrees: inLand(fromUtm(20, false), -64, -60) },
  { name: 'utm-22n', toDegrees: inLand(fromUtm(22, false), -55, -51) },
  { name: 'utm-40s', toDegrees: inLand(fromUtm(40, true), 54, 57) },
  { name: 'utm-38s', toDegrees: inLand(fromUtm(38, true), 44, 46) },
  { name: 'utm-21n', toDegrees: inLand(fromUtm(21, false), -57, -56) },
  { name: 'lambert-nc', toDegrees: inLand(fromNewCaledonia, 163.9, 168.5) },
  { name: 'utm-58s', toDegrees: inLand(fromUtm(58, true), 163.9, 168.5) },
  { name: 'utm-6s', toDegrees: inLand(fromUtm(6, true), -150.5, -149) },
];

/** Systems of before 2000. To be tried after the others, for they would also take metres of the Antilles and of Guyane. */
export const oldProjections: readonly Projection[] = [
  { name: 'lambert-2-etendu', toDegrees: inFrance(northOf(1_500_000, fromOldLambert(2))) },
  { name: 'lambert-1', toDegrees: inFrance(northOf(900_000, fromOldLambert(1))) },
  { name: 'lambert-3', toDegrees: inFrance(northOf(2_900_000, fromOldLambert(3))) },
];

/** UTM on the mainland. The same numbers are plausible in all three zones: only of use when the feed says which. */
export const mainlandZones: readonly Projection[] = [30, 31, 32].map((zone) => ({
  name: `utm-${zone}n`,
  toDegrees: inFrance(fromUtm(zone, false)),
}));

type Inverse = (x: number, y: number) => Point | undefined;

function inFrance(inverse: Inverse): Inverse {
  return (x, y) => {
    const point = inverse(x, y);
    return point && isInFrance(point) ? { lat: rounded(point.lat), lon: rounded(point.lon) } : undefined;
  };
}

/** Northings begin with the number of their zone. */
function northOf(least: number, inverse: Inverse): Inverse {
  return (x, y) => (y > least ? inverse(x, y) : undefined);
}

/** The same numbers are plausible in several zones: each is for one land. */
function inLand(inverse: Inverse, west: number, east: number): Inverse {
  const inside = inFrance(inverse);
  return (x, y) => {
    const point = inside(x, y);
    return point && point.lon >= west && point.lon <= east ? point : undefined;
  };
}

/** Rounded to a centimetre: further digits come from the computation, not from the data. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e7;
}
