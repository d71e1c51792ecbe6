import type { Dataset, Row } from '../dataset.js';
import type { AuthorProblem } from '../filters/types.js';
import { rowFilter } from '../filters/author/where.js';

/** Rows between two chances for the page to respond. */
const SLICE = 500;

export interface KeptRows {
  readonly rows: readonly Row[];
  /** Rows left out because they do not say where they are. */
  readonly unplaced: number;
  readonly problems: readonly AuthorProblem[];
}

/** The rows with the values that the page's author asked for (`where`), whatever their place. */
export async function rowsWhere(dataset: Dataset, attribute: string, pause: () => Promise<void>): Promise<KeptRows> {
  const { holds, problems } = rowFilter(attribute, dataset);
  const kept: Row[] = [];
  for (const [row, cells] of dataset.rows.entries()) {
    if (holds(cells)) kept.push(cells);
    if (row % SLICE === 0) await pause();
  }
  return { rows: kept, unplaced: 0, problems };
}
