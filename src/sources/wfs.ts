import type { Dataset } from '../dataset.js';
import { codeMissing, FeedError } from '../errors.js';
import { isObject } from '../parsers/flatten.js';
import { objectsIn, partOf } from './requests/answer.js';
import { exceptionIn } from './requests/exception-xml.js';
import { boundsOf, likePattern, placeCondition, readNarrowed, type Narrowed } from './narrowing/narrowed.js';
import { datasetOfRecords, failureAfter, type PagedRecords, ROWS } from './pages/paged.js';
import { readBytes } from './requests/request.js';
import type { FeedSource, ReadOptions } from './types.js';

/**
 * Layers of a Web Feature Service (OGC 09-025; GeoServer, MapServer, QGIS Server, the Géoplateforme), as GeoJSON in WGS 84,
 * longitude first, or else as GML.
 */
export const wfs: FeedSource = { name: 'wfs', read };

/** The server's own format, which is GML. */
const OWN = '';
/** Names of the GeoJSON output format, of which servers know one or the other; some know neither. */
const FORMATS = ['application/json', 'geojson', OWN];
const GML = /<(?:\w+:)?FeatureCollection\b[^>]*opengis\.net\/gml/;
/** Parameters, in lower case, that select features or grant access. */
const KEPT = ['cql_filter', 'filter', 'bbox', 'propertyname', 'sortby', 'viewparams', 'map', 'apikey', 'token'];

interface Request {
  readonly address: string;
  readonly layer: string;
  readonly version: string;
  readonly kept: readonly (readonly [string, string])[];
  readonly formats: readonly string[];
}

async function read(url: URL, options: ReadOptions): Promise<Dataset> {
  const request = requestAt(url, await layerAt(url, options));
  const records = await readNarrowed(await narrowedOf(request, options), () => readFormats(request, {}, options));
  const title = request.layer.replace(/^.*:/, '');
  return datasetOfRecords(records, { address: url.href, source: 'wfs', format: 'geojson', title }, options);
}

/** The parameters of an address in lower case, as WFS ignores case in their names. */
function askedAt({ searchParams }: URL): ReadonlyMap<string, string> {
  return new Map([...searchParams].map(([name, value]) => [name.toLowerCase(), value]));
}

function keptAt(url: URL): [string, string][] {
  return [...askedAt(url)].filter(([name, value]) => KEPT.includes(name) && value);
}

/** @throws FeedError `no-layer` when none is named and the service has several, or none. */
async function layerAt(url: URL, options: ReadOptions): Promise<string> {
  const asked = askedAt(url);
  const named = asked.get('typenames') ?? asked.get('typename') ?? asked.get('layers');
  if (named) return named;
  const { layersOf } = await import('./wfs/layers.js').catch(codeMissing);
  const query = new URLSearchParams([...keptAt(url), ['service', 'WFS'], ['request', 'GetCapabilities']]);
  const layers = await layersOf(`${url.origin}${url.pathname}?${query}`, options);
  const [only, another] = layers;
  if (!only || another) throw new FeedError('no-layer', { choices: layers, said: 'no typeNames in the address' });
  return only;
}

function requestAt(url: URL, layer: string): Request {
  const asked = askedAt(url);
  const format = asked.get('outputformat');
  return {
    address: url.origin + url.pathname,
    layer,
    version: asked.get('version') ?? '2.0.0',
    kept: keptAt(url),
    formats: format && /json/i.test(format) ? [...new Set([format, ...FORMATS])] : FORMATS,
  };
}

type Query = Readonly<Record<string, string>>;

/** Reads features as GeoJSON, with the next name of the format when the server does not know the last; else as GML. */
async function readFormats(request: Request, query: Query, options: ReadOptions): Promise<PagedRecords> {
  const [outputformat = OWN, ...formats] = request.formats;
  try {
    return await readLayer(request, outputformat === OWN ? query : { ...query, outputformat }, options);
  } catch (error) {
    if (formats.length && isUnknownFormat(error)) return readFormats({ ...request, formats }, query, options);
    throw error;
  }
}

function isUnknownFormat(error: unknown): boolean {
  if (!(error instanceof FeedError)) return false;
  return error.code === 'unknown-format' || /output ?format/i.test(error.detail.said ?? '');
}

/**
 * Reads all features. Paging is only used when the server did not return all of them, because it may be unable to sort;
 * if it is, the first response is all there is to read.
 */
