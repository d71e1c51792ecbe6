import type { Dataset } from '../../../src/dataset.js';
import { knownPlaceColumns, placesOf } from '../../../src/feed/places.js';
import type { Places, PlacesRequest } from '../../../src/feed/records.js';
import { parserOf } from '../../../src/parsers/parser-of.js';

const NOW = Date.parse('2026-11-21T10:00:00Z');

/** A file as places, read in Paris. */
export async function placesOfFile(file: string | Uint8Array, request: Partial<PlacesRequest> = {}): Promise<Places> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const parser = await parserOf(bytes);
  const { found, ...content } = await parser.parse(bytes, {
    timezone: 'Europe/Paris',
    knownColumns: knownPlaceColumns,
  });
  const origin = { address: 'https://ville.example/lieux', source: 'file', format: parser.name, readAt: NOW };
  const dataset: Dataset = { ...content, provenance: { ...found, ...origin } };
  return placesOf(dataset, { timezone: 'Europe/Paris', lang: 'fr', now: NOW, ...request });
}
