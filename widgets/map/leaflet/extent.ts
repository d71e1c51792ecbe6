import type { Place, Position, Shape } from '../../../src/records/types.js';
import { cornersOf } from '../../../src/values/geometry.js';
import { isDrawable } from './drawable.js';

/** Degrees. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Where Web Mercator ends. */
const NORTHERNMOST = 85;
/** Fewer places than this are all shown at first, however far apart. */
const CROWD = 20;
/** Share of a crowd, at each end, that the first view may leave out. */
const STRAYS = 0.02;
/** How much wider the whole must be than its bulk for strays to be left out. */
const FAR = 4;

/** Whether a position can be on a map. A feed that says 0,0 does not mean the Gulf of Guinea. */
export function isOnMap(position: Position | undefined): position is Position {
  if (!position) return false;
  const { lat, lon } = position;
  return Math.abs(lat) <= NORTHERNMOST && Math.abs(lon) <= 180 && (lat !== 0 || lon !== 0);
}

/**
 * The box to bring into view: that of all places, unless a few strays (a wrong sign, an event in Montréal) would make the
 * others a speck in it. Undefined when no place is on the map.
 */
export function extentOf(places: readonly Place[]): Box | undefined {
  const positions = places.flatMap(spotsOf);
  if (!positions.length) return undefined;
  // Tens of thousands are put in order; arrays of numbers do it ten times as fast.
  const lats = Float64Array.from(positions, ({ lat }) => lat).sort();
  const lons = Float64Array.from(positions, ({ lon }) => lon).sort();
  const whole = boxOf(lats, lons, 0);
  if (positions.length < CROWD) return whole;
  const bulk = boxOf(lats, lons, Math.max(1, Math.floor(positions.length * STRAYS)));
  return size(whole) > FAR * size(bulk) && size(bulk) > 0 ? bulk : whole;
}

/** What a line or an area takes up; undefined when it is not drawn. */
export function boxAroundShape(shape: Shape | undefined): Box | undefined {
  if (!shape || !isDrawable(shape)) return undefined;
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [lon, lat] of cornersOf(shape.coordinates)) {
    box.west = Math.min(box.west, lon);
    box.south = Math.min(box.south, lat);
    box.east = Math.max(box.east, lon);
    box.north = Math.max(box.north, lat);
  }
  return box;
}

/** Where a place is, or between what, when it is on the map. */
function spotsOf({ venue: { position }, shape }: Place): Position | Position[] {
  if (!isOnMap(position)) return [];
  const box = boxAroundShape(shape);
  return box
    ? [
        { lat: box.south, lon: box.west },
        { lat: box.north, lon: box.east },
      ]
    : position;
}

function boxOf(lats: Float64Array, lons: Float64Array, aside: number): Box {
  const at = (sorted: Float64Array, index: number) => sorted.at(index) ?? 0;
  return {
    west: at(lons, aside),
    south: at(lats, aside),
    east: at(lons, -1 - aside),
    north: at(lats, -1 - aside),
  };
}

function size({ west, south, east, north }: Box): number {
  return Math.hypot(east - west, north - south);
}
