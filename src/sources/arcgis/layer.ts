import { codeMissing, FeedError } from '../../errors.js';
import { parseUrl } from '../../values/parse-url.js';
import { objectsIn, partOf, readAnswer, textIn } from '../requests/answer.js';
import type { ReadOptions } from '../types.js';

/** `…/FeatureServer`, `…/MapServer/3`, `…/MapServer/3/query`: the service and the number of its layer. */
const LAYER = /^(.*\/(?:Feature|Map)Server)(?:\/(\d+))?(?:\/(?:query|layers))?\/?$/i;
/** The identifier of an item and the number of its layer, in addresses of pages of ArcGIS Online and of its portals. */
const ITEM = /\b([\da-f]{32})(?:_(\d+)|\b.*[?&]sublayer=(\d+))?\b/;
/** The same in addresses of ArcGIS Hub: publisher and title. */
const SLUG = /\/(?:datasets|maps)\/([^/]+(?:::|%3A%3A)[^/]+)/i;
const HUB = 'https://hub.arcgis.com/api/v3/datasets';
/** Parameters of a pasted query that select rows or grant access. */
const KEPT = ['where', 'token', 'geometry', 'geometryType', 'inSR', 'spatialRel', 'time'];

/** How deep groups of layers may be nested. */
const DEPTH = 5;

/** A layer, and the query parameters to send to it. */
export interface Layer {
  readonly address: string;
  /** Whether the address named a service only, so that its number is a guess. */
  readonly guessed: boolean;
  readonly asked: URLSearchParams;
}

export interface Described {
  readonly layer: Layer;
  /** The layer's own description, as the service returns it. */
  readonly answer: unknown;
}

/**
 * The layer that the address of a service, or of a page that presents one, points at, with its description.
 *
 * @throws FeedError `no-layer`, and what `readAnswer` throws.
 */
export async function describedLayer(url: URL, options: ReadOptions): Promise<Described> {
  return firstThatHolds(layerAt(url) ?? (await layerOfItem(url, options)), options, DEPTH);
}

/** Resolves a guessed layer: most services have a layer 0, but some number theirs otherwise or keep them in groups. */
async function firstThatHolds(layer: Layer, options: ReadOptions, depth: number): Promise<Described> {
  const answer = await describedAt(layer.address, layer, options).catch((error: unknown) => {
    options.signal.throwIfAborted();
    if (!layer.guessed || !isRefusal(error)) throw error;
  });
  const isGroup = partOf(answer, 'type') === 'Group Layer';
  if (answer && !isGroup) return { layer, answer };
  const service = layer.address.replace(/\/\d+$/, '');
  const [number] = layersIn(isGroup ? answer : await describedAt(service, layer, options));
  if (number === undefined || !depth) throw new FeedError('no-layer', { said: 'a service without layers' });
  return firstThatHolds({ ...layer, address: `${service}/${number}`, guessed: false }, options, depth - 1);
}

function isRefusal(error: unknown): boolean {
  return error instanceof FeedError && /^(service|http)$/.test(error.code);
}

async function describedAt(address: string, { asked }: Layer, options: ReadOptions): Promise<unknown> {
  const token = asked.get('token');
  return readAnswer(`${address}?${new URLSearchParams({ f: 'json', ...(token && { token }) })}`, options);
}

/** The numbers of the layers and tables of a service or group, without those that only hold others. */
function layersIn(held: unknown): number[] {
  return ['layers', 'subLayers', 'tables']
    .flatMap((name) => objectsIn(partOf(held, name)))
    .filter(({ subLayerIds }) => !Array.isArray(subLayerIds))
    .flatMap(({ id }) => (typeof id === 'number' ? id : []));
}

/** The layer of a service's address: number 0 when none is given; undefined for any other address. */
function layerAt({ origin, pathname, searchParams }: URL): Layer | undefined {
  const [, service, number] = LAYER.exec(pathname) ?? [];
  if (!service) return undefined;
  const asked = new URLSearchParams([...searchParams].filter(([name, value]) => KEPT.includes(name) && value));
  return { address: `${origin}${service}/${number ?? 0}`, guessed: number === undefined, asked };
}

/** @throws FeedError `no-layer` when the page presents none. */
async function layerOfItem(page: URL, options: ReadOptions): Promise<Layer> {
  const { pathname, search } = page;
  const [, slug] = SLUG.exec(pathname) ?? [];
  const [, id, numbered, sublayer] = ITEM.exec(pathname + search) ?? [];
  const number = numbered ?? sublayer;
  const url = parseUrl(slug ? await addressOfSlug(slug, options) : await addressOfId(id ?? '', page, options));
  const layer = url && layerAt(url);
  if (!layer) throw new FeedError('no-layer', { said: 'a page that presents no layer' });
  return number && !slug ? { ...layer, address: layer.address.replace(/\d+$/, number), guessed: false } : layer;
}

async function addressOfId(id: string, page: URL, options: ReadOptions): Promise<string> {
  if (!id) return '';
  const { layerOfMap, itemAddress } = await import('./item.js').catch(codeMissing);
  const item = itemAddress(id, page);
  const address = textIn(await readAnswer(`${item}?f=json`, options), 'url');
  return LAYER.test(parseUrl(address)?.pathname ?? '') ? address : layerOfMap(id, page, options);
}

/** @param slug as it stands in an address. */
async function addressOfSlug(slug: string, options: ReadOptions): Promise<string> {
  const [dataset] = objectsIn(partOf(await readAnswer(`${HUB}?filter[slug]=${slug}`, options), 'data'));
  return textIn(dataset?.attributes, 'url');
}

/** The page to link to; none for the bare address of a service. */
export function homepageOf(url: URL): { homepage?: string } {
  return LAYER.test(url.pathname) ? {} : { homepage: url.href };
}
