import { urlOf } from '../../values/http-url.js';
import { parseUrl } from '../../values/parse-url.js';
import { webUrl } from '../../values/url.js';
import type { Reading } from '../reading.js';

/** A path from the root of a site: exports of its own pages write `/sites/default/files/affiche.jpg`. */
const PATH = /^\/(?!\/)[^\s|;,<>"]+$/;

/** Where an image is, as an absolute http(s) URL; what has no host is beside the file that names it. */
export function imageAddress(text: string, { feed }: Reading): string | undefined {
  const { source, address } = feed?.provenance ?? {};
  const beside = source === 'file' && PATH.test(text) ? parseUrl(text, address) : undefined;
  return beside ? urlOf(beside.href) : webUrl(text);
}
