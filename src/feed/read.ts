import type { Dataset } from '../dataset.js';
import { codeMissing, FeedError } from '../errors.js';
import { addressOf } from '../sources/address.js';
import { sourceOf } from '../sources/index.js';
import type { ReadOptions, Scope } from '../sources/types.js';

export interface ReadRequest extends Omit<ReadOptions, 'hints'> {
  /** The part of the feed that is shown; services may leave out the rest. */
  readonly scope?: Scope;
}

/**
 * Reads the feed at an address: a file, a service, or the page that people copy from their browser. Temporary failures
 * are retried.
 *
 * @param base page against which a relative address is resolved.
 * @throws FeedError, or the signal's own reason when it is aborted; nothing else.
 */
export async function readFeed(address: string, base: string | undefined, options: ReadRequest): Promise<Dataset> {
  const read = (at = address) => readOnce(at, address, base, options);
  return read().catch(async (error: unknown) => {
    // Offline, this code cannot be loaded either; the first error is the relevant one.
    const again = await import('./retry.js').catch(() => undefined);
    if (!again) throw error;
    return again.retryRead(read, error, options.signal, address);
  });
}

/**
 * Reads an address, with errors and provenance that name the address as its author wrote it.
 *
 * @param at address to read, `address` or another one that leads to the same feed
 */
async function readOnce(at: string, address: string, base: string | undefined, request: ReadRequest): Promise<Dataset> {
  try {
    const url = addressOf(at, base);
    if (!url) throw new FeedError('bad-address');
    const named = (dataset: Dataset) => ({ ...dataset, provenance: { ...dataset.provenance, address } });
    const { onHead } = request;
    return named(await readFrom(url, onHead ? { ...request, onHead: (head) => onHead(named(head)) } : request));
  } catch (error) {
    request.signal.throwIfAborted();
    throw feedErrorOf(error, address);
  }
}

async function readFrom(url: URL, { scope, ...options }: ReadRequest): Promise<Dataset> {
  const entry = await sourceOf(url).catch(codeMissing);
  const narrowing = scope && entry.name !== 'file' ? import('../sources/narrowing/hints.js') : undefined;
  const [source, narrow] = await Promise.all([entry.load(), narrowing]).catch(codeMissing);
  return source.read(url, scope && narrow ? { ...options, hints: narrow.hintsFor(scope, options.now) } : options);
}

function feedErrorOf(error: unknown, address: string): FeedError {
  if (error instanceof FeedError) return new FeedError(error.code, { address, ...error.detail });
  return new FeedError('malformed', { address, said: String(error) });
}
