import type { Dataset, Issue } from '../../dataset.js';

/** A feed may well shrink at the end of a season; below a tenth of its rows, something broke at its source. */
const SHARE = 10;

/**
 * Adds an issue to a dataset that has lost over nine tenths of its rows since the last reading. The issue is repeated
 * at each reading until the rows are back; its `value` is how many there were.
 */
export function remarkLoss(dataset: Dataset, before: Dataset | undefined): Dataset {
  if (!before) return dataset;
  const lost = before.issues.find(isLoss);
  const most = Math.max(before.rows.length, Number(lost?.value ?? 0));
  if (dataset.rows.length * SHARE >= most || dataset.issues.some(isLoss)) return dataset;
  return { ...dataset, issues: [...dataset.issues, { code: 'sudden-loss', value: String(most) }] };
}

function isLoss({ code }: Issue): boolean {
  return code === 'sudden-loss';
}
