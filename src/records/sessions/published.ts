import type { Instant } from '../../values/zone.js';
import type { Reading } from '../reading.js';

/** When a feed was published, as far as one knows. */
export function publishedAt(feed: Reading['feed']): Instant | undefined {
  return feed?.provenance?.updated ?? feed?.provenance?.readAt;
}
