import type { Place } from '../../src/records/types.js';

/** A place with what a test says of it, and nothing else. */
export function aPlace(given: Partial<Place> = {}): Place {
  const { title = 'Lieu' } = given;
  return { id: title, title, categories: [], streams: [], venue: {}, facts: [], row: 0, ...given };
}

export function at(lat: number, lon: number): Place['venue'] {
  return { position: { lat, lon } };
}
