import { isDeep } from '../../values/json.js';
import { isObject, type Json } from '../flatten.js';

/** Keys under which services put their records, in order of precedence. */
const USUAL = new Set(['results', 'records', 'features', 'events', 'data', 'value', 'objects', 'items']);
/** Share of common columns from which two lists are parts of one: past events beside coming ones. */
const ALIKE = 0.6;
/** The fewest common columns: any two lists may have a number and a name in common. */
const SHARED = 3;
/** Keys under which a group puts its members. */
export const MEMBERS = ['events', 'evenements', 'items', 'places', 'lieux', 'records', 'features', 'children'];
/** Keys of the total number of records, of which a response may hold one page. */
const TOTALS =
  /^(total|total_?count|total_?items|total_?elements|total_?results|nhits|count|__count|numFound|numberMatched|totalFeatures|@?odata\.count|hydra:totalItems)$/i;
/** Keys of the objects that may hold this number. */
const ABOUT = ['meta', 'pagination', 'paging', 'd'];
const DEPTH = 3;

export interface Envelope {
  readonly records: readonly unknown[];
  /** The total number of records at the source, when it is given. */
  readonly total?: number;
}

interface List {
  readonly depth: number;
  readonly usual: boolean;
  items: readonly unknown[];
}

/**
 * The records in a service's response: the response itself if it is an array, else the array under a usual key, else
 * the longest array of objects. Arrays under the same key side by side (pages merged into one object) are joined, and
 * so are arrays of similar records.
 */
export function envelopeOf(answer: unknown): Envelope | undefined {
  const own = listIn(answer);
  if (own) return { records: own };
  if (!isObject(answer)) return undefined;
  const plural = pluralIn(answer);
  if (plural) return { records: plural };
  const lists = new Map<string, List>();
  collect(answer, 1, lists);
  const [best] = [...lists.values()].sort(preferred);
  if (!best) return undefined;
  const records = best.usual ? best.items : withAlike(best, lists);
  const total = totalIn(answer);
  return { records, ...(total > records.length && { total }) };
}

/** The total in a response; 0 when it has none. */
function totalIn(answer: Json, depth = 1): number {
  const [own] = Object.entries(answer).flatMap(([name, count]) => (TOTALS.test(name) ? countIn(count) : []));
  const others = depth < DEPTH ? ABOUT.map((name) => answer[name]).filter(isObject) : [];
  return own ?? Math.max(0, ...others.map((part) => totalIn(part, depth + 1)));
}

function countIn(value: unknown): number | [] {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : [];
}

/**
 * The members of a single object that is called by their plural, as converters from XML to JSON write it: `{ marches: {
 * marche } }` holds one contract or several, possibly with concessions beside them.
 */
function pluralIn(answer: Json): readonly unknown[] | undefined {
  const [[name, inside] = ['', undefined] as const, another] = Object.entries(answer);
  if (another || !isObject(inside) || !Object.keys(inside).some((one) => isPluralOf(name, one))) return undefined;
  const members = Object.values(inside).flat();
  return members.every(isObject) ? members : undefined;
}

/** Whether a name is the plural of another: `titulaires` of `titulaire`, `typesPrix` of `typePrix`. */
export function isPluralOf(name: string, one: string): boolean {
  return name !== one && singular(name) === singular(one);
}

function singular(name: string): string {
  return name.replace(/[sx](?=[A-Z_-]|$)/g, '');
}

function withAlike(best: List, lists: ReadonlyMap<string, List>): readonly unknown[] {
  const columns = columnsOf(best);
  return [...lists.values()].flatMap((list) => {
    const own = columnsOf(list);
    const shared = own.filter((name) => columns.includes(name)).length;
    const alike = list.depth === best.depth && shared >= Math.max(SHARED, ALIKE * own.length, ALIKE * columns.length);
    return alike || list === best ? list.items : [];
  });
}

function columnsOf({ items }: List): string[] {
  const first = items.find(isObject);
  return first ? Object.keys(first) : [];
}

/** The error message of a response that reports an error although its status is 200. */
export function refusalIn(answer: unknown): string | undefined {
  if (!isObject(answer)) return undefined;
  const { error, message, success, error_code: code, errorcode: number } = answer;
  if (!error && !code && !number && success !== false) return undefined;
  const said = [isObject(error) ? error.message : error, message, code, number];
  return (
    said.find((reason) => typeof reason === 'string') ?? (isDeep(answer) ? '' : JSON.stringify(answer).slice(0, 300))
  );
}

/** Keys under which services wrap each record. */
const WRAPPERS = ['node', 'item', 'entry', 'event', 'evenement'];

/**
 * Unwraps a record: GeoJSON features, Opendatasoft's APIs v1 and v2.0 (`records[].fields`, `records[].record.fields`),
 * and single objects inside, as in GraphQL and Drupal (`{ "node": … }`). Identifier and geometry are kept, unless a
 * field has the same name.
 */
export function unwrap(record: Json): Json {
  const { record: inner, fields, properties, recordid, datasetid, id, geometry, type } = record;
  const [[name = '', only] = []] = Object.entries(record);
  if (isObject(inner) && isObject(inner.fields)) return unwrap(inner);
  if (isObject(only) && WRAPPERS.includes(name) && Object.keys(record).length === 1) return unwrap(only);
  if (type === 'Feature') return kept({ id, geometry }, isObject(properties) ? properties : {});
  return isObject(fields) && (recordid ?? datasetid ?? id) ? kept({ recordid, id, geometry }, fields) : record;
}

function kept(around: Json, fields: Json): Json {
  const free = Object.entries(around).filter(
    ([name, value]) => (value ?? null) !== null && !Object.hasOwn(fields, name),
  );
  return { ...fields, ...Object.fromEntries(free) };
}

function collect(value: Json, depth: number, lists: Map<string, List>): void {
  for (const [name, inner] of Object.entries(value)) {
    const list = listIn(inner);
    if (list && (!list.length || list.some(isObject))) {
      const id = `${depth} ${name}`;
      lists.set(id, {
        depth,
        usual: USUAL.has(name),
        items: [...(lists.get(id)?.items ?? []), ...list],
      });
    } else if (depth < DEPTH && isObject(inner)) collect(inner, depth + 1, lists);
  }
}

/** A list, which PHP writes as an object under numbers when items are missing: `{ "0": {…}, "2": {…} }`. */
function listIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as unknown[];
  const items = Object.entries(isObject(value) ? value : {});
  // Numbers come first among the keys of an object: when the last one is a number, all are.
  const isNumbered = /^\d+$/.test(items.at(-1)?.[0] ?? '') && items.every(([, item]) => isObject(item));
  return isNumbered ? items.map(([, item]) => item) : undefined;
}

function preferred(one: List, other: List): number {
  const usual = Number(other.usual) - Number(one.usual);
  const shallow = one.usual && other.usual ? one.depth - other.depth : 0;
  return usual || shallow || other.items.length - one.items.length;
}
