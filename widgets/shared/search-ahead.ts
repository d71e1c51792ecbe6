import { pacer } from '../../src/pace.js';

/** Fewer are folded within one keystroke. */
const MANY = 200;
const prepared = new WeakSet<object>();

/**
 * Folds the text of records for the search once they are shown, in slices, so that the first letter typed is as quick
 * as the next.
 */
export function searchAhead<R extends object>(records: readonly R[], index: (record: R) => unknown) {
  const [first] = records;
  if (!first || records.length < MANY || prepared.has(first)) return;
  prepared.add(first);
  setTimeout(() => void inSlices(records, index));
}

async function inSlices<R>(records: readonly R[], index: (record: R) => unknown) {
  const pause = pacer();
  for (const record of records) {
    index(record);
    await pause();
  }
}
