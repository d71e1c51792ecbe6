import type { Dataset, Issue } from '../../dataset.js';

/** A feed may shrink at the end of a season; to less than a tenth, something broke at its source. */
const SHARE = 10;

/**
 * The rows as they were read, with an issue when over nine tenths of those before are gone. It stays, reading after
 * reading, until they are back: `value` is how many there were.
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
