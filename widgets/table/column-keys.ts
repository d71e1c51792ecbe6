import { header } from '../../src/values/text.js';

/** Names that the page's address keeps for the table itself. */
const reserved = ['text', 'sort', 'page', 'columns', 'group'];

/** Short names of columns, fit for the page's address and for attributes, and back. */
export interface ColumnKeys {
  keyOf(name: string): string;
  /** The column's name; undefined when no column has this key. */
  readonly nameOf: (key: string) => string | undefined;
}

/** A key is the column's name folded to a single word; the second of two that fold alike gets a rank. */
export function columnKeys(names: readonly string[]): ColumnKeys {
  const byKey = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const name of names) {
    const key = freeKey(header(name) || 'colonne', byKey);
    byKey.set(key, name);
    byName.set(name, key);
  }
  return { keyOf: (name) => byName.get(name) ?? '', nameOf: (key) => byKey.get(key) };
}

function freeKey(wanted: string, taken: ReadonlyMap<string, string>): string {
  if (!taken.has(wanted) && !reserved.includes(wanted)) return wanted;
  for (let rank = 2; ; rank++) if (!taken.has(`${wanted}_${rank}`)) return `${wanted}_${rank}`;
}
