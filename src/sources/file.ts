import { datasetOf } from './dataset-of.js';
import type { HeadReader } from './file/head.js';
import { readBytes, type Watch } from './requests/request.js';
import type { FeedSource, ReadOptions } from './types.js';

/** Bytes above which the first rows are shown while the rest arrives. */
const LARGE = 65_536;
/** Bytes that take about a second to read on a slow phone. */
const HUGE = 1_048_576;

/** The source for any address: one request, and whichever format is returned. */
export const file: FeedSource = {
  name: 'file',
  async read(url, options) {
    const over = new AbortController();
    const head = options.onHead && headOf(url.href, { ...options, signal: over.signal });
    try {
      const { bytes, updated } = await readBytes(url.href, options, head?.watch);
      if (bytes.length > HUGE) await head?.give();
      return await datasetOf(bytes, { address: url.href, source: 'file', ...(updated && { updated }) }, options);
    } finally {
      over.abort();
    }
  },
};

/** Loads the reader of heads, only for files that need it. Without it, the file is still read as a whole. */
function headOf(address: string, options: ReadOptions) {
  let reader: Promise<HeadReader | undefined> | undefined;
  const watch: Watch = (pieces, size, updated) => {
    if (size < LARGE) return;
    const origin = { address, source: 'file', ...(updated && { updated }) };
    reader ??= import('./file/head.js').then(
      ({ headReader }) => headReader(pieces, origin, options),
      () => undefined,
    );
    void reader.then((head) => head?.look());
  };
  return { watch, give: async () => (await reader)?.give() };
}
