import type { Filter } from './types.js';

const ON = ['yes'];

/** A filter with a single choice, `yes`, offered when some records have the quality and others do not. */
export function toggle<R>(name: string, has: (record: R) => boolean): Filter<R> {
  return {
    name,
    control: 'toggle',
    offer(records) {
      return records.some(has) && !records.every(has) ? ON.map((value) => ({ value })) : [];
    },
    valuesOf: () => (record) => (has(record) ? ON : []),
    matcher: (value) => (ON.includes(value) ? has : () => true),
  };
}
