import { middleOf } from '../../values/france.js';
import { mainlandZones, oldProjections, type Projection, projections } from '../../values/metres.js';
import { wholeDegrees } from '../../values/whole-degrees.js';
import { withLostZeros } from './lost-zeros.js';
import { metresApart } from './same-spot.js';
import type { ToDegrees } from './shape.js';
import type { Position, Venue } from '../types.js';

/** Column names that declare a system, such as « X_UTM31N » or « x_3857 »; others are then not considered. */
const DECLARED = /utm_?(\d\d)?|web_?mercator|3857/i;

/** Two numbers in metres, or in parts of a degree, with what else the row says about its position. */
export interface Metres {
  readonly x: number;
  readonly y: number;
  readonly venue: Venue;
  /** Name of the column that holds one of them. */
  readonly column: string;
}

/** Half the width of a large département. */
const DEPARTMENT = 130_000;

interface Candidate extends Projection {
  readonly score: number;
}

/**
 * Infers how the metres of a feed convert to degrees: the projection by which most rows fall into France and, within
 * it, into the département that they name or near rows already placed, whichever axis comes first. Undefined when none
 * does.
 *
 * @param other position of a row that is in degrees, if there is one
 */
export function projectionOf(rows: readonly Metres[], other: Position | undefined): ToDegrees | undefined {
  const systems = systemsOf(rows);
  // Of systems that fit equally well, the first is preferred, with its axes in their order.
  const candidates = [...systems, ...systems.map(swapped)];
  const judged = candidates.map((system) => ({ ...system, score: scoreOf(system.toDegrees, rows, other) }));
  const best = judged.reduce<Candidate | undefined>(
    (one, other) => (other.score > (one?.score ?? 0) ? other : one),
    undefined,
  );
  return best?.name.startsWith('degrees') ? withLostZeros(best.toDegrees, rows) : best?.toDegrees;
}

function swapped({ name, toDegrees }: Projection): Projection {
  return { name, toDegrees: (x, y) => toDegrees(y, x) };
}

function systemsOf(rows: readonly Metres[]): readonly Projection[] {
  const [system, zone = ''] = rows.flatMap(({ column }) => DECLARED.exec(column) ?? []);
  if (!system) return [...wholeDegrees, ...projections, ...oldProjections];
  const start = /^utm/i.test(system) ? `utm-${zone}` : 'web-mercator';
  const said = zone ? [...projections, ...mainlandZones] : projections;
  return said.filter(({ name }) => name.startsWith(start));
}

/** One point for each row that falls in France, and another if it is where it ought to be. */
function scoreOf(toDegrees: ToDegrees, rows: readonly Metres[], other: Position | undefined): number {
  let score = 0;
  for (const { x, y, venue } of rows) {
    const point = toDegrees(x, y);
    if (!point) continue;
    const expected = middleOf(venue.insee ?? venue.postcode ?? '') ?? other;
    score += expected && metresApart(point, expected) < DEPARTMENT ? 2 : 1;
  }
  return score;
}
