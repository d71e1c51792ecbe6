/** Fewer are folded within one keystroke. */
const MANY = 200;
const prepared = new WeakSet<object>();

/**
 * Makes records searchable while the page has nothing better to do, so that the first letter typed is as quick as the
 * next.
 */
export function searchAhead<R extends object>(records: readonly R[], index: (record: R) => unknown) {
  const [first] = records;
  // Safari has no idle moments to offer; it folds them when the visitor types.
  if (!first || records.length < MANY || prepared.has(first) || typeof requestIdleCallback !== 'function') return;
  prepared.add(first);
  let next = 0;
  const work = (idle: IdleDeadline) => {
    while (next < records.length && idle.timeRemaining() > 2) {
      const record = records[next++];
      if (record) index(record);
    }
    if (next < records.length) requestIdleCallback(work);
  };
  requestIdleCallback(work);
}