async function readLayer(request: Request, query: Query, options: ReadOptions): Promise<PagedRecords> {
  const { limit = ROWS } = options;
  const first = await readPage(request, { ...query, ...countOf(request, limit + 1) }, options);
  const features = new Map(first.features.map((feature, index) => [idOf(feature, index), feature]));
  const { total = 0 } = first;
  while (first.features.length && features.size < total && features.size <= limit) {
    const start = { startindex: String(features.size), ...countOf(request, first.features.length) };
    const next = await readPage(request, { ...query, ...start }, options).catch(failureAfter(features.size, options));
    if ('failure' in next) return { records: [...features.values()], total, ...next };
    const before = features.size;
    next.features.forEach((feature, index) => features.set(idOf(feature, before + index), feature));
    if (features.size === before) return { records: [...features.values()], total, failure: '' };
  }
  return { records: [...features.values()], ...(total && { total }) };
}

/** Identifies a feature: pages of an unsorted layer may overlap. */
function idOf(feature: unknown, index: number): unknown {
  return partOf(feature, 'id') ?? index;
}

function countOf({ version }: Request, count: number): Query {
  return { [version.startsWith('1') ? 'maxfeatures' : 'count']: String(count) };
}

interface Page {
  readonly features: readonly unknown[];
  readonly total?: number;
}

async function readPage(request: Request, query: Query, options: ReadOptions): Promise<Page> {
  const { address, layer, version, kept } = request;
  const asked = new URLSearchParams({
    ...Object.fromEntries(kept),
    service: 'WFS',
    version,
    request: 'GetFeature',
    [version.startsWith('1') ? 'typename' : 'typenames']: layer,
    srsname: 'EPSG:4326',
    ...query,
  });
  const { bytes } = await readBytes(`${address}?${asked}`, options);
  const text = new TextDecoder().decode(bytes);
  if (!query.outputformat && GML.test(text)) return { features: await featuresOfGml(bytes, options) };
  const answer = answerIn(text);
  const total = Number(partOf(answer, 'numberMatched') ?? partOf(answer, 'totalFeatures'));
  return { features: objectsIn(partOf(answer, 'features')), ...(total && { total }) };
}

async function featuresOfGml(bytes: Uint8Array, { signal }: ReadOptions): Promise<readonly unknown[]> {
  const { featuresIn } = await import('../parsers/gml.js').catch(codeMissing);
  return (await featuresIn(bytes, signal)).records;
}

/** @throws FeedError `service` with what an exception says, `html`, `unknown-format` for GML, `malformed`. */
function answerIn(text: string): unknown {
  if (/^\s*</.test(text)) throw refusalIn(text);
  try {
    const answer = JSON.parse(text) as unknown;
    if (isObject(answer) && Array.isArray(answer.features)) return answer;
    throw new FeedError('service', { said: text.slice(0, 300) });
  } catch (error) {
    throw error instanceof FeedError ? error : new FeedError('malformed', { said: String(error) });
  }
}

/** The error in a response in XML, which servers send with a status of 200. */
function refusalIn(xml: string): FeedError {
  const said = exceptionIn(xml);
  const head = xml.slice(0, 80);
  if (said !== undefined) return new FeedError('service', { said: said || head });
  return /<html\b/i.test(xml.slice(0, 1000)) ? new FeedError('html') : new FeedError('unknown-format', { said: head });
}

/**
 * Narrows the request, by the columns of one sample feature. Filters of the address take precedence: WFS does not allow
 * a filter and a bounding box together.
 */
async function narrowedOf(request: Request, options: ReadOptions): Promise<Narrowed | undefined> {
  const { hints = {} } = options;
  if (!(hints.commune ?? hints.point) || request.kept.some(([name]) => /^(cql_filter|filter|bbox)$/.test(name)))
    return undefined;
  const bounds = boundsOf(hints);
  if (bounds) {
    const bbox = `${bounds.map((edge) => edge.toFixed(5)).join(',')},EPSG:4326`;
    // Servers do not agree on which comes first, latitude or longitude.
    return { read: () => readFormats(request, { bbox }, options), doubtful: true };
  }
  const sample = await readFormats(request, {}, { ...options, limit: 0 }).catch(() => undefined);
  const columns = Object.keys(partOf(sample?.records[0], 'properties') ?? {});
  const place = placeCondition(columns, hints);
  if (!place) return undefined;
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const cql_filter = [
    ...place.coded.map(([column, codes]) => `${column} IN (${codes.map(quoted).join(',')})`),
    ...place.named.map(([column, words]) => `${column} ILIKE ${quoted(likePattern(words))}`),
  ].join(' OR ');
  return { read: () => readFormats(request, { cql_filter }, options), doubtful: place.doubtful };
}
