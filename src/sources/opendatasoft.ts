import type { Dataset } from '../dataset.js';
import { codeMissing, FeedError } from '../errors.js';
import { knownAbout, type About } from './requests/about.js';
import { partOf, readAnswer, textIn } from './requests/answer.js';
import { datasetOf } from './dataset-of.js';
import { catalogueAddress, datasetAt, descriptionAddress } from './opendatasoft/address.js';
import { type Field, fieldsIn, type Narrowing, narrowings } from './opendatasoft/where.js';
import { readBytes } from './requests/request.js';
import type { FeedSource, ReadOptions } from './types.js';

/** Default limit of rows: for more, a filter in the address serves the page better. */
const ROWS = 5000;
/** Milliseconds that the rows wait for the title and licence. */
const PATIENCE = 2000;

/**
 * Datasets of Opendatasoft (Huwise) portals, through the Explore API v2.1: all rows in one export, with dates in the
 * reader's time zone, and the description from the catalogue. When the page shows a part of the rows, the list of
 * fields in that description tells how to request this part. Rows are shown even if the catalogue does not respond.
 */
export const opendatasoft: FeedSource = { name: 'opendatasoft', read };

/**
 * The address of the export of the rows that the address selects: one more than the limit, to learn whether there are
 * more.
 *
 * @param where additional condition, in ODSQL
 */
export function rowsAddress(url: URL, { timezone = 'Europe/Paris', limit = ROWS, where = '' } = {}): string {
  const dataset = datasetAt(url);
  const query = new URLSearchParams(dataset.query);
  if (where) query.append('where', where);
  // The API takes one condition.
  const conditions = query.getAll('where');
  if (conditions.length > 1) query.set('where', conditions.map((condition) => `(${condition})`).join(' and '));
  query.set('timezone', timezone);
  query.set('limit', String(limit + 1));
  return `${catalogueAddress(dataset)}/exports/json?${query}`;
}

async function read(url: URL, options: ReadOptions): Promise<Dataset> {
  const { origin, id } = datasetAt(url);
  const described = describe(url, options);
  const asked = namesNoField(url) ? await withFields(url, described) : url;
  // The names of the fields are only needed, and waited for, to narrow the request.
  const ways = options.hints ? narrowings((await soon(described)).fields, options.hints) : [];
  const { dataset, narrowed } = await readNarrowed(asked, ways, options);
  const { about, count } = await soon(described);
  const homepage = `${origin}/explore/dataset/${id}/`;
  const provenance = { ...dataset.provenance, address: url.href, homepage, ...about };
  const { total, ...rows } = dataset;
  // The extra row shows that there are more, but only the catalogue knows how many.
  const known = total !== undefined && count !== undefined && !narrowed;
  return { ...rows, provenance, ...(known && { total: count }) };
}

/** Whether an address has filters that can only be translated once the names of the fields are known. */
function namesNoField({ searchParams }: URL): boolean {
  return [...searchParams].some(
    ([name, value]) => name.startsWith('geofilter.') || (/^q(\.|$)/.test(name) && /[:<=>]/.test(value)),
  );
}

async function withFields(url: URL, described: Promise<Description>): Promise<URL> {
  const [{ withArea }, { withQuery }, { fields }] = await Promise.all([
    import('./opendatasoft/area.js').catch(codeMissing),
    import('./opendatasoft/query.js').catch(codeMissing),
    described,
  ]);
  return withQuery(withArea(url, fields), fields);
}

interface Narrowed {
  readonly dataset: Dataset;
  readonly narrowed: boolean;
}

/**
 * Tries each condition in turn, because a portal may refuse one that others accept. Each requests more rows than the
 * one before; the last requests all.
 */
async function readNarrowed(url: URL, [way, ...others]: readonly Narrowing[], options: ReadOptions): Promise<Narrowed> {
  if (!way) return { dataset: await readRows(url, '', options), narrowed: false };
  const dataset = await readRows(url, way.where, options).catch(refused);
  const enough = dataset && (dataset.rows.length || !way.doubtful);
  return enough ? { dataset, narrowed: true } : readNarrowed(url, others, options);
}

function refused(error: unknown): undefined {
  if (!(error instanceof FeedError) || error.detail.status !== 400) throw error;
}

async function readRows(url: URL, where: string, options: ReadOptions): Promise<Dataset> {
  const { limit = ROWS, timezone } = options;
  const { bytes } = await readBytes(rowsAddress(url, { timezone, limit, where }), options);
  return datasetOf(bytes, { address: url.href, source: 'opendatasoft' }, { ...options, limit, format: 'json' });
}

interface Description {
  readonly about: About;
  readonly fields: readonly Field[];
  /** Number of rows of the dataset; absent when the address selects some of them. */
  readonly count?: number;
}

const UNKNOWN: Description = { about: {}, fields: [] };

/** The description of the dataset; empty when the catalogue does not respond, because rows are shown without it too. */
async function describe(url: URL, options: ReadOptions): Promise<Description> {
  const answer = await readAnswer(descriptionAddress(url), options).catch(() => undefined);
  const metas = partOf(partOf(answer, 'metas'), 'default');
  const count = partOf(metas, 'records_count');
  const { query } = datasetAt(url);
  const filtered = namesNoField(url) || ['where', 'refine', 'exclude', 'group_by'].some((name) => query.has(name));
  return { about: aboutIn(metas), fields: fieldsIn(answer), ...(typeof count === 'number' && !filtered && { count }) };
}

function aboutIn(metas: unknown): About {
  return knownAbout({
    title: textIn(metas, 'title'),
    publisher: textIn(metas, 'publisher'),
    licence: textIn(metas, 'license'),
    terms: textIn(metas, 'license_url'),
    updated: Date.parse(textIn(metas, 'modified')),
  });
}

function soon(described: Promise<Description>): Promise<Description> {
  return Promise.race([described, new Promise<Description>((resolve) => setTimeout(resolve, PATIENCE, UNKNOWN))]);
}
