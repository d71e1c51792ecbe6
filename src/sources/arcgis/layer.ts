import { FeedError } from '../../errors.js';
import { parseUrl } from '../../values/parse-url.js';
import { objectsIn, partOf, readAnswer, textIn } from '../answer.js';
import type { ReadOptions } from '../types.js';

const LAYER = /^(.*\/(?:Feature|Map)Server)(?:\/(\d+))?(?:\/(?:query|layers))?\/?$/i;
/** Identifier of an item, and the number of its layer, in pages of ArcGIS Online and of its portals. */
const ITEM = /\b([\da-f]{32})(?:_(\d+)|\b.*[?&]sublayer=(\d+))?\b/;
const ITEMS = 'https://www.arcgis.com/sharing/rest/content/items';
/** What pages of ArcGIS Hub have in its place: who publishes, and the title. */
const SLUG = /\/(?:datasets|maps)\/([^/]+(?:::|%3A%3A)[^/]+)/i;
const HUB = 'https://hub.arcgis.com/api/v3/datasets';
/** Parameters of a pasted query that say which rows, or open the door. */
const KEPT = ['where', 'token', 'geometry', 'geometryType', 'inSR', 'spatialRel', 'time'];

/** Groups of layers within each other. */
const DEPTH = 5;

/** A layer, and what is asked of it. */
export interface Layer {
  readonly address: string;
  /** Whether its number is not known, only its service. */
  readonly guessed: boolean;
  readonly asked: URLSearchParams;
}

export interface Described {
  readonly layer: Layer;
  /** What it says of itself. */
  readonly answer: unknown;
}

/**
 * The layer that an address of a service, or of a page that presents one, is about, and what it says of itself.
 *
 * @throws FeedError `no-layer`, and what `readAnswer` throws.
 */
export async function describedLayer(url: URL, options: ReadOptions): Promise<Described> {
  return firstThatHolds(layerAt(url) ?? (await layerOfItem(url, options)), options, DEPTH);
}

/** Most services that are pasted whole have a layer 0, but some number theirs otherwise, or keep them in groups. */
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

/** The numbers of the layers and tables of a service, or of a group, those that hold others left out. */
function layersIn(held: unknown): number[] {
  return ['layers', 'subLayers', 'tables']
    .flatMap((name) => objectsIn(partOf(held, name)))
    .filter(({ subLayerIds }) => !Array.isArray(subLayerIds))
    .flatMap(({ id }) => (typeof id === 'number' ? id : []));
}

/** The first layer of a service that is pasted whole; undefined when the address is none of a service. */
function layerAt({ origin, pathname, searchParams }: URL): Layer | undefined {
  const [, service, number] = LAYER.exec(pathname) ?? [];
  if (!service) return undefined;
  const asked = new URLSearchParams([...searchParams].filter(([name, value]) => KEPT.includes(name) && value));
  return { address: `${origin}${service}/${number ?? 0}`, guessed: number === undefined, asked };
}

/** @throws FeedError `no-layer` when the page presents none. */
async function layerOfItem({ pathname, search }: URL, options: ReadOptions): Promise<Layer> {
  const [, slug] = SLUG.exec(pathname) ?? [];
  const [, id, numbered, sublayer] = ITEM.exec(pathname + search) ?? [];
  const number = numbered ?? sublayer;
  const url = parseUrl(slug ? await addressOfSlug(slug, options) : await addressOfId(id ?? '', options));
  const layer = url && layerAt(url);
  if (!layer) throw new FeedError('no-layer', { said: 'a page that presents no layer' });
  return number && !slug ? { ...layer, address: layer.address.replace(/\d+$/, number), guessed: false } : layer;
}

async function addressOfId(id: string, options: ReadOptions): Promise<string> {
  return id && textIn(await readAnswer(`${ITEMS}/${id}?f=json`, options), 'url');
}

/** @param slug as it stands in an address. */
async function addressOfSlug(slug: string, options: ReadOptions): Promise<string> {
  const [dataset] = objectsIn(partOf(await readAnswer(`${HUB}?filter[slug]=${slug}`, options), 'data'));
  return textIn(dataset?.attributes, 'url');
}

/** Of a page; a service has none. */
export function homepageOf(url: URL): { homepage?: string } {
  return LAYER.test(url.pathname) ? {} : { homepage: url.href };
}
