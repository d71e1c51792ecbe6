import type { Dataset } from '../dataset.js';
import { codeMissing, FeedError } from '../errors.js';
import { file } from './file.js';
import { sourceOf } from './index.js';
import type { ReadOptions } from './types.js';

/**
 * Reads what a catalogue says is at another address, which may be that of a service. Encrypted first: most pages may read
 * nothing else, and most servers answer so though catalogues do not know.
 *
 * @param catalogues names of services that are read as files here, so that none leads back to another for ever
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
