import type { Dataset, Provenance } from '../dataset.js';
import { FeedError } from '../errors.js';
import type { Json } from '../parsers/flatten.js';
import { parseUrl } from '../values/parse-url.js';
import { clean } from '../values/text.js';
import { knownAbout, type About } from './requests/about.js';
import { objectsIn, partOf, readAnswer, textIn } from './requests/answer.js';
import { readElsewhere } from './elsewhere.js';
import { file } from './file.js';
import { datasetOfRecords, readPages, ROWS, type Page } from './pages/paged.js';
import type { FeedSource, ReadOptions } from './types.js';

/** Portals made with CKAN: the rows of their datastore, else the file of the resource. */
export const ckan: FeedSource = { name: 'ckan', read };

/** `/fr/dataset/agenda/resource/1b2c/view/3d4e`: the path of the portal, the dataset and the resource. */
const PAGE_OF = /^(.*?)(?:\/(?:fr|en))?\/dataset\/([^/]+)(?:\/resource\/([^/]+)(?:\/view\/[^/]+)?)?\/?$/;
/** The dump of a table: its rows are lists of cells without column names. */
const DUMP = /^(.*)\/datastore\/dump\/([^/]+)\/?$/;
const ACTION = /^(.*)\/api\/(?:3\/)?action\/(package_show|resource_show|datastore_search)\/?$/;
/** Parameters of a pasted search that select rows. */
const KEPT = ['q', 'filters', 'fields', 'sort', 'distinct'];
/** Catalogues that link to each other, and so might be followed in circles. */
const CATALOGUES = ['ckan', 'data-gouv', 'data-gouv-organization'];
/** Formats, the preferred ones first. */
const FORMATS = ['csv', 'json', 'geojson', 'ics', 'xlsx', 'ods', 'kml', 'kmz', 'gpx', 'xls'];

interface Wanted {
  /** Address of the API's actions. */
  readonly api: string;
  readonly dataset?: string | undefined;
  readonly resource?: string | undefined;
  readonly asked: URLSearchParams;
}

/**
 * Reads the file at the address itself when the site turns out not to be a CKAN portal: others have `/dataset/` in
 * their addresses too.
 */
async function read(url: URL, options: ReadOptions): Promise<Dataset> {
  const wanted = wantedAt(url);
  const dataset = await datasetAt(wanted, options).catch((error: unknown) => {
    options.signal.throwIfAborted();
    if (ACTION.test(url.pathname)) throw error;
  });
  if (!dataset) return file.read(url, options);
  const resource = choose(objectsIn(partOf(dataset, 'resources')), wanted.resource);
  const origin = { address: url.href, source: 'ckan', ...aboutOf(dataset, url) };
  const stored =
    resource.datastore_active === true ? await readStore(wanted, textIn(resource, 'id'), origin, options) : undefined;
  const isWhole = stored?.issues.every(({ code }) => code !== 'truncated');
  // The file cannot answer the author's query.
  if (stored && (isWhole || wanted.asked.size)) return stored;
  return readResource(resource, origin, options).catch((error: unknown) => {
    options.signal.throwIfAborted();
    if (!stored) throw error;
    return stored;
  });
}

/** @throws FeedError `bad-address`. */
function wantedAt({ origin, pathname, searchParams }: URL): Wanted {
  const [, root, dataset, resource] = PAGE_OF.exec(pathname) ?? [];
  if (dataset) return { api: `${origin}${root ?? ''}/api/3/action`, dataset, resource, asked: new URLSearchParams() };
  const [, portal, table] = DUMP.exec(pathname) ?? [];
  if (table) return { api: `${origin}${portal ?? ''}/api/3/action`, resource: table, asked: new URLSearchParams() };
  const [, base, action] = ACTION.exec(pathname) ?? [];
  if (base === undefined) throw new FeedError('bad-address');
  const id = searchParams.get('resource_id') ?? searchParams.get('id') ?? '';
  const asked = new URLSearchParams([...searchParams].filter(([name]) => KEPT.includes(name)));
  const named = action === 'package_show' ? { dataset: id } : { resource: id };
  return { api: `${origin}${base}/api/3/action`, asked, ...named };
}

