import type { SourceEntry } from './types.js';

/** What any address may be. */
const file: SourceEntry = {
  name: 'file',
  recognise: () => true,
  firstRequest: (url) => url.href,
  load: async () => (await import('./file.js')).file,
};

/** OpenAgenda's exports look like files, but not every page may read them. */
const PLAIN = /^(data|blob):|^(?!https?:..([a-z]+\.)?openagenda\.com\/)[^?#]+\.(csv|tsv|txt|json|geojson|ics)($|[?#])/i;

/** Whether an address is surely that of a file, which no service reads better. */
export function isPlainFile(url: URL): boolean {
  return PLAIN.test(url.href);
}

/**
 * Who reads an address: the first service that recognises it, else it is a file. The list of services only comes for
 * addresses that are not plainly files.
 *
 * @throws what the platform does when the list cannot be fetched.
 */
export async function sourceOf(url: URL): Promise<SourceEntry> {
  if (isPlainFile(url)) return file;
  const { services } = await import('./services.js');
  return services.find((service) => service.recognise(url)) ?? file;
}
