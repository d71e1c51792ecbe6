import type { Dataset } from '../dataset.js';
import { isDrawn } from '../recognition/kind/drawn.js';
import { knownValues } from '../records/known-values.js';
import type { CalendarEvent, Place } from '../records/types.js';
import { upcomingEvents } from '../records/events/upcoming.js';
import { eventsOf } from './events.js';
import type { Places, PlacesRequest } from './records.js';

/** The events of an agenda that are not over, as places; undefined when the rows are no events. */
export async function eventPlacesOf(dataset: Dataset, request: PlacesRequest): Promise<Places | undefined> {
  const { rows, provenance } = dataset;
  if (!request.schema && isDrawn({ rows, format: provenance.format })) return undefined;
  const { events, ...read } = await eventsOf(dataset, request);
  const { title, start, occurrences, dateText } = read.roles;
  const dated = events.filter((event) => event.occurrences.length);
  const areDated = dated.length > 0 && dated.length * 2 >= events.length;
  if (!title || !(start ?? occurrences ?? dateText) || !areDated) return undefined;
  return { ...read, places: upcomingEvents(events, request.now, request.timezone).map(placeOf) };
}

function placeOf(event: CalendarEvent): Place {
  const { id, title, description, summary, categories, venue, accessibility, row, ...about } = event;
  const { image, url, phone, email, organizer, price, free, updated, sources } = about;
  return {
    id,
    title,
    categories,
    streams: [],
    venue,
    facts: [],
    row,
    event,
    ...knownValues({ description: description ?? summary, image, url, phone, email, operator: organizer, price, free }),
    ...knownValues({ updated, sources, accessibility: accessibility.length ? accessibility : undefined }),
  };
}
