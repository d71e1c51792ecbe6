import { type Ellipsoid, fromCone, grs80 } from './lambert.js';
import type { Point } from './position.js';

const RADIANS = Math.PI / 180;
/** Semi-axes of the ellipsoid Clarke 1880 (IGN), in metres. */
const AXIS = 6_378_249.2;
const POLAR = 6_356_515;
const clarke: Ellipsoid = { axis: AXIS, eccentricity: Math.sqrt(1 - (POLAR / AXIS) ** 2) };
/** Translation from the centre of this ellipsoid to that of WGS 84, in metres: x, y, z. */
const SHIFT = [-168, -60, 320] as const;
/** Longitude of the meridian of Paris, in degrees. */
const PARIS = 2 + 20 / 60 + 14.025 / 3600;

/**
 * Latitude of the origin and of the two parallels where lengths are true, of each zone; the second one was then given
 * all of France.
 */
const ZONES = [
  [49.5, 48.598_522_8, 50.395_911_7],
  [46.8, 45.898_918_8, 47.696_014_4],
  [44.1, 43.199_291_4, 44.996_093_9],
] as const;

/**
 * From the Lambert zones of before 2000 (EPSG:27571 to 27573, the second one « étendue », EPSG:27572) to degrees,
 * within some three metres of the grid of the IGN.
 *
 * @param zone 1, 2 or 3: the millions of its northings
 * @see IGN, Transformations entre systèmes géodésiques, NT/G 80; Projections et référentiels cartographiques, NT/G 71
 */
export function fromOldLambert(zone: 1 | 2 | 3): (x: number, y: number) => Point {
  const [lat = 0, south = 0, far = 0] = ZONES[zone - 1] ?? [];
  const inverse = fromCone({
    origin: { lat, lon: PARIS },
    parallels: [south, far],
    east: 600_000,
    north: zone * 1_000_000 + 200_000,
    ellipsoid: clarke,
  });
  return (x, y) => shifted(inverse(x, y));
}

/** From one ellipsoid to the other, through geocentric coordinates in metres. */
function shifted({ lat, lon }: Point): Point {
  const [phi, lambda] = [lat * RADIANS, lon * RADIANS];
  const normal = normalAt(phi, clarke);
  const x = normal * Math.cos(phi) * Math.cos(lambda) + SHIFT[0];
  const y = normal * Math.cos(phi) * Math.sin(lambda) + SHIFT[1];
  const z = normal * (1 - clarke.eccentricity ** 2) * Math.sin(phi) + SHIFT[2];
  const distance = Math.hypot(x, y);
  let latitude = Math.atan2(z, distance * (1 - grs80.eccentricity ** 2));
  for (let turn = 0; turn < 4; turn++) {
    latitude = Math.atan2(z + grs80.eccentricity ** 2 * normalAt(latitude, grs80) * Math.sin(latitude), distance);
  }
  return { lat: latitude / RADIANS, lon: Math.atan2(y, x) / RADIANS };
}

function normalAt(latitude: number, { axis, eccentricity }: Ellipsoid): number {
  return axis / Math.sqrt(1 - (eccentricity * Math.sin(latitude)) ** 2);
}
