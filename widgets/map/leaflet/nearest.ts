/** Pixels from the left and from the top. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const turns: Readonly<Record<Direction, (spot: Spot) => Spot>> = {
  ArrowRight: ({ x, y }) => ({ x, y }),
  ArrowLeft: ({ x, y }) => ({ x: -x, y }),
  ArrowDown: ({ x, y }) => ({ x: y, y: x }),
  ArrowUp: ({ x, y }) => ({ x: -y, y: x }),
};

/** Pixels: what is no further on that way is beside rather than ahead. */
const BESIDE = 3;
/** How much further a pixel aside is than one ahead. */
const ASIDE = 3;

/** Whether a key, by its name, is one of the four arrows. */
export function isDirection(key: string): key is Direction {
  return Object.hasOwn(turns, key);
}

/** Where the nearest in a direction is among `spots`: what lies straight ahead is nearer than what lies aside. */
export function nextIn(direction: Direction, from: Spot, spots: readonly Spot[]): number | undefined {
  const turn = turns[direction];
  const here = turn(from);
  let best: number | undefined;
  let least = Infinity;
  for (const [index, spot] of spots.entries()) {
    const there = turn(spot);
    const ahead = there.x - here.x;
    const effort = ahead + ASIDE * Math.abs(there.y - here.y);
    if (ahead > BESIDE && effort < least) [best, least] = [index, effort];
  }
  return best;
}

/** Where the nearest of `spots` is, whatever the direction. */
export function nearestTo({ x, y }: Spot, spots: readonly Spot[]): number | undefined {
  let best: number | undefined;
  let least = Infinity;
  for (const [index, spot] of spots.entries()) {
    const distance = Math.hypot(spot.x - x, spot.y - y);
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}
