import type { Dataset, Provenance } from '../dataset.js';
import { tableOf, type Records } from '../parsers/table.js';
import { readAnswer } from './answer.js';
import type { ReadOptions } from './types.js';

/**
 * Most rows to read when the author sets no limit. For larger datasets, a filter in the address serves the page better.
 */
export const ROWS = 5000;

export interface Page extends Records {
  /** Address of the next page; absent on the last one. */
  readonly next?: string | undefined;
}

/**
 * Reads the records of one page after the other, up to the last one, or up to one more than the limit, which tells that
 * there are more. Fails as a whole when any page fails: part of a list would be mistaken for all of it.
 *
 * @param pageOf parses a page; `count` is how many records were read before it.
 */
export async function readPages(
  first: string,
  options: ReadOptions,
  pageOf: (answer: unknown, count: number) => Page,
): Promise<Records> {
  const { limit = ROWS } = options;
  const records: unknown[] = [];
  const seen = new Set<string>();
  let total: number | undefined;
  for (let address: string | undefined = first; address && !seen.has(address) && records.length <= limit;) {
    seen.add(address);
    const page = pageOf(await readAnswer(address, options), records.length);
    records.push(...page.records);
    total = page.total ?? total;
    address = page.records.length ? page.next : undefined;
  }
  return { records, total };
}

/** The dataset made of the records of all pages. */
export async function datasetOfRecords(
  records: Records,
  origin: Omit<Provenance, 'readAt'>,
  options: ReadOptions,
): Promise<Dataset> {
  const { now, signal, timezone, limit = ROWS } = options;
  const { total, ...rows } = await tableOf(records, { limit, timezone, signal });
  // The extra record shows that there are more, but only some services know how many.
  const counted = records.total !== undefined && total !== undefined;
  return { ...rows, ...(counted && { total }), provenance: { format: 'json', ...origin, readAt: now } };
}
