import type { Dataset } from '../dataset.js';
import type { FeedError } from '../errors.js';

/** What a feed may have, so that each can be asked for in any state. */
interface Nothing {
  readonly dataset?: never;
  readonly head?: never;
  readonly lines?: never;
  readonly error?: never;
}

interface Idle extends Nothing {
  readonly status: 'idle';
}

/** `head`: the first rows of a large file, to be shown meanwhile; `lines`: how many have come so far. */
interface Loading extends Omit<Nothing, 'head' | 'lines'> {
  readonly status: 'loading';
  readonly head?: Dataset;
  readonly lines?: number;
}

/** `stale`: the last refresh failed, for the reason in `error`; the rows are those of the last that did not. */
interface Ready extends Omit<Nothing, 'dataset' | 'error'> {
  readonly status: 'ready';
  readonly dataset: Dataset;
  readonly stale: boolean;
  readonly error?: FeedError;
}

interface Failed extends Omit<Nothing, 'error'> {
  readonly status: 'error';
  readonly error: FeedError;
}

/** The one value that says where a feed stands. */
export type FeedState = Idle | Loading | Ready | Failed;
