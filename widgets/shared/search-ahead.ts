/** Milliseconds: idle moments of fifty are announced, and a visitor may come in any of them. */
const STRETCH = 12;
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
    const end = performance.now() + Math.min(idle.timeRemaining(), STRETCH);
    while (next < records.length && performance.now() < end) {
      const record = records[next++];
      if (record) index(record);
    }
    if (next < records.length) requestIdleCallback(work);
  };
  requestIdleCallback(work);
}
