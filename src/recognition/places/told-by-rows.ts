import { genericPlace } from '../../schemas/places/generic-place.js';
import type { Recognised, Table } from '../schema.js';
import { withAnswers } from './by-rows/answers.js';
import { withKinds } from './by-rows/kinds.js';
import { withoutCodesAndStories } from './by-rows/misnamed.js';
import { withTitle } from './by-rows/title.js';
import { withUnits } from './by-rows/units.js';

/**
 * Corrects and completes the roles of a table that follows no known schema by what its rows hold. Each step works on
 * what the one before found: columns that it freed may be used by the next.
 */
export function toldByRows(found: Recognised, table: Table): Recognised {
  if (found.schema.name !== genericPlace.name) return found;
  const steps = [withoutCodesAndStories, withTitle, withKinds, withUnits, withAnswers];
  return steps.reduce((known, step) => step(known, table), found);
}
