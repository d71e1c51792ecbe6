import type { SourceEntry } from './types.js';

/** The source of last resort. */
const file: SourceEntry = {
  name: 'file',
  firstRequest: (url) => url.href,
  load: async () => (await import('./file.js')).file,
};

/**
 * Addresses within the page itself, and those that end like a plain file. Left to the services: pages about a file
 * (`/blob/`, `/raw/`, Dropbox), and exports of OpenAgenda, which not every page may read.
 */
const PLAIN = /^(data|blob):|^(?!.+(blob|raw|(agenda|dropbox)\.com)\/)[^?#]+\.(csv|tsv|txt|(geo)?json|ics)($|[?#])/i;

/** Whether an address is certainly that of a file, so that the list of services need not be loaded. */
export function isPlainFile(url: URL): boolean {
  return PLAIN.test(url.href);
}

/**
 * The source that reads an address: the first service that recognises it, else the one for files. The list of services
 * is only loaded for addresses that are not plainly files.
 *
 * @throws what the platform throws when that list cannot be fetched.
 */
export async function sourceOf(url: URL): Promise<SourceEntry> {
  if (isPlainFile(url)) return file;
  const { services } = await import('./services.js');
  return services.find((service) => service.recognise(url)) ?? file;
}
