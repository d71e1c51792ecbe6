import type { Dataset } from '../dataset.js';
import type { FeedError } from '../errors.js';

/** The one value that says where a feed stands. */
export type FeedState =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  /** `stale`: the last refresh failed, for the reason in `error`; the rows are those of the last that did not. */
  | { readonly status: 'ready'; readonly dataset: Dataset; readonly stale: boolean; readonly error?: FeedError }
  | { readonly status: 'error'; readonly error: FeedError };
