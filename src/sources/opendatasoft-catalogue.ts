import type { Dataset } from '../dataset.js';
import { FeedError } from '../errors.js';
import type { Json } from '../parsers/flatten.js';
import { isObject } from '../parsers/flatten.js';
import { plainText } from '../values/html.js';
import { partOf, textIn } from './requests/answer.js';
import { catalogueOf, type Entry } from './catalogue.js';
import { askedIn } from './opendatasoft/address.js';
import { readPages, type Page } from './pages/paged.js';
import type { FeedSource, ReadOptions } from './types.js';

/** The datasets of an Opendatasoft portal, or those that its address searches for. */
export const opendatasoftCatalogue: FeedSource = { name: 'opendatasoft-catalogue', read };

const PAGE_SIZE = 100;
/** Portals refuse offsets beyond this one. */
const WINDOW = 10_000;

async function read(url: URL, options: ReadOptions): Promise<Dataset> {
  const found = await readPages(pageAddress(url, 0), options, (answer, count) => pageOf(answer, count, url));
  const entries = found.records.filter(isObject).map((dataset) => entryOf(dataset, url.origin));
  const origin = { address: url.href, source: 'opendatasoft-catalogue', homepage: `${url.origin}/explore/` };
  return catalogueOf(entries, found, origin, options);
}

function pageAddress({ origin, searchParams }: URL, offset: number): string {
  const query = askedIn(searchParams);
  query.set('limit', String(PAGE_SIZE));
  query.set('offset', String(offset));
  return `${origin}/api/explore/v2.1/catalog/datasets?${query}`;
}

/** @throws FeedError `malformed` when it is no list of datasets. */
function pageOf(answer: unknown, count: number, url: URL): Page {
  const results = partOf(answer, 'results');
  if (!Array.isArray(results)) throw new FeedError('malformed', { address: pageAddress(url, count) });
  const total = Number(partOf(answer, 'total_count')) || undefined;
  const read = count + results.length;
  const more = total !== undefined && read < total && read + PAGE_SIZE < WINDOW;
  return { records: results as unknown[], total, next: more ? pageAddress(url, read) : undefined };
}

function entryOf(dataset: Json, origin: string): Entry {
  const metas = partOf(dataset.metas, 'default');
  const id = textIn(dataset, 'dataset_id');
  return {
    id,
    title: textIn(metas, 'title') || id,
    description: plainText(textIn(metas, 'description')),
    themes: listIn(metas, 'theme'),
    keywords: listIn(metas, 'keyword'),
    publisher: textIn(metas, 'publisher'),
    created: '',
    updated: textIn(metas, 'modified'),
    frequency: '',
    licence: textIn(metas, 'license'),
    // The portal exports any of its tables in each of these.
    formats: dataset.has_records === false ? [] : ['CSV', 'JSON', 'XLSX'],
    resources: undefined,
    url: id && `${origin}/explore/dataset/${encodeURIComponent(id)}/`,
  };
}

function listIn(metas: unknown, name: string): string[] {
  const list = partOf(metas, name);
  return Array.isArray(list) ? list.filter((word) => typeof word === 'string') : [];
}
