import type { Row } from '../../dataset.js';
import { SLICE } from '../dictionary.js';
import type { Pieces } from '../stepwise-work.js';
import type { Column } from '../types.js';

/** Most values of a list to choose from: more are of no use to visitors, and slow to sort. */
export const LISTED = 500;

/** Whether a filter on this column could change what is shown, judged by its distinct cells. */
export function* worthChoosing(rows: readonly Row[], { name, type, facet }: Column): Pieces<boolean> {
  const isListed = facet === 'values' && type !== 'list';
  const enough = isListed ? LISTED : 1;
  const cells = new Set<unknown>();
  for (const [at, row] of rows.entries()) {
    if (cells.add(row[name] ?? '').size > enough) return !isListed;
    if (at % SLICE === 0) yield;
  }
  return cells.size > 1;
}
