import type { Point } from '../../values/position.js';
import type { ToDegrees } from './shape.js';
import { metresApart } from './same-spot.js';

/** Half the width of the area that a feed is about. */
const NEARBY = 50_000;
/** What degrees are to be multiplied by when none, one or two zeros at their end were lost. */
const LOST = [1, 10, 100] as const;

/**
 * Reads degrees without their decimal point of which programs dropped the zeros at the end: `4765` stands for 47.65
 * beside `47651234`. Of a feed about one area, what lies elsewhere is put there if zeros are all that it lacks.
 *
 * @param pairs numbers of the feed, as they are handed to `toDegrees`
 */
export function withLostZeros(toDegrees: ToDegrees, pairs: readonly { x: number; y: number }[]): ToDegrees {
  const points = pairs.flatMap(({ x, y }) => toDegrees(x, y) ?? []);
  const middle = { lat: middleOf(points.map(({ lat }) => lat)), lon: middleOf(points.map(({ lon }) => lon)) };
  const isNear = (point: Point | undefined) => point !== undefined && metresApart(point, middle) < NEARBY;
  if (points.filter(isNear).length * 2 < pairs.length) return toDegrees;
  return (x, y) => {
    const possible = LOST.flatMap((east) => LOST.map((north) => toDegrees(x * east, y * north)));
    return possible.find(isNear) ?? possible[0];
  };
}

function middleOf(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
}
