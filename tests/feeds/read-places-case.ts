import { placesOfFile } from '../records/places/places-of.js';
import type { CaseOptions } from './read-case.js';

/** Bytes to places, told in words that can be checked by eye. */
export async function readPlacesCase(bytes: Uint8Array, { fields, ...options }: CaseOptions) {
  const request = { ...options, ...(fields && { fields: JSON.stringify(fields) }) };
  const { places, schema, issues, problems } = await placesOfFile(bytes, request);
  return { schema: schema.name, count: places.length, places, issues, problems };
}
