import { FeedError } from '../../errors.js';
import { objectsIn, partOf, readAnswer, textIn } from '../requests/answer.js';
import type { ReadOptions } from '../types.js';

const ONLINE = 'https://www.arcgis.com';
const LAYER = /\/(?:Feature|Map)Server\/\d+$/i;

/** The address of an item in the portal that a page is of: ArcGIS Online, or one on a server of its own. */
export function itemAddress(id: string, { hostname, origin, pathname }: URL): string {
  const [, portal] = /^(.*?)\/(?:home|apps)\//.exec(pathname) ?? [];
  const isOwn = portal !== undefined && !/(^|\.)arcgis\.com$/.test(hostname);
  return `${isOwn ? origin + portal : ONLINE}/sharing/rest/content/items/${id}`;
}

/**
 * The address of the layer that a map has, or that the map of an application has; `''` when there is none.
 *
 * @throws FeedError `html` when there are several, with their addresses as `choices`; what `readAnswer` throws.
 */
export async function layerOfMap(id: string, page: URL, options: ReadOptions): Promise<string> {
  const content = await contentOf(id, page, options);
  const map = mapOf(content);
  const addresses = layersIn(map ? await contentOf(map, page, options) : content);
  const [only = '', ...others] = [...new Set(addresses)];
  if (others.length) throw new FeedError('html', { address: page.href, choices: [only, ...others] });
  return only;
}

/** Undefined for an item whose content is no JSON: a document, a picture. */
async function contentOf(id: string, page: URL, options: ReadOptions): Promise<unknown> {
  return readAnswer(`${itemAddress(id, page)}/data?f=json`, options).catch((error: unknown) => {
    if (!(error instanceof FeedError && /^(malformed|html)$/.test(error.code))) throw error;
  });
}

/** The map that an application shows; where its identifier is depends on the template that the application follows. */
function mapOf(application: unknown): string {
  const [values, map] = [partOf(application, 'values'), partOf(application, 'map')];
  return textIn(values, 'webmap') || textIn(values, 'mapItemId') || textIn(map, 'itemId');
}

/** Those of a group are in it. */
function layersIn(map: unknown): string[] {
  return ['operationalLayers', 'layers', 'tables']
    .flatMap((name) => objectsIn(partOf(map, name)))
    .flatMap((layer) => (LAYER.test(textIn(layer, 'url')) ? textIn(layer, 'url') : layersIn(layer)));
}
