import { cornersOf, mapCorners } from '../../values/geometry.js';
import { type Point, readPosition } from '../../values/position.js';
import type { RawGeometry } from '../../values/raw-geometry.js';
import type { Position, Shape } from '../types.js';

/** A published geometry in degrees. */
export interface Placed {
  readonly position: Position;
  /** The shape, when it is more than a point. */
  readonly shape?: Shape;
}

/** Converts the coordinates of a corner, longitude or easting first. */
export type ToDegrees = (x: number, y: number) => Point | undefined;

/** Reads degrees, swapping them if that makes them valid. */
export const asDegrees: ToDegrees = (x, y) => readPosition(y, x);

/** The position and shape of a geometry; undefined when a corner is nowhere on Earth. */
export function placeGeometry({ type, coordinates }: RawGeometry, toDegrees: ToDegrees): Placed | undefined {
  const moved = mapCorners(coordinates, (x, y) => {
    const point = toDegrees(x, y);
    return point && [point.lon, point.lat];
  });
  if (!moved) return undefined;
  const corners = cornersOf(moved);
  const [first] = corners;
  if (!first) return undefined;
  // Mapping services write a point as a `MultiPoint` of one.
  const isPoint = type.endsWith('Point') && corners.length === 1;
  const position = isPoint ? pointAt(first) : middleOf(type, corners);
  return isPoint ? { position } : { position, shape: { type, coordinates: moved } as unknown as Shape };
}

/** The middle corner of a line; the centre of the bounding box of an area. */
function middleOf(type: string, corners: readonly (readonly [number, number])[]): Position {
  const [middle] = corners.slice(Math.floor(corners.length / 2));
  if (type.includes('Line') && middle) return pointAt(middle);
  const bounds = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
  for (const [lon, lat] of corners) {
    bounds[0] = Math.min(bounds[0], lon);
    bounds[1] = Math.min(bounds[1], lat);
    bounds[2] = Math.max(bounds[2], lon);
    bounds[3] = Math.max(bounds[3], lat);
  }
  return { lat: (bounds[1] + bounds[3]) / 2, lon: (bounds[0] + bounds[2]) / 2 };
}

function pointAt([lon, lat]: readonly [number, number]): Position {
  return { lat, lon };
}
