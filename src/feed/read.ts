import type { Dataset } from '../dataset.js';
import { codeMissing, FeedError } from '../errors.js';
import { addressOf } from '../sources/address.js';
import { sourceOf } from '../sources/index.js';
import type { ReadOptions } from '../sources/types.js';

/**
 * Reads the feed at an address: file, service, or the page that one would paste. Tries again what may pass by itself.
 *
 * @param base page against which a relative address is understood.
 * @throws FeedError, and the signal's own reason when it is aborted; nothing else.
 */
export async function readFeed(address: string, base: string | undefined, options: ReadOptions): Promise<Dataset> {
  const read = () => readOnce(address, base, options);
  return read().catch(async (error: unknown) => {
    // Without network this code does not come either: what matters is why the feed did not.
    const again = await import('./again.js').catch(() => undefined);
    if (!again) throw error;
    return again.readAgain(read, error, options.signal);
  });
}

async function readOnce(address: string, base: string | undefined, options: ReadOptions): Promise<Dataset> {
  try {
    const url = addressOf(address, base);
    const source = url && (await (await sourceOf(url)).load().catch(codeMissing));
    if (!source) throw new FeedError('bad-address');
    const dataset = await source.read(url, options);
    return { ...dataset, provenance: { ...dataset.provenance, address } };
  } catch (error) {
    options.signal.throwIfAborted();
    throw feedErrorOf(error, address);
  }
}

function feedErrorOf(error: unknown, address: string): FeedError {
  if (error instanceof FeedError) return new FeedError(error.code, { address, ...error.detail });
  return new FeedError('malformed', { address, said: String(error) });
}
