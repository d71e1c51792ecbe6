import { addressOf } from '../sources/address.js';
import { isPlainFile } from '../sources/index.js';
import type { Arrival } from '../sources/types.js';
import type { Instant } from '../values/zone.js';
import { Feed } from './feed.js';
import { readFeed, type ReadRequest } from './read.js';

export interface FeedOptions extends Omit<ReadRequest, 'signal' | 'fetch' | 'now' | keyof Arrival> {
  /** Page against which a relative address is understood. */
  readonly base?: string;
  readonly fetch?: typeof fetch;
  readonly now?: () => Instant;
  /** Whether a copy may stay on the visitor's device. */
  readonly keep?: boolean;
}

/** A widget that is moved in the page leaves its feed and comes back at once: its rows wait for it that long. */
const GRACE = 10_000;
/** Holds the copies of feeds on a visitor's device; another number when what is kept takes another shape. */
const COPIES = 'scdl-widgets-1';
/** Until then, a page that has no copy has better things to do than to make one. */
const CALM = 3000;

const feeds = new Map<string, Feed>();

/**
 * The feed at an address, the same for all who ask with the same format, time zone and limit, and of what is no file,
 * with the same scope; `fetch`, `now`, `knownColumns` and `keep` are those of the first. It is forgotten ten seconds
 * after the last listener left.
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
  // A page without encryption or in a closed frame has no place for copies, and does without them.
  if (keep && key.startsWith('["http')) keepCopy(feed, key).catch(() => undefined);
  return feed;
}

async function keepCopy(feed: Feed, key: string): Promise<void> {
  if (!(await caches.has(COPIES))) await new Promise((resolve) => setTimeout(resolve, CALM));
  const { keepCopies } = await import('./copies/keep.js');
  await keepCopies(feed, key, COPIES);
}

/** Looked up at each request: a page may replace it, and browsers refuse it as a method of another object. */
const fetchNow: typeof fetch = (...request) => globalThis.fetch(...request);
