import type { Place } from '../records/types.js';
import type { Instant } from '../values/zone.js';
import type { RecordsRead, RecordsRequest } from './records.js';

/** What to read, and the instant, because only events that are not over are shown as places. */
export interface PlacesRequest extends RecordsRequest {
  readonly now: Instant;
}

export interface Places extends RecordsRead {
  /** In the order of the feed. */
  readonly places: readonly Place[];
}
