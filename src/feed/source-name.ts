import type { Provenance } from '../dataset.js';
import { parseUrl } from '../values/parse-url.js';

/** The name that readers know a feed by: its publisher, else its title, its site, or the name of its file. */
export function sourceName({ publisher, title, address }: Pick<Provenance, 'publisher' | 'title' | 'address'>): string {
  const host = parseUrl(address)?.hostname.replace(/^www\./, '');
  const file = address
    .replace(/[?#].*/, '')
    .split('/')
    .at(-1);
  return [publisher, title, host, file].find(Boolean) ?? address;
}
