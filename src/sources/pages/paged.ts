import type { Dataset, Issue, Provenance } from '../../dataset.js';
import { FeedError } from '../../errors.js';
import { tableOf, type Records } from '../../parsers/table.js';
import { partOf, readAnswer } from '../requests/answer.js';
import type { ReadOptions } from '../types.js';

/**
 * Most rows to read when the author sets no limit. For larger datasets, a filter in the address serves the page better.
 */
export const ROWS = 5000;

/** Records of a service, of which it may have given a part. */
export interface PagedRecords extends Records {
  /** Why the service did not give the rest, in its own words when it said so, else `''`; absent when it gave all. */
  readonly failure?: string;
}

interface Failed {
  readonly failure: string;
}

export interface Page extends Records {
  /** Address of the next page; absent on the last one. */
  readonly next?: string | undefined;
}

/**
 * Reads the records of one page after the other, up to the last one, or up to one more than the limit, which tells that
 * there are more. When a page after the first fails, those before it are all there is to show, which `failure` tells.
 *
 * @param pageOf parses a page; `count` is how many records the service gave before it.
 * @throws FeedError of the first page.
 */
export async function readPages(
  first: string,
  options: ReadOptions,
  pageOf: (answer: unknown, count: number) => Page,
): Promise<PagedRecords> {
  const { limit = ROWS } = options;
  const records: unknown[] = [];
  const seen = new Set<string>();
  const known = new Map<unknown, unknown>();
  let total: number | undefined;
  let count = 0;
  for (let address: string | undefined = first; address && !seen.has(address) && records.length <= limit;) {
    seen.add(address);
    const page: Page | Failed = await readPage(address, options, (answer) => pageOf(answer, count)).catch(
      failureAfter(count, options),
    );
    if ('failure' in page) return { records, total, ...page };
    const fresh = page.records.filter((record) => isFresh(record, known));
    records.push(...fresh);
    count += page.records.length;
    total = page.total ?? total;
    // A service that ignores what it is asked for gives the same page for ever.
    if (page.records.length && !fresh.length) return { records, total, failure: '' };
    address = page.records.length ? page.next : undefined;
  }
  return { records, total };
}

async function readPage(address: string, options: ReadOptions, parse: (answer: unknown) => Page): Promise<Page> {
  return parse(await readAnswer(address, options));
}

/** A failure counts as the end of the records when there are some to show. */
export function failureAfter(count: number, { signal }: ReadOptions): (error: unknown) => Failed {
  return (error) => {
    signal.throwIfAborted();
    if (!count || !(error instanceof FeedError)) throw error;
    return { failure: failureOf(error) };
  };
}

/** What a service said when it refused to go on. */
function failureOf({ code, detail: { status, said } }: FeedError): string {
  return [status, said].filter(Boolean).join(' : ') || code;
}

/** Under which names services identify their records. */
const IDS = ['__id', '_id', 'id', 'uid', 'dataset_id'];

/**
 * Whether a record is not the very one that an earlier page had: rows move from page to page when some are added while
 * the list is read. Sessions of one event may share an identifier, but differ.
 */
function isFresh(record: unknown, known: Map<unknown, unknown>): boolean {
  const id = IDS.map((name) => partOf(record, name)).find((value) => value !== undefined);
  if (id === undefined) return true;
  const before = known.get(id);
  known.set(id, record);
  return before === undefined || JSON.stringify(before) !== JSON.stringify(record);
}

/** The dataset made of the records of all pages. */
export async function datasetOfRecords(
  records: PagedRecords,
  origin: Omit<Provenance, 'readAt'>,
  options: ReadOptions,
): Promise<Dataset> {
  const { now, signal, timezone, limit = ROWS } = options;
  const { failure } = records;
  const { total, issues, ...rows } = await tableOf(records, { limit, timezone, signal });
  // One record too many was asked for: that there are others is known, but only some services know how many.
  const counted = records.total !== undefined && total !== undefined;
  return {
    ...rows,
    ...(counted && { total }),
    issues: failure === undefined ? issues : [...issues.filter(isNoLimit), { code: 'truncated', value: failure }],
    provenance: { format: 'json', ...origin, readAt: now },
  };
}

/** Whether an issue is not that rows were left out by the author's limit, which is not why they are missing here. */
function isNoLimit({ code }: Issue): boolean {
  return code !== 'row-limit';
}
