import type { Dataset, Issue } from '../dataset.js';
import type { AuthorAttributes, AuthorKept } from '../filters/author.js';
import { pacer } from '../pace.js';
import { readPlaces } from '../records/places/read.js';
import type { Place } from '../records/types.js';
import { mayBeAgenda } from '../recognition/places/may-be-agenda.js';
import { recognisePlaces } from '../recognition/places.js';
import type { Recognised } from '../recognition/schema.js';
import type { RoleMap, SchemaDescriptor } from '../schemas/types.js';
import type { Instant } from '../values/zone.js';
import type { AttributeProblem, EventsRequest } from './events.js';
import { fieldsOf } from './fields.js';

export { knownPlaceColumns } from '../recognition/places.js';

/** What the page's author wrote on the tag and how the reader wants it. */
export interface PlacesRequest extends EventsRequest {
  /** Of an agenda, only what is not over is shown. */
  readonly now: Instant;
}

export interface Places {
  /** In the order of the feed. */
  readonly places: readonly Place[];
  /** What the rows were understood by. */
  readonly schema: SchemaDescriptor;
  readonly roles: RoleMap;
  readonly issues: readonly Issue[];
  readonly problems: readonly AttributeProblem[];
  /** Places left out because they do not say where they are. */
  readonly unplaced: number;
}

/**
 * Reads the places of a dataset, and keeps those that the page's author wants. Lets the page respond between two slices
 * of rows.
 */
export async function placesOf(dataset: Dataset, request: PlacesRequest): Promise<Places> {
  const { columns, rows, provenance } = dataset;
  const named = request.schema ?? dataset.schema;
  const fields = fieldsOf(request.fields);
  const options = { lang: request.lang, ...(fields && { fields }) };
  const found = await recognisePlaces({ columns, rows, format: provenance.format }, named, options);
  const events = mayBeAgenda(columns, named, found) ? await eventPlaces(dataset, request) : undefined;
  return events ?? readAll(dataset, request, found);
}

/** The code of agendas only comes for feeds that look like one. */
async function eventPlaces(dataset: Dataset, request: PlacesRequest): Promise<Places | undefined> {
  const { eventPlacesOf } = await import('./event-places.js');
  return eventPlacesOf(dataset, request);
}

async function readAll(dataset: Dataset, request: PlacesRequest, found: Recognised): Promise<Places> {
  const { schema, roles, problems } = found;
  const { timezone, lang, fields } = request;
  const { places, issues } = await readPlaces(dataset, { schema, roles, timezone, lang }, pacer());
  const { kept, unplaced, problems: refused } = await keptFor(request, places, dataset);
  const malformed = fields && !fieldsOf(fields) ? [{ code: 'malformed-fields', value: fields } as const] : [];
  return {
    places: kept,
    schema,
    roles,
    issues: [...dataset.issues, ...issues],
    problems: [...malformed, ...problems, ...refused],
    unplaced,
  };
}

/** The code of these filters only comes for tags that use them. */
async function keptFor(
  author: AuthorAttributes,
  places: readonly Place[],
  dataset: Dataset,
): Promise<AuthorKept<Place>> {
  if (!author.commune && !author.near && !author.where) return { kept: places, unplaced: 0, problems: [] };
  const { keptForAuthor } = await import('./for-author.js');
  return keptForAuthor(places, author, dataset);
}
