import type { Dataset } from '../dataset.js';
import { type Events, eventsOf } from '../feed/events.js';
import { type Places, placesOf } from '../feed/places.js';
import { placeSchemas } from '../schemas/places/published.js';
import type { PublishedSchema } from '../schemas/published/types.js';
import type { CheckRequest } from './check.js';

/** What the rows of a feed were read as. */
export type Records = (Events & { readonly kind: 'event' }) | (Places & { readonly kind: 'place' });

/**
 * The rows as what they are meant to be, else as what they look like. Undefined when that is neither events nor places.
 */
export async function readRecords(
  dataset: Dataset,
  request: CheckRequest,
  schema: PublishedSchema | undefined,
): Promise<Records | undefined> {
  const { kind } = request;
  if (kind === 'place' || (!kind && isOfPlaces(schema))) return asPlaces(dataset, request);
  if (kind === 'row' || kind === 'menu' || (!kind && schema && schema.name !== 'scdl/evenements')) return undefined;
  const events = await eventsOf(dataset, request);
  const { title, start, occurrences, dateText } = events.roles;
  if (kind || (title && (start ?? occurrences ?? dateText))) return { ...events, kind: 'event' };
  const places = await asPlaces(dataset, request);
  return places.places.some(({ venue }) => venue.position) ? places : undefined;
}

async function asPlaces(dataset: Dataset, request: CheckRequest): Promise<Places & { readonly kind: 'place' }> {
  return { ...(await placesOf(dataset, request)), kind: 'place' };
}

/** Menus tell of places too, but are about dishes. */
function isOfPlaces(schema: PublishedSchema | undefined): boolean {
  return schema?.name !== 'scdl/menus-collectifs' && placeSchemas.some(({ name }) => name === schema?.name);
}
