import { json } from './json.js';
import type { Parser } from './types.js';

/** GeoJSON (RFC 7946): the properties of each feature as columns, and its geometry, whole, in a column `geometry`. */
export const geojson: Parser = { ...json, name: 'geojson' };
