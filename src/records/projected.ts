import { middleOf } from '../values/france.js';
import { projections } from '../values/metres.js';
import { metresApart } from './same-spot.js';
import type { ToDegrees } from './shape.js';
import type { Position, Venue } from './types.js';

/** Two numbers in metres, and what else its row says of where it is. */
export interface Metres {
  readonly x: number;
  readonly y: number;
  readonly venue: Venue;
}

/** Half the width of a large département. */
const DEPARTMENT = 130_000;
/** Rows by which to judge: there are as many systems as ways of being wrong. */
const SAMPLE = 500;

interface Candidate {
  readonly toDegrees: ToDegrees;
  readonly score: number;
}

/**
 * How the metres of a feed become degrees: by the system in which most of its rows fall in France, and in the
 * département that they name or where the other rows are, whichever axis comes first. Undefined when none does.
 *
 * @param others positions of the rows that are in degrees
 */
export function projectionOf(rows: readonly Metres[], others: readonly Position[]): ToDegrees | undefined {
  const sample = rows.slice(0, SAMPLE);
  const candidates = projections.flatMap(({ toDegrees }): ToDegrees[] => [toDegrees, (x, y) => toDegrees(y, x)]);
  const judged = candidates.map((toDegrees) => ({ toDegrees, score: scoreOf(toDegrees, sample, others[0]) }));
  const best = judged.reduce<Candidate | undefined>(
    (one, other) => (other.score > (one?.score ?? 0) ? other : one),
    undefined,
  );
  return best?.toDegrees;
}

/** One for each row that falls in France, and as much again where it ought to. */
function scoreOf(toDegrees: ToDegrees, sample: readonly Metres[], other: Position | undefined): number {
  let score = 0;
  for (const { x, y, venue } of sample) {
    const point = toDegrees(x, y);
    if (!point) continue;
    const expected = middleOf(venue.insee ?? venue.postcode ?? '') ?? other;
    score += expected && metresApart(point, expected) < DEPARTMENT ? 2 : 1;
  }
  return score;
}
