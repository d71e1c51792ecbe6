import type { Choice, Filter } from './types.js';

/**
 * A menu of the values that records carry, however they are spelled: the label is the most frequent spelling.
 *
 * @param read the values as the feed wrote them
 * @param keyOf makes one key, fit for a page's address, of spellings that mean the same; empty for what says nothing
 */
export function byValue<R extends object>(
  name: string,
  read: (record: R) => readonly string[],
  keyOf: (text: string) => string,
): Filter<R> {
  const known = new WeakMap<R, ReadonlyMap<string, string>>();
  /** The same records are asked about at every change of a filter. */
  const offered = new WeakMap<readonly R[], { lang: string; values: Values }>();
  /** Thousands of records share a few words. */
  const keys = new Map<string, string>();
  const keyOnce = (text: string) => {
    let key = keys.get(text);
    if (key === undefined) keys.set(text, (key = keyOf(text)));
    return key;
  };
  const labelsOf = (record: R) => {
    let labels = known.get(record);
    if (!labels) known.set(record, (labels = labelsByKey(read(record), keyOnce)));
    return labels;
  };

  return {
    name,
    control: 'menu',
    offer(records, { lang }) {
      let offer = offered.get(records);
      if (offer?.lang !== lang) offered.set(records, (offer = { lang, values: valuesOn(records.map(labelsOf), lang) }));
      return offer.values;
    },
    valuesOf: () => (record) => labelsOf(record).keys(),
    matcher(value) {
      const key = keyOf(value);
      return key ? (record) => labelsOf(record).has(key) : () => true;
    },
  };
}

type Values = readonly Omit<Choice, 'count'>[];

/** None when all records have the same one. */
function valuesOn(labels: readonly ReadonlyMap<string, string>[], lang: string): Values {
  const found = spellings(labels);
  if (found.size < 2 && labels.every(({ size }) => size)) return [];
  const { compare } = new Intl.Collator(lang, { numeric: true });
  return [...found]
    .map(([value, counts]) => ({ value, label: mostFrequent(counts) }))
    .sort((a, b) => compare(a.label, b.label));
}

function labelsByKey(labels: readonly string[], keyOf: (text: string) => string): ReadonlyMap<string, string> {
  return new Map(labels.map((label) => [keyOf(label), label] as const).filter(([key]) => key));
}

/** How often each key is spelled each way. */
function spellings(records: readonly ReadonlyMap<string, string>[]): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const labels of records) {
    for (const [key, label] of labels) {
      let counts = found.get(key);
      if (!counts) found.set(key, (counts = new Map<string, number>()));
      counts.set(label, (counts.get(label) ?? 0) + 1);
    }
  }
  return found;
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}
