import type { Filter } from './types.js';

const ON = ['yes'];

/** A filter that is on, `yes`, or off. Offered when some records have the quality and some do not. */
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
