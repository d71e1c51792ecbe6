import type { Dataset, Provenance } from '../dataset.js';
import { FeedError } from '../errors.js';
import { datasetOf } from './dataset-of.js';
import { portalDataset, type PortalDataset } from './opendatasoft-address.js';
import { readBytes } from './request.js';
import type { FeedSource, ReadOptions } from './types.js';

/** Rows read when the author sets no limit: beyond, a page is better served by a filter in the address. */
const ROWS = 5000;
/** The rows do not wait longer than that for the title and licence. */
const PATIENCE = 2000;

/**
 * Datasets of Opendatasoft (Huwise) portals, through the Explore API v2.1: the rows in one export, with dates in the
 * reader's time zone, and beside them what the catalogue says of the dataset. The catalogue may fail; the rows matter.
 */
export const opendatasoft: FeedSource = { name: 'opendatasoft', read };

/** The export of all rows that the address asks for: one more than the limit, to know whether there are others. */
export function rowsAddress(url: URL, { timezone = 'Europe/Paris', limit = ROWS } = {}): string {
  const dataset = datasetAt(url);
  const query = new URLSearchParams(dataset.query);
  // The API takes one condition.
  const where = query.getAll('where');
  if (where.length > 1) query.set('where', where.map((condition) => `(${condition})`).join(' and '));
  query.set('timezone', timezone);
  query.set('limit', String(limit + 1));
  return `${catalogueAddress(dataset)}/exports/json?${query}`;
}

async function read(url: URL, options: ReadOptions): Promise<Dataset> {
  const { limit = ROWS, timezone } = options;
  const dataset = datasetAt(url);
  const described = describe(dataset, options);
  const { bytes } = await readBytes(rowsAddress(url, { timezone, limit }), options);
  const { count, ...about } = await soon(described);
  const homepage = `${dataset.origin}/explore/dataset/${dataset.id}/`;
  const origin = { address: url.href, source: 'opendatasoft', homepage, ...about };
  const { total, ...rows } = await datasetOf(bytes, origin, { ...options, limit, format: 'json' });
  // One row too many was asked for: that there are others is known, but only the catalogue knows how many.
  return { ...rows, ...(total !== undefined && count !== undefined && { total: count }) };
}

type Description = Pick<Provenance, 'title' | 'publisher' | 'licence' | 'updated'> & { readonly count?: number };

/** What the catalogue says of the dataset; nothing when it does not answer, for the rows are shown all the same. */
async function describe(dataset: PortalDataset, options: ReadOptions): Promise<Description> {
  const key = dataset.query.get('apikey');
  const query = key ? `?${new URLSearchParams({ apikey: key })}` : '';
  const answer = await readBytes(catalogueAddress(dataset) + query, options).catch(() => undefined);
  return answer ? descriptionIn(new TextDecoder().decode(answer.bytes), dataset) : {};
}

function descriptionIn(text: string, { query }: PortalDataset): Description {
  const metas = metasIn(text);
  const [title, publisher, licence, page, modified] = ['title', 'publisher', 'license', 'license_url', 'modified'].map(
    (name) => (typeof metas[name] === 'string' ? metas[name] : ''),
  );
  const count = metas.records_count;
  const updated = Date.parse(modified ?? '');
  const filtered = ['where', 'refine', 'exclude', 'group_by'].some((name) => query.has(name));
  return {
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(licence && { licence: { name: licence, ...(page && { url: page }) } }),
    ...(updated && { updated }),
    ...(typeof count === 'number' && !filtered && { count }),
  };
}

function metasIn(text: string): Record<string, unknown> {
  try {
    const { metas } = JSON.parse(text) as { metas?: { default?: Record<string, unknown> } };
    return metas?.default ?? {};
  } catch {
    return {};
  }
}

function soon(described: Promise<Description>): Promise<Description> {
  return Promise.race([described, new Promise<Description>((resolve) => setTimeout(resolve, PATIENCE, {}))]);
}

function datasetAt(url: URL): PortalDataset {
  const dataset = portalDataset(url);
  if (!dataset) throw new FeedError('bad-address', { address: url.href });
  return dataset;
}

function catalogueAddress({ origin, id }: PortalDataset): string {
  return `${origin}/api/explore/v2.1/catalog/datasets/${id}`;
}
