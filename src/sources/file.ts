import { datasetOf } from './dataset-of.js';
import { readBytes, type Watch } from './request.js';
import type { FeedSource, ReadOptions } from './types.js';

/** Bytes that come in one breath; beyond, the first rows are shown while the rest is on its way. */
const LARGE = 65_536;

/** Any address: one request, and whichever format comes back. */
export const file: FeedSource = {
  name: 'file',
  async read(url, options) {
    const over = new AbortController();
    const watch = options.onHead && watchFor(url.href, { ...options, signal: over.signal });
    try {
      const { bytes, updated } = await readBytes(url.href, options, watch);
      return await datasetOf(bytes, { address: url.href, source: 'file', ...(updated && { updated }) }, options);
    } finally {
      over.abort();
    }
  },
};

/** The code that reads a head comes for the files that need it; when it is lost on its way, the whole comes all the same. */
function watchFor(address: string, options: ReadOptions): Watch {
  let reader: Promise<Watch | undefined> | undefined;
  let size = 0;
  return (pieces, updated) => {
    size += pieces.at(-1)?.length ?? 0;
    if (size < LARGE) return;
    const origin = { address, source: 'file', ...(updated && { updated }) };
    reader ??= import('./head.js').then(
      ({ headReader }) => headReader(origin, options),
      () => undefined,
    );
    void reader.then((watch) => watch?.(pieces, updated));
  };
}
