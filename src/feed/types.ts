import type { Dataset } from '../dataset.js';
import type { FeedError } from '../errors.js';

/** The one value that says where a feed stands. */
export type FeedState =
  | { readonly status: 'idle' }
  /** `head`: the first rows of a large file, to be shown meanwhile; `lines`: how many have come so far. */
  | { readonly status: 'loading'; readonly head?: Dataset; readonly lines?: number }
  /** `stale`: the last refresh failed, for the reason in `error`; the rows are those of the last that did not. */
  | { readonly status: 'ready'; readonly dataset: Dataset; readonly stale: boolean; readonly error?: FeedError }
  | { readonly status: 'error'; readonly error: FeedError };
