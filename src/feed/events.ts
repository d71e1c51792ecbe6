import type { Dataset } from '../dataset.js';
import { pacer } from '../pace.js';
import { readEvents } from '../records/events/read.js';
import { recogniseEvents } from '../recognition/events.js';
import { keptFor } from './kept-for.js';
import type { Events, RecordsRequest } from './records.js';

/**
 * Reads the calendar events of a dataset, and keeps those that the page's author wants. Lets the page respond between
 * two slices of rows.
 */
export async function eventsOf(dataset: Dataset, request: RecordsRequest): Promise<Events> {
  const { timezone, lang } = request;
  // This code is only loaded for tags that name columns.
  const asked = request.fields ? (await import('./fields.js')).fieldsOf(request.fields) : undefined;
  const read = { ...dataset, format: dataset.provenance.format };
  const named = request.schema ?? dataset.schema;
  const { table, schema, roles, problems } = await recogniseEvents(read, named, { lang, fields: asked?.fields });
  const feed = { ...dataset, ...table };
  const { events, issues } = await readEvents(feed, { schema, roles, timezone, lang }, pacer());
  const { kept, unplaced, problems: refused } = await keptFor(request, events, feed);
  return {
    events: kept,
    schema,
    roles,
    issues: [...dataset.issues, ...issues],
    problems: [...(asked?.problems ?? []), ...problems, ...refused],
    unplaced,
  };
}
