import type { Dataset } from '../dataset.js';
import { pacer } from '../pace.js';
import { readPlaces } from '../records/places/read.js';
import { mayBeAgenda } from '../recognition/places/may-be-agenda.js';
import { recognisePlaces } from '../recognition/places.js';
import type { Recognised } from '../recognition/schema.js';
import type { Places, PlacesRequest } from './places-read.js';
import { fieldsOf, keptRecords } from './records.js';

export { knownPlaceColumns } from '../recognition/places.js';

/**
 * Reads the places of a dataset, and keeps those that the page's author wants. Lets the page respond between two slices
 * of rows.
 */
export async function placesOf(dataset: Dataset, request: PlacesRequest): Promise<Places> {
  const { columns, rows, provenance } = dataset;
  const named = request.schema ?? dataset.schema;
  const options = { lang: request.lang, fields: fieldsOf(request.fields) };
  const found = await recognisePlaces({ columns, rows, format: provenance.format }, named, options);
  const events = mayBeAgenda(columns, named, found) ? await eventPlaces(dataset, request) : undefined;
  return events ?? readAll(dataset, request, found);
}

/** The events of a feed as places; the code for agendas is only loaded for feeds that may be one. */
async function eventPlaces(dataset: Dataset, request: PlacesRequest): Promise<Places | undefined> {
  const { eventPlacesOf } = await import('./event-places.js');
  return eventPlacesOf(dataset, request);
}

async function readAll(dataset: Dataset, request: PlacesRequest, found: Recognised): Promise<Places> {
  const { timezone, lang } = request;
  const { places: records, issues } = await readPlaces(dataset, { ...found, timezone, lang }, pacer());
  const { kept: places, ...read } = await keptRecords({ records, issues }, found, dataset, request);
  return { places, ...read };
}
