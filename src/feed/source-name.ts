import type { Provenance } from '../dataset.js';
import { parseUrl } from '../values/parse-url.js';

/** How readers know a feed: by who publishes it, its title, the site it comes from, or else the name of its file. */
export function sourceName({ publisher, title, address }: Pick<Provenance, 'publisher' | 'title' | 'address'>): string {
  const host = parseUrl(address)?.hostname.replace(/^www\./, '');
  const file = address
    .replace(/[?#].*/, '')
    .split('/')
    .at(-1);
  return [publisher, title, host, file].find(Boolean) ?? address;
}
