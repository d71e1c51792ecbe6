import type { Dataset } from '../../dataset.js';
import { pacer } from '../../pace.js';
import type { Instant } from '../../values/zone.js';
import type { Feed } from '../feed.js';
import { type KeptStore, storeIn } from './store.js';
import { datasetOf, textOf } from './serialised-dataset.js';
import { remarkLoss } from './sudden-loss.js';

/** How many feeds are kept for a site, and how many bytes of each. */
const FEEDS = 20;
const LONGEST = 5_000_000;
/** Age, in milliseconds, beyond which a copy is useless: an agenda of last month. */
const OLDEST = 31 * 86_400_000;
/** Issues of a reading that is worth less than the copy: it was cut short, or most of its rows are gone. */
const PARTIAL = /^(truncated|sudden-loss)$/;

/**
 * Keeps the last good copy of a feed on the visitor's device. The copy of an earlier visit is shown until the feed has
 * been read, and for as long as it cannot be; each new reading is compared with it. Storage that is unavailable changes
 * nothing else.
 *
 * @param key identifies the feed from one visit to the next
 * @param cacheName name of the cache that holds the copies
 */
export async function keepCopies(
  feed: Feed,
  key: string,
  cacheName: string,
  now: Instant = Date.now(),
  caches = globalThis.caches,
): Promise<void> {
  const store = storeIn(caches, cacheName, FEEDS);
  let good = await recalled(key, now, store);
  feed.review = (dataset) => {
    const remarked = remarkLoss(dataset, good);
    if (remarked.issues.some(({ code }) => PARTIAL.test(code))) return remarked;
    good = remarked;
    void keep(good, key, store);
    return good;
  };
  const { state } = feed;
  if (state.status === 'ready') feed.become({ ...state, dataset: feed.review(state.dataset) });
  else if (good && state.status !== 'idle') {
    const { error } = state;
    feed.become({ status: 'ready', dataset: good, stale: Boolean(error), ...(error && { error }) });
  }
}

/** The copy kept under a key; undefined when there is none, or none that can be used. */
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

/** Stores a copy. A dataset that is too long to store deletes the older copy. */
async function keep(dataset: Dataset, key: string, store: KeptStore): Promise<void> {
  try {
    const text = await textOf(dataset, LONGEST, pacer());
    await (text === undefined ? store.forget(key) : store.write(key, text));
  } catch (error) {
    console.info('scdl-widgets :', error);
  }
}
