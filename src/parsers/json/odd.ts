import { emptyRow } from '../../dataset.js';
import { eventsOfService } from '../agendas/index.js';
import { isTouristic, touristicRecord } from './apidae.js';
import type { Envelope } from './envelope.js';
import { ungrouped } from './groups.js';
import { elementsAsRecords, isElement } from './overpass.js';
import { isObject, type Json } from '../spread.js';
import { featuresOf, isLayer } from './umap.js';

/** Under which names tools put the names of columns apart from rows. */
const HEADS = ['columns', 'fields', 'header', 'headers', 'colonnes'];
const BODIES = ['data', 'rows', 'values', 'lignes', 'records'];
/** So many objects under keys of their own are a list; a lone one is what the answer says of itself. */
const SEVERAL = 2;

/**
 * The records of a document that has no list of objects: rows without names, objects under keys of their own, a lone
 * feature or geometry of GeoJSON.
 */
export function oddEnvelopeOf(answer: unknown): Envelope | undefined {
  if (!isObject(answer)) return undefined;
  if (answer.type === 'Feature') return { records: [answer] };
  if (Array.isArray(answer.coordinates)) return { records: [{ type: 'Feature', geometry: answer }] };
  const head = HEADS.map((name) => answer[name]).find(Array.isArray) as unknown[] | undefined;
  const body = BODIES.map((name) => answer[name]).find(Array.isArray) as unknown[] | undefined;
  if (head && body?.every(Array.isArray)) return { records: body.map((cells: unknown[]) => named(head, cells)) };
  const objects = Object.values(answer);
  return objects.length >= SEVERAL && objects.every(isObject) ? { records: objects } : undefined;
}

/**
 * Records as objects with their values. The first of rows without names gives the names; ArcGIS puts values into
 * `attributes` and positions beside, OpenStreetMap (Overpass) into `tags`, Apidae into several languages, uMap its
 * features into layers, and people what they list under the day or the kind of it.
 */
export function plainRecords(records: readonly unknown[]): readonly unknown[] {
  const [first] = records;
  if (Array.isArray(first)) return withNames(first, records);
  if (isLayer(first))
    return records.filter(isLayer).flatMap((layer, _, layers) => featuresOf(layer, layers.length > 1));
  if (isTouristic(first)) return records.map((record) => (isTouristic(record) ? touristicRecord(record) : record));
  if (isElement(first)) return elementsAsRecords(records.filter(isElement));
  return eventsOfService(records) ?? ungrouped(records).map((record) => (isObject(record) ? opened(record) : record));
}

function withNames(first: readonly unknown[], records: readonly unknown[]): readonly unknown[] {
  const isHead = first.length > 0 && first.every((name) => typeof name === 'string' && /\p{L}/u.test(name));
  if (!isHead) return records;
  return records.slice(1).map((cells) => (Array.isArray(cells) ? named(first, cells) : cells));
}

/** What stands beside `attributes` in answers of ArcGIS and of JSON:API, and is no value of the record. */
const AROUND = ['id', 'type', 'attributes', 'geometry', 'centroid', 'relationships', 'links', 'meta'];

function opened(record: Json): Json {
  const { attributes, geometry, id } = record;
  if (!isObject(attributes) || !Object.keys(record).every((name) => AROUND.includes(name))) return record;
  const { x, y } = isObject(geometry) ? geometry : {};
  return { ...(id !== undefined && { id }), ...(typeof x === 'number' && { x, y }), ...attributes };
}

function named(names: readonly unknown[], cells: readonly unknown[]): Json {
  const record = emptyRow();
  for (const [index, name] of names.entries()) record[String(name)] = cells[index];
  return record;
}
