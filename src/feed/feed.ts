import type { Dataset } from '../dataset.js';
import type { FeedError } from '../errors.js';
import type { Arrival } from '../sources/types.js';
import type { FeedState } from './types.js';

export type FeedListener = (state: FeedState) => void;

/**
 * A feed that several widgets may subscribe to. It is read when the first one subscribes, and dropped when the last one
 * leaves. When a refresh fails, the rows of the last successful one stay.
 */
export class Feed {
  #state: FeedState = { status: 'idle' };
  #reading?: { promise: Promise<void>; abort: AbortController } | undefined;
  /** Whether the last reading came to its end; what was let go before is read for whoever comes next. */
  #isRead = false;
  readonly #listeners = new Set<FeedListener>();

  /** Hears of each reading first, with the state before it; may remark on it. */
  review?: (dataset: Dataset, before: FeedState) => Dataset;

  /**
   * @param read rejects with FeedError only, unless aborted.
   * @param left is called when the last listener leaves.
   */
  constructor(
    private readonly read: (signal: AbortSignal, arrival: Arrival) => Promise<Dataset>,
    private readonly left?: () => void,
  ) {}

  get state(): FeedState {
    return this.#state;
  }

  get watched(): boolean {
    return this.#listeners.size > 0;
  }

  /** The listener hears of each change from now on; what it gives back makes it leave. */
  subscribe(listener: FeedListener): () => void {
    this.#listeners.add(listener);
    if (!this.#isRead) void this.refresh();
    return () => {
      if (this.#listeners.delete(listener) && !this.watched) this.#release();
    };
  }

  /** Reads the feed again; while a read is under way, it is that one. Resolves when the state says how it went. */
  refresh(): Promise<void> {
    if (this.#reading) return this.#reading.promise;
    this.#isRead = false;
    const abort = new AbortController();
    const promise = this.#run(abort.signal);
    this.#reading = { abort, promise };
    if (!this.#state.dataset) this.become({ status: 'loading' });
    return promise;
  }

  become(state: FeedState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }

  async #run(signal: AbortSignal): Promise<void> {
    const arrival: Arrival = {
      onHead: (head) => this.#arrive({ head }, signal),
      onLines: (lines) => this.#arrive({ lines }, signal),
    };
    const next = await this.read(signal, arrival).then(
      (dataset) => (): FeedState => {
        return { status: 'ready', dataset: this.review?.(dataset, this.#state) ?? dataset, stale: false };
      },
      (error: FeedError) => () => this.#failed(error),
    );
    // What was let go may answer all the same, and even after a later read.
    if (signal.aborted) return;
    this.#reading = undefined;
    this.#isRead = true;
    this.become(next());
  }

  /** Rows that are there already, of an earlier reading or kept, are worth more than the first of the next. */
  #arrive(news: { readonly head: Dataset } | { readonly lines: number }, signal: AbortSignal) {
    if (!signal.aborted && this.#state.status === 'loading') this.become({ ...this.#state, ...news });
  }

  #failed(error: FeedError): FeedState {
    return this.#state.dataset ? { ...this.#state, stale: true, error } : { status: 'error', error };
  }

  #release(): void {
    this.#reading?.abort.abort();
    // Rows that were there before are not lost with it.
    if (this.#state.status === 'loading') this.#state = { status: 'idle' };
    this.#reading = undefined;
    this.left?.();
  }
}
