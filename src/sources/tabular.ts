import type { Dataset } from '../dataset.js';
import { FeedError } from '../errors.js';
import { isObject, type Json } from '../parsers/flatten.js';
import { objectsIn, partOf, readAnswer, textIn } from './requests/answer.js';
import { datasetAddress } from './data-gouv/address.js';
import { aboutDataset } from './data-gouv/dataset.js';
import { datasetOfRecords, type Page, type PagedRecords, readPages } from './pages/paged.js';
import { communeFilters, type Profile, profileIn } from './tabular/filter.js';
import type { FeedSource, ReadOptions } from './types.js';

const API = 'https://tabular-api.data.gouv.fr/api/resources';
/** The most rows of a table that the API exports as a whole. */
const WHOLE = 50_000;
/** The largest page, in rows. */
const PAGE = 50;
/** Rows up to which pages are lighter than the whole table. */
const FEW = 4 * PAGE;
/** The most rows to read by pages, because each page is a request. */
const MANY = 40 * PAGE;
/**
 * Tables of the Tabular API of data.gouv.fr, which has parsed the files of the catalogue, including those that a page
 * may not fetch. The conditions of a pasted address are kept. To a page, its error responses look like network failures
 * (no CORS).
 */
export const tabular: FeedSource = { name: 'tabular', read };

async function read(url: URL, options: ReadOptions): Promise<Dataset> {
  const [, id] = /\/resources\/([^/]+)/.exec(url.pathname) ?? [];
  if (!id) throw new FeedError('bad-address', { address: url.href });
  const asked = new URLSearchParams([...url.searchParams].filter(([name]) => !/^page(_size)?$/.test(name)));
  const { provenance, ...rows } = await readTable(id, asked, options);
  return { ...rows, provenance: { ...provenance, address: url.href } };
}

/**
 * The rows of a resource; only those of the wanted communes when the table has a column to filter by.
 *
 * @param id identifier of the resource in the catalogue
 * @param asked conditions on the rows, as parameters of the API
 */
export async function readTable(id: string, asked: URLSearchParams, options: ReadOptions): Promise<Dataset> {
  const address = `${API}/${encodeURIComponent(id)}`;
  const answer = await readAnswer(`${address}/profile/`, options);
  const described = describe(answer, options);
  const records = await readWanted(address, profileIn(answer), asked, options);
  const origin = { address, source: 'tabular', ...(await described) };
  return datasetOfRecords(records, origin, { ...options, limit: options.limit ?? WHOLE });
}

/** The description of the dataset; empty when the catalogue does not respond. */
async function describe(profile: unknown, options: ReadOptions) {
  const id = textIn(profile, 'dataset_id');
  if (!id) return {};
  const dataset = await readAnswer(datasetAddress(id), options).catch(() => undefined);
  return isObject(dataset) ? aboutDataset(dataset) : {};
}

/** Tries each filter in turn: one that is refused, or keeps nothing, was not the right one. */
async function readWanted(address: string, profile: Profile, asked: URLSearchParams, options: ReadOptions) {
  for (const [name, value] of communeFilters(profile, options.hints ?? {})) {
    const query = new URLSearchParams(asked);
    query.append(name, value);
    const found = await readRows(address, query, WHOLE, options).catch(refused);
    if (found?.records.length) return found;
  }
  return readRows(address, asked, profile.lines, options);
}

function refused(error: unknown): undefined {
  if (!(error instanceof FeedError)) throw error;
}

/**
 * Reads a table in one export, unless it is too large for that or few rows are wanted; else by pages.
 *
 * @param lines number of rows in the table, 0 when unknown
 */
async function readRows(
  address: string,
  query: URLSearchParams,
  lines: number,
  options: ReadOptions,
): Promise<PagedRecords> {
  const { limit = Infinity } = options;
  if (limit <= FEW || lines > WHOLE) return readByPages(address, query, options);
  try {
    const records = numberless(await readAnswer(`${address}/data/json/${search(query)}`, options));
    return { records, total: records.length };
  } catch (error) {
    refused(error);
    return readByPages(address, query, options);
  }
}

/**
 * Reads page by page. The addresses of pages that the API returns lose conditions on columns named `page…`, and are not
 * used.
 */
async function readByPages(address: string, query: URLSearchParams, options: ReadOptions): Promise<PagedRecords> {
  const pageAt = (page: number) => {
    const paged = new URLSearchParams(query);
    paged.set('page', String(page));
    paged.set('page_size', String(PAGE));
    return `${address}/data/${search(paged)}`;
  };
  const pageOf = (answer: unknown, count: number): Page => {
    const records = objectsIn(partOf(answer, 'data'));
    const total = Number(partOf(partOf(answer, 'meta'), 'total'));
    const last = records.length < PAGE || count + PAGE >= total;
    return { records, total: total || undefined, next: last ? undefined : pageAt(count / PAGE + 2) };
  };
  const found = await readPages(pageAt(1), { ...options, limit: Math.min(options.limit ?? MANY, MANY) }, pageOf);
  return { ...found, records: numberless(found.records) };
}

function search(query: URLSearchParams): string {
  return query.size ? `?${query}` : '';
}

/** The rows without the row number that the API adds. */
function numberless(rows: unknown): Json[] {
  return objectsIn(rows).map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== '__id')));
}
