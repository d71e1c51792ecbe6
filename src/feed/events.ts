import type { Dataset } from '../dataset.js';
import { pacer } from '../pace.js';
import { readEvents } from '../records/events/read.js';
import type { CalendarEvent } from '../records/types.js';
import { recogniseEvents } from '../recognition/events.js';
import { fieldsOf, keptRecords, type RecordsRead, type RecordsRequest } from './records.js';

export interface Events extends RecordsRead {
  readonly events: readonly CalendarEvent[];
}

/**
 * Reads the calendar events of a dataset, and keeps those that the page's author wants. Lets the page respond between
 * two slices of rows.
 */
export async function eventsOf(dataset: Dataset, request: RecordsRequest): Promise<Events> {
  const { timezone, lang } = request;
  const table = { ...dataset, format: dataset.provenance.format };
  const named = request.schema ?? dataset.schema;
  const found = await recogniseEvents(table, named, { lang, fields: fieldsOf(request.fields) });
  const feed = { ...dataset, ...found.table };
  const { events: records, issues } = await readEvents(feed, { ...found, timezone, lang }, pacer());
  const { kept: events, ...read } = await keptRecords({ records, issues }, found, feed, request);
  return { events, ...read };
}
