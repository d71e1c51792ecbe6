import type { Dataset } from '../dataset.js';
import type { FeedError } from '../errors.js';

/** The optional properties of every state, so that each can be read without telling states apart. */
interface Nothing {
  readonly dataset?: never;
  readonly head?: never;
  readonly lines?: never;
  readonly error?: never;
}

interface Idle extends Nothing {
  readonly status: 'idle';
}

/** `head`: the first rows of a large file, shown while the rest arrives; `lines`: how many lines have arrived. */
interface Loading extends Omit<Nothing, 'head' | 'lines'> {
  readonly status: 'loading';
  readonly head?: Dataset;
  readonly lines?: number;
}

/** `stale`: the last refresh failed, with `error`; the rows are those of the last successful reading. */
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

/** The state of a feed, as one value. */
export type FeedState = Idle | Loading | Ready | Failed;
