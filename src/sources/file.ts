import { datasetOf } from './dataset-of.js';
import { readBytes } from './request.js';
import type { FeedSource } from './types.js';

/** Any address: one request, and whichever format comes back. */
export const file: FeedSource = {
  name: 'file',
  async read(url, options) {
    const { bytes, updated } = await readBytes(url.href, options);
    return datasetOf(bytes, { address: url.href, source: 'file', ...(updated && { updated }) }, options);
  },
};