async function datasetAt({ api, dataset, resource }: Wanted, options: ReadOptions): Promise<unknown> {
  const show = async (action: string, id: string) =>
    partOf(await readAnswer(`${api}/${action}?${new URLSearchParams({ id })}`, options), 'result');
  const id = dataset ?? textIn(await show('resource_show', resource ?? ''), 'package_id');
  return show('package_show', decodeURIComponent(id));
}

/** @throws FeedError `no-file` when the dataset has none. */
function choose(resources: readonly Json[], id: string | undefined): Json {
  const rank = ({ format }: Json) => {
    const place = FORMATS.indexOf(clean(format).toLowerCase());
    return place < 0 ? FORMATS.length : place;
  };
  const [best] = [...resources].sort((one, other) => rank(one) - rank(other));
  const chosen = resources.find((resource) => resource.id === id) ?? best;
  if (!chosen) throw new FeedError('no-file');
  return chosen;
}

function aboutOf(dataset: unknown, url: URL): About {
  const modified = textIn(dataset, 'metadata_modified');
  // CKAN writes UTC, without a zone.
  const updated = Date.parse(`${modified}Z`.replace(/(Z|[+-]\d\d:?\d\d)Z$/, '$1'));
  return knownAbout({
    title: textIn(dataset, 'title'),
    publisher: textIn(partOf(dataset, 'organization'), 'title') || textIn(dataset, 'author'),
    licence: textIn(dataset, 'license_title'),
    terms: textIn(dataset, 'license_url'),
    updated,
    homepage: PAGE_OF.test(url.pathname) ? url.href : '',
  });
}

/** The rows in the datastore; undefined when it does not have them, whatever the catalogue says. */
async function readStore(
  { api, asked }: Wanted,
  resource: string,
  origin: Omit<Provenance, 'readAt'>,
  options: ReadOptions,
): Promise<Dataset | undefined> {
  const { limit = ROWS } = options;
  const address = (offset: number) => {
    const window = { resource_id: resource, limit: String(limit + 1 - offset), offset: String(offset) };
    return `${api}/datastore_search?${new URLSearchParams({ ...Object.fromEntries(asked), ...window })}`;
  };
  const page = (answer: unknown, count: number) => pageOf(answer, count, address);
  try {
    const found = await readPages(address(0), options, page);
    return await datasetOfRecords({ ...found, records: objectsIn(found.records).map(withoutNumber) }, origin, options);
  } catch (error) {
    options.signal.throwIfAborted();
    // The file cannot answer the author's query.
    if (asked.size || !(error instanceof FeedError)) throw error;
    return undefined;
  }
}

/**
 * Parses a page of the datastore.
 *
 * @param count number of records on the pages before it
 * @param address makes the address of the page that starts at an offset
 */
function pageOf(answer: unknown, count: number, address: (offset: number) => string): Page {
  const result = partOf(answer, 'result');
  const records = objectsIn(partOf(result, 'records'));
  const [total = 0, given] = ['total', 'limit'].map((name) => Number(partOf(result, name) ?? 0));
  const read = count + records.length;
  // The server may return fewer rows than requested, and only shows it by the limit that it repeats.
  const others = total ? read < total : records.length === given;
  return { records, ...(total && { total }), ...(others && { next: address(read) }) };
}

/** The record without the row number that the datastore adds. */
function withoutNumber(record: Json): Json {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== '_id'));
}

/** @throws FeedError `bad-address`. */
async function readResource(
  resource: Json,
  origin: Omit<Provenance, 'readAt'>,
  options: ReadOptions,
): Promise<Dataset> {
  const address = textIn(resource, 'url');
  const url = parseUrl(address, origin.address);
  if (!url) throw new FeedError('bad-address', { said: address });
  const dataset = await readElsewhere(url, CATALOGUES, options);
  return { ...dataset, provenance: { ...dataset.provenance, ...origin } };
}
