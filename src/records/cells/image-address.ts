import { urlOf } from '../../values/http-url.js';
import { parseUrl } from '../../values/parse-url.js';
import { webUrl } from '../../values/url.js';
import type { Reading } from '../reading.js';

/** A path from the root of a site, as content management systems export it: `/sites/default/files/affiche.jpg`. */
const PATH = /^\/(?!\/)[^\s|;,<>"]+$/;

/** The absolute http(s) URL of an image. A path is resolved against the address of the feed. */
export function imageAddress(text: string, { feed }: Reading): string | undefined {
  const { source, address } = feed?.provenance ?? {};
  const beside = source === 'file' && PATH.test(text) ? parseUrl(text, address) : undefined;
  return beside ? urlOf(beside.href) : webUrl(text);
}
