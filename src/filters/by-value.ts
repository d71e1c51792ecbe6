import { memoised } from './memoised.js';
import type { Choice, Filter } from './types.js';

/** A value as a record writes it, and the key that all spellings of this value share. */
interface Spelling {
  readonly key: string;
  readonly label: string;
}

/** The values of one record. */
interface Values {
  readonly spellings: readonly Spelling[];
  readonly keys: readonly string[];
}

/**
 * A filter by the values that records carry, whatever their spelling; each choice is labelled with its most frequent
 * spelling.
 *
 * @param read the values of a record, as published
 * @param keyOf the key, fit for a URL, that all spellings of a value share; empty for values to ignore
 */
export function byValue<R extends object>(
  name: string,
  read: (record: R) => readonly string[],
  keyOf: (text: string) => string,
): Filter<R> {
  const spellingOf = memoised(new Map<string, Spelling>(), (label) => ({ key: keyOf(label), label }));
  /** Thousands of records share a few words. */
  const valuesOfWords = memoised(new Map<string, Values>(), (words) => valuesFrom(words.split(PARTED).map(spellingOf)));
  // Not kept by record: a page that shows one agenda after the other would keep room for all records of all of them.
  const valuesOf = (record: R) => valuesOfWords(read(record).join(PARTED));
  /** The same records are asked about at every change of a filter. */
  const choicesIn = memoised(new Map<string, (records: readonly R[]) => Choices>(), (lang) =>
    memoised(new WeakMap<readonly R[], Choices>(), (records) => choicesOn(records.map(valuesOf), lang)),
  );

  return {
    name,
    control: 'menu',
    offer: (records, { lang }) => choicesIn(lang)(records),
    valuesOf: () => (record) => valuesOf(record).keys,
    matcher(value) {
      const key = keyOf(value);
      return key ? (record) => valuesOf(record).keys.includes(key) : () => true;
    },
  };
}

/** Separates the values of a record in a key. `clean` has removed such characters from the values themselves. */
const PARTED = '\0';

type Choices = readonly Omit<Choice, 'count'>[];

/** The values by key; of two spellings in one record, the last is used. */
function valuesFrom(spellings: readonly Spelling[]): Values {
  const byKey = new Map(spellings.filter(({ key }) => key).map((spelling) => [spelling.key, spelling]));
  return { spellings: [...byKey.values()], keys: [...byKey.keys()] };
}

/** Share of the records without a value from which to choose one would hide nearly all that it may apply to. */
const MOST = 0.8;

/** The choices on offer; none when all records have the same one, or few have any. */
function choicesOn(values: readonly Values[], lang: string): Choices {
  const counts = new Map<Spelling, number>();
  let untold = 0;
  for (const { spellings } of values) {
    if (!spellings.length) untold += 1;
    for (const spelling of spellings) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  }
  const labels = mostFrequent(counts);
  if (untold > values.length * MOST || (!untold && labels.size < 2)) return [];
  const { compare } = new Intl.Collator(lang, { numeric: true });
  return [...labels.values()]
    .map(({ key: value, label }) => ({ value, label }))
    .sort((a, b) => compare(a.label, b.label));
}

/** By key, the spelling that is met most often. */
function mostFrequent(counts: ReadonlyMap<Spelling, number>): ReadonlyMap<string, Spelling> {
  const best = new Map<string, Spelling>();
  for (const [spelling, count] of counts) {
    const before = best.get(spelling.key);
    if (!before || count > (counts.get(before) ?? 0)) best.set(spelling.key, spelling);
  }
  return best;
}
