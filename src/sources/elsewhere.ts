import type { Dataset } from '../dataset.js';
import { codeMissing, FeedError } from '../errors.js';
import { file } from './file.js';
import { sourceOf } from './index.js';
import type { ReadOptions } from './types.js';

/**
 * Reads the feed at an address found in a catalogue, which may be that of another service. `https:` is tried first,
 * even for addresses in `http:`: most pages may read nothing else, and most servers support it though catalogues were
 * not updated.
 *
 * @param catalogues names of services whose addresses are read as plain files, to prevent endless references
 */
export async function readElsewhere(url: URL, catalogues: readonly string[], options: ReadOptions): Promise<Dataset> {
  const read = async (at: URL) => {
    const entry = await sourceOf(at).catch(codeMissing);
    const source = catalogues.includes(entry.name) ? file : await entry.load().catch(codeMissing);
    return source.read(at, options);
  };
  if (url.protocol !== 'http:') return read(url);
  try {
    return await read(new URL(url.href.replace(/^http:/, 'https:')));
  } catch (error) {
    if (!(error instanceof FeedError) || error.code !== 'unreachable') throw error;
    return read(url);
  }
}
