import { genericPlace } from '../../schemas/places/generic-place.js';
import { osm } from '../../schemas/places/osm.js';
import type { Recognised, Table } from '../schema.js';
import { withAnswers } from './by-rows/answers.js';
import { withoutOtherDays } from './by-rows/days.js';
import { withoutRowNumbers } from './by-rows/house-numbers.js';
import { withKinds } from './by-rows/kinds.js';
import { withoutCodesAndStories } from './by-rows/misnamed.js';
import { withPosition } from './by-rows/positions.js';
import { withCommuneAfterPostcode, withoutForeignPostcodes } from './by-rows/postcodes.js';
import { withTitle } from './by-rows/title.js';
import { withUnits } from './by-rows/units.js';

/**
 * Completes the roles of a table by what its rows hold, and corrects them when it follows no known schema. Each step
 * works on what the one before found: columns that it freed may be used by the next.
 */
export function toldByRows(found: Recognised, table: Table): Recognised {
  const placed = withPosition(found, table);
  const { address, title } = placed.roles;
  // Collection points that are told by their kind alone are all the same.
  if (found.schema.name.startsWith('dechets/'))
    return withKinds((address ?? title) ? placed : withTitle(placed, table), table);
  if (found.schema.name === osm.name) return withKinds(placed, table);
  if (found.schema.name !== genericPlace.name) return placed;
  const steps = [
    withoutCodesAndStories,
    withoutOtherDays,
    withoutRowNumbers,
    withoutForeignPostcodes,
    withCommuneAfterPostcode,
    withTitle,
    withKinds,
    withUnits,
    withAnswers,
  ];
  return steps.reduce((known, step) => step(known, table), placed);
}
