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
/** The shortest interval, in minutes; the longest is limited by browsers' timers, to 24 days. */
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
    /** Called at every update, so that a changed attribute needs no wiring. */
    private readonly request: () => FeedRequest,
  ) {
    host.addController(this);
  }

  /** The rows that were read; the first ones of a large file that is still arriving. */
  get datasets(): readonly Dataset[] {
    return this.#feeds.flatMap(({ feed: { state } }) => state.dataset ?? state.head ?? []);
  }

  /** Lines received of large files, and rows of those that were read. */
  get lines(): number {
    return this.#feeds.reduce((sum, { feed: { state } }) => sum + (state.dataset?.rows.length ?? state.lines ?? 0), 0);
  }

  /** The number of feeds. */
  get count(): number {
    return this.#feeds.length;
  }

  get pending(): boolean {
    return this.#feeds.some(({ feed: { state } }) => state.status === 'idle' || state.status === 'loading');
  }

  /** Feeds that could not be read at all, and those whose earlier reading is shown. */
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

  /** Subscribes to the feeds that the host now asks for. The host calls it before it reads their state. */
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

  /** Subscribes to these before it leaves the last ones: a feed in both would otherwise be dropped, and read anew. */
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

  /**
   * Schedules the next refresh, a tenth earlier or later, so that the sites of 31 communes do not query the same source
   * at once.
   */
  #schedule() {
    clearTimeout(this.#timer);
    const { refresh } = this.request();
    const wait = Math.min(Math.max(refresh, SHORTEST), LONGEST) * (0.9 + Math.random() / 5);
    if (refresh > 0) this.#timer = setTimeout(this.#catchUp, wait * MINUTE);
  }

  /**
   * Refreshes what is out of date. Another widget may have refreshed a feed meanwhile, and a clock may have been set
   * back.
   */
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
