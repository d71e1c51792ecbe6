import type { Instant } from '../../values/zone.js';
import type { Reading } from '../reading.js';

/** When a feed was published; undefined if unknown. */
export function publishedAt(feed: Reading['feed']): Instant | undefined {
  return feed?.provenance?.updated ?? feed?.provenance?.readAt;
}
