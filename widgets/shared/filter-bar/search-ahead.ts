import { pacer } from '../../../src/pace.js';

/** Number of records that can be folded during one keystroke. */
const MANY = 200;
const prepared = new WeakSet<object>();

/**
 * Folds the searchable text of records in slices once they are shown, so that the first letter typed is as fast as the
 * next.
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
