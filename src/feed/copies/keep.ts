import type { Dataset } from '../../dataset.js';
import { pacer } from '../../pace.js';
import type { Instant } from '../../values/zone.js';
import type { Feed } from '../feed.js';
import { type KeptStore, storeIn } from './store.js';
import { datasetOf, textOf } from './text.js';
import { remarkLoss } from './sudden-loss.js';

/** Feeds kept for a site, and bytes of each. */
const FEEDS = 20;
const LONGEST = 5_000_000;
/** An agenda of a month ago is of no use to anybody. */
const OLDEST = 31 * 86_400_000;

/**
 * Keeps the last good copy of a feed on the visitor's device. The one of an earlier visit is shown until the feed is
 * read, and as long as it cannot be; and what is read is compared with it. A device that keeps nothing changes nothing.
 *
 * @param key the same for the same feed at the next visit
 * @param cacheName of the cache that holds the copies
 */
export async function keepCopies(
  feed: Feed,
  key: string,
  cacheName: string,
  now: Instant = Date.now(),
  caches = globalThis.caches,
): Promise<void> {
  const store = storeIn(caches, cacheName, FEEDS);
  const review = (dataset: Dataset, before: Dataset | undefined) => {
    const remarked = remarkLoss(dataset, before);
    void keep(remarked, key, store);
    return remarked;
  };
  feed.review = (dataset, before) => review(dataset, before.dataset);
  const earlier = await recalled(key, now, store);
  const { state } = feed;
  if (state.status === 'ready') feed.become({ ...state, dataset: review(state.dataset, earlier) });
  else if (earlier && state.status !== 'idle') {
    const { error } = state;
    feed.become({ status: 'ready', dataset: earlier, stale: Boolean(error), ...(error && { error }) });
  }
}

/** Undefined when there is none, or none that can be used. */
async function recalled(key: string, now: Instant, store: KeptStore): Promise<Dataset | undefined> {
  try {
    const text = await store.read(key);
    const dataset = text === undefined ? text : await datasetOf(text, pacer());
    return dataset && now - dataset.provenance.readAt < OLDEST ? dataset : undefined;
  } catch (error) {
    console.info('scdl-widgets :', error);
    return undefined;
  }
}

/** What broke off on its way is no good copy; one that is too long to keep must not leave an older one in its place. */
async function keep(dataset: Dataset, key: string, store: KeptStore): Promise<void> {
  if (dataset.issues.some(({ code }) => code === 'truncated')) return;
  try {
    const text = await textOf(dataset, LONGEST, pacer());
    await (text === undefined ? store.forget(key) : store.write(key, text));
  } catch (error) {
    console.info('scdl-widgets :', error);
  }
}
