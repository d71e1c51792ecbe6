import { emptyRow } from '../../dataset.js';
import { readPlainDate } from '../../values/plain-date.js';
import { recordsOfService } from '../agendas/index.js';
import type { Envelope } from './envelope.js';
import { ungrouped } from './groups.js';
import { menuRecords } from './menus.js';
import { elementsAsRecords, isElement } from './overpass.js';
import { isObject, type Json } from '../flatten.js';
import { featuresOfTopology, isTopology } from './topology.js';
import { featuresOf, isLayer } from './umap.js';
import { readGeometry } from '../../values/geometry.js';
import { isDeep } from '../../values/json.js';
import { clean } from '../../values/text.js';

/** Keys under which tools put column names, apart from rows. */
const HEADS = ['columns', 'fields', 'header', 'headers', 'colonnes'];
const BODIES = ['data', 'rows', 'values', 'lignes', 'records'];
/** Number of objects under keys of their own from which they are a list; a single one describes the response. */
const SEVERAL = 2;

/**
 * Records of a document that has no plain list of objects, or whose records must be rearranged; undefined when it has
 * none.
 */
export function oddRecords(answer: unknown, usual: Envelope | undefined): Envelope | undefined {
  if (isTopology(answer)) return { records: featuresOfTopology(answer) };
  const dishes = menuRecords(answer);
  if (dishes) return { records: dishes };
  const envelope = usual ?? oddEnvelopeOf(answer);
  return envelope && { ...envelope, records: plainRecords(byDay(answer) ?? envelope.records) };
}

/**
 * The records of a document without a list of objects: rows as arrays, objects under keys of their own, a lone GeoJSON
 * feature or geometry.
 */
function oddEnvelopeOf(answer: unknown): Envelope | undefined {
  if (!isObject(answer)) return undefined;
  if (answer.type === 'Feature') return { records: [answer] };
  if (Array.isArray(answer.coordinates)) return { records: [{ type: 'Feature', geometry: answer }] };
  const head = HEADS.map((name) => answer[name]).find(Array.isArray) as unknown[] | undefined;
  const body = BODIES.map((name) => answer[name]).find(Array.isArray) as unknown[] | undefined;
  if (body?.every(Array.isArray) && (!head || head.every((name) => typeof name !== 'object')))
    return { records: head ? body.map((cells: unknown[]) => named(head, cells)) : body };
  const columns = columnsIn(answer);
  if (columns) return { records: rowsUnder(columns) };
  const objects = Object.values(answer);
  return objects.length >= SEVERAL && objects.every(isObject) ? { records: objects } : undefined;
}

/** Records listed under a key for their day, each with that day unless it says it; undefined for any other document. */
function byDay(answer: unknown, depth = 2): readonly unknown[] | undefined {
  const days = Object.entries(isObject(answer) ? answer : {});
  if (!days.length || !days.every(([day, list]) => readPlainDate(day) && Array.isArray(list)))
    return depth ? days.map(([, held]) => byDay(held, depth - 1)).find(Boolean) : undefined;
  return days.flatMap(([date, list]) =>
    (Array.isArray(list) ? (list as unknown[]) : []).map((record) =>
      isObject(record) && !tells(record, date) ? { date, ...record } : record,
    ),
  );
}

/** Whether a value of a record begins with a day: `2026-12-05 20:00:00`. */
function tells(record: Json, day: string): boolean {
  return Object.values(record).some((value) => typeof value === 'string' && value.startsWith(day));
}

/** The cells of a table written column by column, as statistical programs do: in arrays, or under row numbers. */
function columnsIn(answer: Json): ReadonlyMap<string, readonly unknown[]> | undefined {
  const columns = new Map(Object.entries(answer).map(([name, cells]) => [name, cellsIn(cells)] as const));
  const [first = []] = columns.values();
  const areColumns = [...columns.values()].every((cells) => cells?.length === first.length);
  return areColumns && columns.size >= SEVERAL && first.length ? (columns as Map<string, unknown[]>) : undefined;
}

function cellsIn(column: unknown): readonly unknown[] | undefined {
  if (Array.isArray(column)) return column as unknown[];
  const isNumbered = isObject(column) && Object.keys(column).every((key, index) => key === String(index));
  return isNumbered ? Object.values(column) : undefined;
}

function rowsUnder(columns: ReadonlyMap<string, readonly unknown[]>): readonly Json[] {
  const [first = []] = columns.values();
  return first.map((_, index) =>
    named(
      [...columns.keys()],
      [...columns.values()].map((cells) => cells[index]),
    ),
  );
}

/**
 * Converts records to plain objects. Rows without names take the names in the first row; ArcGIS puts values into
 * `attributes`, with positions beside them; OpenStreetMap (Overpass) into `tags`; uMap its features into layers;
 * agendas wherever they please; and hand-written files group them by day or kind.
 */
function plainRecords(records: readonly unknown[]): readonly unknown[] {
  const [first] = records;
  if (Array.isArray(first)) return withNames(first, records);
  if (isLayer(first))
    return records.filter(isLayer).flatMap((layer, _, layers) => featuresOf(layer, layers.length > 1));
  if (isElement(first)) return elementsAsRecords(records.filter(isElement));
  // What is too deep to be gone through is left for the report.
  const deep = records.filter((record) => isDeep(record));
  const ofService = recordsOfService(deep.length ? records.filter((record) => !isDeep(record)) : records);
  if (ofService) return [...ofService, ...deep];
  return ungrouped(records).map((record) => (isObject(record) ? opened(record) : record));
}

function withNames(first: readonly unknown[], records: readonly unknown[]): readonly unknown[] {
  const isHead = first.length > 0 && first.every((name) => typeof name === 'string' && /\p{L}/u.test(name));
  if (!isHead) return records;
  return records.slice(1).map((cells) => (Array.isArray(cells) ? named(first, cells) : cells));
}

/** Keys beside `attributes` in responses of ArcGIS and JSON:API that are no values of the record. */
const AROUND = ['id', 'type', 'attributes', 'geometry', 'centroid', 'relationships', 'links', 'meta'];

function opened(record: Json): Json {
  const { attributes, geometry, id } = record;
  if (!isObject(attributes) || !Object.keys(record).every((name) => AROUND.includes(name))) return record;
  const { x, y } = isObject(geometry) ? geometry : {};
  const drawn = typeof x === 'number' ? { x, y } : { geometry: readGeometry(geometry) };
  return { ...(id !== undefined && { id }), ...drawn, ...attributes };
}

function named(names: readonly unknown[], cells: readonly unknown[]): Json {
  const record = emptyRow();
  for (const [index, name] of names.entries()) record[clean(name)] = cells[index];
  return record;
}
