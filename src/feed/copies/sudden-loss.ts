import type { Dataset } from '../../dataset.js';

/** A feed may well shrink at the end of a season; below a tenth of its rows, something broke at its source. */
const SHARE = 10;

/** Adds an issue to a dataset that has lost over nine tenths of the rows of the last good one; `value` is how many there were. */
export function remarkLoss(dataset: Dataset, good: Dataset | undefined): Dataset {
  const most = good?.rows.length ?? 0;
  if (dataset.rows.length * SHARE >= most) return dataset;
  return { ...dataset, issues: [...dataset.issues, { code: 'sudden-loss', value: String(most) }] };
}
