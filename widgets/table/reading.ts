import type { Dataset, Issue, Row } from '../../src/dataset.js';
import { tableOf, type TableRequest } from '../../src/feed/table.js';
import { tableLocaleOf } from '../../src/locales/table/index.js';
import { columnKeys } from './column-keys.js';
import type { Read } from './shown.js';
import type { Views } from './views.js';

/** Reads datasets as one table; undefined when there is none. */
export async function readingOf(
  [first, ...others]: readonly Dataset[],
  request: TableRequest,
): Promise<(Read & { readonly issues: readonly Issue[] }) | undefined> {
  if (!first) return undefined;
  const dataset = others.length ? (await import('./merged.js')).merged([first, ...others]) : first;
  const [{ table, issues }, words] = await Promise.all([tableOf(dataset, request), tableLocaleOf(request.lang)]);
  return { table, issues, words, keys: columnKeys(table.columns.map(({ name }) => name)) };
}

/** Fewer rows than this are searched and sorted within one keystroke. */
const MANY = 500;

/** Prepares, while the page is idle, what filtering many rows takes, for as long as these rows are wanted. */
export async function prepareViews({ table }: Read, views: Views, isWanted: () => boolean): Promise<void> {
  if (table.dataset.partial || table.rows.length < MANY) return;
  await (await import('./idle.js')).prepareAhead(table, views, isWanted);
}

/** The readings of a table, each by the list of its rows. */
export class Readings {
  readonly #reads = new WeakMap<readonly Row[], Read>();
  /** The last one. */
  latest: Read | undefined;

  /** Keeps a reading; returns a copy of its rows, by which it is found again. */
  add(read: Read): readonly Row[] {
    const records = read.table.rows.slice();
    this.#reads.set(records, read);
    this.latest = read;
    return records;
  }

  of(records: readonly Row[]): Read | undefined {
    return this.#reads.get(records);
  }
}
