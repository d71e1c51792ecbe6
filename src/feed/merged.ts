import type { Dataset } from '../dataset.js';
import { pacer } from '../pace.js';
import { mergeEvents } from '../records/events/merge.js';
import type { CalendarEvent } from '../records/types.js';
import { sourceName } from './source-name.js';

/**
 * The events of several feeds without duplicates, each with the names of its sources.
 *
 * @param lists the events of each of the datasets, in their order
 * @param timezone IANA name
 */
export function mergedEvents(
  datasets: readonly Dataset[],
  lists: readonly (readonly CalendarEvent[])[],
  timezone: string,
): Promise<CalendarEvent[]> {
  const feeds = datasets.map(({ provenance }, index) => ({
    name: sourceName(provenance),
    events: lists[index] ?? [],
  }));
  return mergeEvents(feeds, timezone, pacer());
}
