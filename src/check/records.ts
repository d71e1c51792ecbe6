import type { Dataset } from '../dataset.js';
import { eventsOf } from '../feed/events.js';
import { placesOf } from '../feed/places.js';
import type { Events, Places } from '../feed/records.js';
import { placeSchemas } from '../schemas/places/index.js';
import type { PublishedSchema } from '../schemas/published/types.js';
import type { FeedKind } from '../recognition/kind.js';
import { kindOf } from './kind-of.js';
import type { CheckRequest } from './types.js';

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
  const kind = request.kind ?? lookOf(dataset, request, schema);
  if (kind === 'event') return { ...(await eventsOf(dataset, request)), kind };
  if (kind !== 'place') return undefined;
  return { ...(await placesOf(dataset, request)), kind };
}

/** The kind of rows, by their schema, else by their contents. */
function lookOf(dataset: Dataset, request: CheckRequest, schema: PublishedSchema | undefined): FeedKind {
  if (isOfPlaces(schema)) return 'place';
  if (schema?.name === 'scdl/evenements') return 'event';
  return schema ? 'row' : kindOf(dataset, request);
}

/** Menus tell of places too, but are about dishes. */
function isOfPlaces(schema: PublishedSchema | undefined): boolean {
  return schema?.name !== 'scdl/menus-collectifs' && placeSchemas.some(({ name }) => name === schema?.name);
}
