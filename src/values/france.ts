import type { Point } from './position.js';

/** Corners around metropolitan France but Corsica, some twenty kilometres outside: longitude, latitude. */
const MAINLAND: readonly (readonly [lon: number, lat: number])[] = [
  ...([
    [2.4, 51.3],
    [1.3, 51],
    [1.2, 50.2],
    [0, 49.9],
    [-1.1, 49.9],
    [-2.2, 49.9],
    [-2, 48.9],
  ] as const),
  ...([
    [-3.3, 49.1],
    [-5.4, 48.7],
    [-5.1, 47.7],
    [-3.4, 47],
    [-2.5, 46.7],
    [-1.7, 45.9],
    [-1.5, 44.5],
  ] as const),
  ...([
    [-2, 43.4],
    [-1.5, 42.8],
    [0, 42.5],
    [1.8, 42.2],
    [3.4, 42.3],
    [3.3, 43],
    [4.5, 43.1],
    [6.2, 42.8],
  ] as const),
  ...([
    [7.8, 43.6],
    [7.7, 44.3],
    [7.3, 46],
    [6.9, 46.6],
    [6.3, 46.6],
    [7.3, 47.3],
    [7.8, 47.4],
    [8.4, 49.1],
  ] as const),
  ...([
    [6.4, 49.7],
    [5, 50.3],
    [4.2, 50.2],
    [3.2, 51],
  ] as const),
];

/**
 * Rectangles around Corsica, then the Antilles, Guyane, La Réunion, Mayotte, Saint-Pierre-et-Miquelon, New Caledonia,
 * French Polynesia, Wallis and Futuna. (Those of `position.ts` are wider, and include the mainland.)
 */
const LANDS: readonly (readonly [south: number, north: number, west: number, east: number])[] = [
  [41.2, 43.2, 8.4, 9.7],
  [14.3, 18.2, -63.3, -60.7],
  [2, 6, -54.7, -51.5],
  [-21.5, -20.8, 55.1, 55.9],
  [-13.1, -12.6, 44.9, 45.4],
  [46.7, 47.2, -56.5, -56.1],
  [-23, -19.5, 163.5, 168.5],
  [-28.5, -7, -155, -134],
  [-14.6, -13, -178.4, -176],
];

/** Whether a point lies in metropolitan France, Corsica, or an overseas land, or a little outside. */
export function isInFrance(point: Point): boolean {
  return LANDS.some((land) => isInBox(point, land)) || isInMainland(point);
}

function isInBox({ lat, lon }: Point, [south, north, west, east]: (typeof LANDS)[number]): boolean {
  return lat >= south && lat <= north && lon >= west && lon <= east;
}

/** By ray casting: a half-line from inside crosses the outline an odd number of times. */
function isInMainland({ lat, lon }: Point): boolean {
  let inside = false;
  for (const [index, [east, north]] of MAINLAND.entries()) {
    const [west, south] = MAINLAND.at(index - 1) ?? [east, north];
    if (north > lat !== south > lat && lon < west + ((east - west) * (lat - south)) / (north - south)) inside = !inside;
  }
  return inside;
}

/** About the middle of each département, 01 to 95 with Corsica as 20: latitude and longitude in tenths of a degree. */
const MIDDLES =
  '461 53,496 36,464 32,441 62,447 63,439 71,448 44,496 46,429 15,483 42,431 24,443 27,435 51,491 -4,451 27,457 2,' +
  '458 -7,471 25,454 19,422 91,474 48,484 -29,461 20,451 7,472 64,447 52,491 10,484 14,483 -41,440 42,434 12,437 5,' +
  '448 -6,436 34,482 -16,468 16,473 7,453 56,467 57,440 -8,476 14,457 42,451 38,474 -17,479 23,446 16,444 5,445 35,' +
  '474 -6,491 -13,489 42,481 52,481 -7,488 62,490 54,478 -28,490 67,471 35,505 32,494 24,486 1,505 23,457 31,433 -8,' +
  '431 2,426 25,487 76,479 73,459 46,476 61,466 45,480 2,455 64,460 64,489 23,497 10,486 29,488 18,466 -3,499 23,' +
  '438 22,441 13,435 62,440 52,467 -13,466 5,459 12,482 64,478 36,476 69,485 22,488 22,489 25,488 25,491 22';

const OVERSEAS: Readonly<Record<string, Point>> = {
  '971': { lat: 16.2, lon: -61.5 },
  '972': { lat: 14.6, lon: -61 },
  '973': { lat: 4, lon: -53 },
  '974': { lat: -21.1, lon: 55.5 },
  '975': { lat: 46.9, lon: -56.3 },
  '976': { lat: -12.8, lon: 45.1 },
  '988': { lat: -21.2, lon: 165.6 },
};

const middles = MIDDLES.split(',').map((pair) => pair.split(' ').map((tenths) => Number(tenths) / 10));

/** About the middle of the département that an INSEE code or a postcode begins with. */
export function middleOf(code: string): Point | undefined {
  const overseas = OVERSEAS[code.slice(0, 3)];
  const [lat, lon] = middles[Number(code.slice(0, 2).replace(/2[ab]/i, '20')) - 1] ?? [];
  return overseas ?? (lat === undefined || lon === undefined ? undefined : { lat, lon });
}
