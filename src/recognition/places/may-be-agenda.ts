import { header } from '../../values/text.js';
import type { Recognised } from '../schema.js';
import { genericPlace } from '../../schemas/places/generic-place.js';

/** Names of columns for the start of events, possibly beside other words. */
const START =
  /(^|_)(debut|start|begin|dtstart|agd_start)(_|$)|startdate|firstdate|firsttiming|^(timings|occurrences|periodes_regroupees)$/;

/**
 * Whether a feed shown on a map may be one of events: by its schema, if that is not one of places; else by its columns,
 * if no published schema of places matches them.
 *
 * @param named schema that the author or the format gives
 */
export function mayBeAgenda(columns: readonly string[], named: string | undefined, found: Recognised): boolean {
  if (named) return found.schema.name !== named;
  return found.schema.name === genericPlace.name && columns.some((column) => START.test(header(column)));
}
