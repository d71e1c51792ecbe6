import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Dataset } from '../../src/dataset.js';
import type { FeedError } from '../../src/errors.js';
import type { Feed } from '../../src/feed/feed.js';
import { feedOf, type FeedOptions } from '../../src/feed/feeds.js';

export interface FeedRequest extends FeedOptions {
  readonly addresses: readonly string[];
  /** Minutes between two reads while the page is visible; 0 for never. */
  readonly refresh: number;
}

export interface FailedFeed {
  readonly address: string;
  readonly error: FeedError;
}

interface Watched {
  readonly address: string;
  readonly feed: Feed;
  readonly leave: () => void;
}

const MINUTE = 60_000;
/** Minutes. Services are not asked more often, and timers of browsers go no further than 24 days. */
const SHORTEST = 1;
const LONGEST = 1440;

/**
 * Reads the feeds of a widget in parallel; one that fails does not affect the others. Feeds are shared with the page's
 * other widgets, and refreshed while the page is visible, when it becomes visible, and when the network returns.
 */
export class FeedController implements ReactiveController {
  #feeds: readonly Watched[] = [];
  #key = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    /** Asked at every update, so that a changed attribute needs no wiring. */
    private readonly request: () => FeedRequest,
  ) {
    host.addController(this);
  }

  /** Of a large file that is still on its way, the first rows. */
  get datasets(): readonly Dataset[] {
    return this.#feeds.flatMap(({ feed: { state } }) => state.dataset ?? state.head ?? []);
  }

  /** Lines of large files that have come, and rows of those that are read. */
  get lines(): number {
    return this.#feeds.reduce((sum, { feed: { state } }) => sum + (state.dataset?.rows.length ?? state.lines ?? 0), 0);
  }

  /** Feeds that are followed. */
  get count(): number {
    return this.#feeds.length;
  }

  get pending(): boolean {
    return this.#feeds.some(({ feed: { state } }) => state.status === 'idle' || state.status === 'loading');
  }

  /** Feeds that could not be read at all, and those of which an earlier reading is shown. */
  get failed(): readonly FailedFeed[] {
    return this.#feeds.flatMap(({ address, feed }) => {
      const { error } = feed.state;
      return error ? { address, error } : [];
    });
  }

  async refresh(): Promise<void> {
    if (this.#feeds.length) this.#schedule();
    await Promise.all(this.#feeds.map(({ feed }) => feed.refresh()));
  }

  hostConnected() {
    document.addEventListener('visibilitychange', this.#catchUp);
    addEventListener('online', this.#catchUp);
    this.host.requestUpdate();
  }

  /** Joins the feeds that the host asks for now; the host calls it before it looks at their state. */
  follow() {
    const request = this.request();
    const key = JSON.stringify(request);
    if (key === this.#key) return;
    this.#watch(
      request.addresses.map((address) => this.#join(address, request)),
      key,
    );
    this.#schedule();
  }

  hostDisconnected() {
    document.removeEventListener('visibilitychange', this.#catchUp);
    removeEventListener('online', this.#catchUp);
    clearTimeout(this.#timer);
    this.#watch([]);
  }

  /** Leaves those of before last: one that stays would be let go, and read anew. */
  #watch(feeds: readonly Watched[], key = '') {
    const before = this.#feeds;
    this.#feeds = feeds;
    this.#key = key;
    for (const { leave } of before) leave();
  }

  #join(address: string, request: FeedRequest): Watched {
    const feed = feedOf(address, request);
    return { address, feed, leave: feed.subscribe(() => this.host.requestUpdate()) };
  }

  /** A tenth more or less, so that the sites of 31 communes do not strike the same source at once. */
  #schedule() {
    clearTimeout(this.#timer);
    const { refresh } = this.request();
    const wait = Math.min(Math.max(refresh, SHORTEST), LONGEST) * (0.9 + Math.random() / 5);
    if (refresh > 0) this.#timer = setTimeout(this.#catchUp, wait * MINUTE);
  }

  /** Another widget of the page may have had a feed read meanwhile; a clock may have been set back. */
  readonly #catchUp = () => {
    this.#schedule();
    const { refresh } = this.request();
    for (const { feed } of document.hidden ? [] : this.#feeds) {
      const { dataset, error } = feed.state;
      const age = dataset && Math.abs(Date.now() - dataset.provenance.readAt);
      if (error || (refresh > 0 && age && age >= refresh * MINUTE * 0.9)) void feed.refresh();
    }
  };
}
