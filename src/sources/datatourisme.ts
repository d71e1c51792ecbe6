import type { Dataset } from '../dataset.js';
import { isObject, type Json } from '../parsers/flatten.js';
import { objectsIn, partOf, readAnswer } from './requests/answer.js';
import { pointOfInterest } from '../parsers/agendas/datatourisme.js';
import { datasetOfRecords, type Page, readPages } from './pages/paged.js';
import type { FeedSource, ReadOptions } from './types.js';

/** The largest page that the API gives to everybody. */
const SIZE = 100;

/**
 * DATAtourisme: its REST API v1, with the key that the author put in the address, and its objects in JSON-LD. Either
 * way, rows get the columns of its CSV files.
 */
export const datatourisme: FeedSource = { name: 'datatourisme', read };

async function read(url: URL, options: ReadOptions): Promise<Dataset> {
  const found = /^\/v\d+\//.test(url.pathname)
    ? await readPages(pageAt(url, 1), options, (answer, count) => pageOf(url, answer, count))
    : { records: pointsIn(await readAnswer(url.href, options)).map(pointOfInterest) };
  return datasetOfRecords(found, { ...ABOUT, address: url.href, source: 'datatourisme' }, options);
}

const ABOUT = {
  publisher: 'DATAtourisme',
  licence: { name: 'Licence Ouverte 2.0', url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/' },
  homepage: 'https://www.datatourisme.fr/',
} as const;

/** The address of a page. Those that the API returns may repeat the key over an unencrypted connection. */
function pageAt(url: URL, page: number): string {
  const paged = new URL(url);
  paged.searchParams.set('page', String(page));
  paged.searchParams.set('page_size', String(SIZE));
  return paged.href;
}

function pageOf(url: URL, answer: unknown, count: number): Page {
  const points = pointsIn(answer);
  const meta = partOf(answer, 'meta');
  const [page = 0, pages = 0, total] = ['page', 'total_pages', 'total'].map((name) => numberIn(meta, name));
  const next = page > 0 && page < pages ? pageAt(url, page + 1) : undefined;
  return { records: points.map(pointOfInterest), total: total ?? count + points.length, next };
}

function numberIn(object: unknown, name: string): number | undefined {
  const value = partOf(object, name);
  return typeof value === 'number' ? value : undefined;
}

/** The objects in a response: a page of the API, a JSON-LD graph, a list, or a single object. */
function pointsIn(answer: unknown): Json[] {
  const list = [answer, partOf(answer, 'objects'), partOf(answer, '@graph')].find(Array.isArray);
  return list ? objectsIn(list) : isObject(answer) ? [answer] : [];
}
