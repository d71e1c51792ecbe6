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
  /** Whether the last reading was completed. An aborted one is repeated for the next subscriber. */
  #isRead = false;
  readonly #listeners = new Set<FeedListener>();

  /** Called with each complete reading before listeners are; may add issues. */
  review?: (dataset: Dataset) => Dataset;

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

  /** Calls the listener for each change from now on. Returns a function that unsubscribes it. */
  subscribe(listener: FeedListener): () => void {
    this.#listeners.add(listener);
    if (!this.#isRead) void this.refresh();
    return () => {
      if (this.#listeners.delete(listener) && !this.watched) this.#release();
    };
  }

  /** Reads the feed again; joins a read that is under way. Resolves once the state has changed. */
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
        return { status: 'ready', dataset: this.review?.(dataset) ?? dataset, stale: false };
      },
      (error: FeedError) => () => this.#failed(error),
    );
    // An aborted read may still complete, even after a later one.
    if (signal.aborted) return;
    this.#reading = undefined;
    this.#isRead = true;
    this.become(next());
  }

  /** Publishes the beginning of a feed, unless there are rows of an earlier reading or a copy, which are worth more. */
  #arrive(news: { readonly head: Dataset } | { readonly lines: number }, signal: AbortSignal) {
    if (!signal.aborted && this.#state.status === 'loading') this.become({ ...this.#state, ...news });
  }

  #failed(error: FeedError): FeedState {
    return this.#state.dataset ? { ...this.#state, stale: true, error } : { status: 'error', error };
  }

  #release(): void {
    this.#reading?.abort.abort();
    // Rows of an earlier reading are kept.
    if (this.#state.status === 'loading') this.#state = { status: 'idle' };
    this.#reading = undefined;
    this.left?.();
  }
}
