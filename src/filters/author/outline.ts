import type { Position } from '../../records/types.js';

/** Longitude and latitude, in degrees, of the corners of a closed line. */
export type Ring = readonly (readonly [lon: number, lat: number])[];

/** The land of a commune, and how it is called. */
export interface Outline {
  readonly insee: string;
  readonly name: string;
  readonly postcodes: readonly string[];
  /** The edges of its lands and of the holes in them; none when only its codes and names were asked for. */
  readonly rings: readonly Ring[];
}

/** The commune in a GeoJSON feature of geo.api.gouv.fr; undefined when it is not one. */
export function readOutline(feature: unknown): Outline | undefined {
  const { properties, geometry } = (feature ?? {}) as Partial<Record<'properties' | 'geometry', unknown>>;
  const { code, nom, codesPostaux } = (properties ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof code !== 'string' || typeof nom !== 'string') return undefined;
  const postcodes = Array.isArray(codesPostaux) ? codesPostaux.map(String) : [];
  return { insee: code, name: nom, postcodes, rings: ringsOf(geometry) };
}

/**
 * Whether a point lies in an outline, by ray casting: a half-line from inside crosses the edges an odd number of times.
 */
export function isWithin({ lat, lon }: Position, { rings }: Outline): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [index, [east, north]] of ring.entries()) {
      const [west, south] = ring[index - 1] ?? ring[ring.length - 1] ?? [east, north];
      if (north > lat !== south > lat && lon < west + ((east - west) * (lat - south)) / (north - south))
        inside = !inside;
    }
  }
  return inside;
}

/** Every ring of a `Polygon` or a `MultiPolygon`, holes included. */
function ringsOf(geometry: unknown): Ring[] {
  const { type, coordinates } = (geometry ?? {}) as Partial<Record<'type' | 'coordinates', unknown>>;
  if (!Array.isArray(coordinates)) return [];
  const rings: unknown[] = type === 'Polygon' ? coordinates : type === 'MultiPolygon' ? coordinates.flat() : [];
  return rings.filter((ring): ring is Ring => Array.isArray(ring) && ring.every(isCorner));
}

function isCorner(corner: unknown): boolean {
  return Array.isArray(corner) && typeof corner[0] === 'number' && typeof corner[1] === 'number';
}
