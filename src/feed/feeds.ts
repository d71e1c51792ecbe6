import { addressOf } from '../sources/address.js';
import { isPlainFile } from '../sources/index.js';
import type { Arrival } from '../sources/types.js';
import type { Instant } from '../values/zone.js';
import { Feed } from './feed.js';
import { fetchNow } from './fetch-now.js';
import { readFeed, type ReadRequest } from './read.js';

export interface FeedOptions extends Omit<ReadRequest, 'signal' | 'fetch' | 'now' | keyof Arrival> {
  /** Page against which a relative address is understood. */
  readonly base?: string;
  readonly fetch?: typeof fetch;
  readonly now?: () => Instant;
  /** Whether a copy may stay on the visitor's device. */
  readonly keep?: boolean;
}

/**
 * Milliseconds that a feed is kept after its last listener left: a widget that is moved in the page unsubscribes and
 * comes back at once.
 */
const GRACE = 10_000;
/** Name of the cache that holds the copies of feeds; increment its number when their format changes. */
const COPIES = 'scdl-widgets-1';
/** Milliseconds before a page that has no copy yet stores one: it has more urgent work. */
const CALM = 3000;

const feeds = new Map<string, Feed>();

/**
 * The feed at an address, shared by all callers that pass the same format, time zone and limit (and, for services, the
 * same scope). `fetch`, `now`, `knownColumns` and `keep` are those of the first caller. It is forgotten ten seconds
 * after its last listener left.
 */
export function feedOf(address: string, options: FeedOptions): Feed {
  const { base, fetch = fetchNow, now = Date.now, keep, ...reading } = options;
  const { format, timezone, limit, scope } = reading;
  const url = addressOf(address, base);
  const part = url && isPlainFile(url) ? undefined : scope;
  const key = JSON.stringify([url?.href ?? address, format, timezone, limit, part]);
  const known = feeds.get(key);
  if (known) return known;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forgetLater = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!feed.watched) feeds.delete(key);
    }, GRACE);
  };
  const read = (signal: AbortSignal, arrival: Arrival) =>
    readFeed(address, base, { ...reading, ...arrival, signal, fetch, now: now() });
  const feed = new Feed(read, forgetLater);
  feeds.set(key, feed);
  forgetLater();
  // Insecure pages and sandboxed frames have no cache, and do without copies.
  if (keep && key.startsWith('["http')) keepCopy(feed, key).catch(() => undefined);
  return feed;
}

async function keepCopy(feed: Feed, key: string): Promise<void> {
  if (!(await caches.has(COPIES))) await new Promise((resolve) => setTimeout(resolve, CALM));
  const { keepCopies } = await import('./copies/keep.js');
  await keepCopies(feed, key, COPIES);
}
