import { addressOf } from '../sources/address.js';
import type { ReadOptions } from '../sources/types.js';
import type { Instant } from '../values/zone.js';
import { Feed } from './feed.js';
import { readFeed } from './read.js';

export interface FeedOptions extends Omit<ReadOptions, 'signal' | 'fetch' | 'now'> {
  /** Page against which a relative address is understood. */
  readonly base?: string;
  readonly fetch?: typeof fetch;
  readonly now?: () => Instant;
}

/** A widget that is moved in the page leaves its feed and comes back at once: its rows wait for it that long. */
const GRACE = 10_000;

const feeds = new Map<string, Feed>();

/**
 * The feed at an address, the same for all who ask with the same format, time zone, limit and hints; `fetch`, `now`
 * and `knownColumns` are those of the first. It is forgotten ten seconds after the last listener left.
 */
export function feedOf(address: string, options: FeedOptions): Feed {
  const { base, fetch = fetchNow, now = Date.now, ...reading } = options;
  const { format, timezone, limit, hints } = reading;
  const key = JSON.stringify([addressOf(address, base)?.href ?? address, format, timezone, limit, hints]);
  const known = feeds.get(key);
  if (known) return known;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forgetLater = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!feed.watched) feeds.delete(key);
    }, GRACE);
  };
  const feed = new Feed((signal) => readFeed(address, base, { ...reading, signal, fetch, now: now() }), forgetLater);
  feeds.set(key, feed);
  forgetLater();
  return feed;
}

/** Looked up at each request: a page may replace it, and browsers refuse it as a method of another object. */
const fetchNow: typeof fetch = (...request) => globalThis.fetch(...request);
