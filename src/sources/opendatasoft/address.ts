import { FeedError } from '../../errors.js';

/** A dataset of an Opendatasoft portal, with the filters of its address as parameters of the Explore API v2.1. */
export interface PortalDataset {
  readonly origin: string;
  readonly id: string;
  readonly query: URLSearchParams;
}

/** Parameters of the Explore API v2.1 that select rows. */
const KEPT = ['select', 'where', 'group_by', 'order_by', 'refine', 'exclude', 'lang', 'apikey'];
/**
 * A parameter of disjunctive facets, for which one of the chosen values suffices; by default a row must have all of
 * them.
 */
const ANY_VALUE = /^facet\(.*\bdisjunctive\s*=\s*true/;

/**
 * Parses the addresses of portal pages (`/explore/dataset/…`, `/explore/assets/…`, `/explore/embed/dataset/…`) and of
 * the APIs v1, v2.0 and v2.1. Paging is ignored: all rows are read.
 *
 * @throws FeedError `bad-address`.
 */
export function datasetAt({ origin, pathname, searchParams, href }: URL): PortalDataset {
  const path = /\/(?:(?:embed\/)?dataset|assets|catalog\/datasets|datasets\/1\.0)\/([^/]+)/.exec(pathname);
  const id = path?.[1] ?? searchParams.get('dataset');
  if (!id) throw new FeedError('bad-address', { address: href });
  return { origin, id: path ? id : encodeURIComponent(id), query: askedIn(searchParams) };
}

/** The filters of a query of any version of the API, as parameters of the Explore API v2.1. */
export function askedIn(searchParams: URLSearchParams): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of searchParams)
    for (const [kept, asked] of translated(name, value, searchParams)) query.append(kept, asked);
  return query;
}

/** The address of the dataset in the Explore API v2.1. */
export function catalogueAddress({ origin, id }: PortalDataset): string {
  return `${origin}/api/explore/v2.1/catalog/datasets/${id}`;
}

/** The address of the description of an address's dataset. */
export function descriptionAddress(url: URL): string {
  const dataset = datasetAt(url);
  const key = dataset.query.get('apikey');
  return catalogueAddress(dataset) + (key ? `?${new URLSearchParams({ apikey: key })}` : '');
}

function translated(name: string, value: string, among: URLSearchParams): [string, string][] {
  const [verb = '', facet] = name.split(/\.(.*)/s);
  if (verb === 'disjunctive' && among.getAll(`refine.${facet}`).length > 1 && value !== 'false')
    return [['facet', `facet(name=${quoted(facet ?? '')}, disjunctive=true)`]];
  if (name === 'facet' && ANY_VALUE.test(value)) return [[name, value]];
  if (KEPT.includes(name)) return [[name, value]];
  if (facet && /^(refine|exclude)$/.test(verb)) return [[verb, `${facet}:${quoted(value)}`]];
  if (name === 'q' && value) return [['where', `search(${quoted(value)})`]];
  // The API v1 sorts in descending order by default.
  if (name === 'sort') return [['order_by', value.startsWith('-') ? value.slice(1) : `${value} desc`]];
  return [];
}

/** A text in ODSQL, between its quotation marks. */
export function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
