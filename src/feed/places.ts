import type { Dataset } from '../dataset.js';
import { pacer } from '../pace.js';
import { readPlaces } from '../records/places/read.js';
import { mayBeAgenda } from '../recognition/places/may-be-agenda.js';
import { recognisePlaces } from '../recognition/places.js';
import type { Recognised } from '../recognition/schema.js';
import { keptFor } from './kept-for.js';
import type { AttributeProblem, Places, PlacesRequest } from './records.js';

export { knownPlaceColumns } from '../recognition/places.js';

/**
 * Reads the places of a dataset, and keeps those that the page's author wants. Lets the page respond between two slices
 * of rows.
 */
export async function placesOf(dataset: Dataset, request: PlacesRequest): Promise<Places> {
  const { columns, rows, provenance } = dataset;
  const named = request.schema ?? dataset.schema;
  // This code is only loaded for tags that name columns.
  const asked = request.fields ? (await import('./fields.js')).fieldsOf(request.fields) : undefined;
  const options = { lang: request.lang, fields: asked?.fields };
  const found = await recognisePlaces({ columns, rows, format: provenance.format }, named, options);
  const events = mayBeAgenda(columns, named, found) ? await eventPlaces(dataset, request) : undefined;
  return events ?? readAll(dataset, request, found, asked?.problems);
}

/** The events of a feed as places; the code for agendas is only loaded for feeds that may be one. */
async function eventPlaces(dataset: Dataset, request: PlacesRequest): Promise<Places | undefined> {
  const { eventPlacesOf } = await import('./event-places.js');
  return eventPlacesOf(dataset, request);
}

async function readAll(
  dataset: Dataset,
  request: PlacesRequest,
  found: Recognised,
  malformed: readonly AttributeProblem[] = [],
): Promise<Places> {
  const { schema, roles, problems } = found;
  const { timezone, lang } = request;
  const { places, issues } = await readPlaces(dataset, { schema, roles, timezone, lang }, pacer());
  const { kept, unplaced, problems: refused } = await keptFor(request, places, dataset);
  return {
    places: kept,
    schema,
    roles,
    issues: [...dataset.issues, ...issues],
    problems: [...malformed, ...problems, ...refused],
    unplaced,
  };
}
