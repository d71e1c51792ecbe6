import { decodeInSlices } from '../decode.js';
import { codeMissing, FeedError } from '../errors.js';
import { pacer } from '../pace.js';
import { isDeep } from '../values/json.js';
import { envelopeOf, MEMBERS, refusalIn, type Envelope } from './json/envelope.js';
import { readJson, type JsonText } from './json/lenient.js';
import { isObject, type Json } from './flatten.js';
import { tableOf } from './table.js';
import type { Parsed, ParseOptions, Parser } from './types.js';

/** JSON and JSON Lines of any service: its list of records, whatever envelope is around it. */
export const json: Parser = { name: 'json', parse };

/** Records with fewer values may be groups of other records. */
const SMALL = 5;
/** Number of slices from which a slow phone takes noticeable time to parse. */
const MANY = 4;

/** Its numbers in the registers of EPSG and of Esri, and those that it had before. */
const WEB_MERCATOR = /\b(3857|3785|900913|10210[02]|102113)\b/;

/** What only documents that are one page of several have in their first or last lines. */
const NEXT = /next("|_|link|page)/i;

/** @throws FeedError `malformed`; `service` when the answer is an error in JSON. */
async function parse(bytes: Uint8Array, options: ParseOptions): Promise<Parsed> {
  const breathe = pacer(options.signal);
  const { slices, charset } = await decodeInSlices(bytes, breathe);
  const { value, truncated, lines } = (await longDocument(slices, breathe)) ?? documentOf(slices.join(''));
  const calendar = await calendarIn(value, options);
  if (calendar) return { ...calendar, found: { charset, ...calendar.found } };
  const table = await tableOf({ ...(await placedIn(value)), lines, truncated }, options);
  const isPaged = NEXT.test([slices[0], slices.at(-1)].join(''));
  const next = isPaged && (await import('./json/next-page.js').catch(codeMissing)).nextIn(value);
  return { ...table, ...(next && { next }), found: { charset } };
}

/** Calendars in JSON (jCal, RFC 7265); undefined for any other document. */
async function calendarIn(value: unknown, options: ParseOptions): Promise<Parsed | undefined> {
  const [first] = [value].flat();
  if (first !== 'vcalendar' && [first].flat()[0] !== 'vcalendar') return undefined;
  const { tableInJson } = await import('./ical/jcal.js').catch(codeMissing);
  return tableInJson(value, options);
}

/** Parses a long document piece by piece, with code that is only loaded for one. */
async function longDocument(slices: readonly string[], breathe: () => Promise<void>): Promise<JsonText | undefined> {
  if (slices.length < MANY) return undefined;
  const { readLongDocument } = await import('./json/long-document.js').catch(codeMissing);
  const value = await readLongDocument(slices, breathe);
  return value === undefined ? undefined : { value, truncated: false };
}

function documentOf(text: string): JsonText {
  try {
    return readJson(text);
  } catch {
    // Engines word what is wrong each in its own way, and in English: those who know JSON see it by themselves.
    throw new FeedError('malformed', { said: text.slice(0, 80) });
  }
}

/** The records of a document, in degrees if it says that they are in metres of Web Mercator. */
async function placedIn(value: unknown): Promise<Envelope> {
  const list = await listOf(value);
  const { crs, spatialReference } = isObject(value) ? value : {};
  const said = [crs, spatialReference];
  if (isDeep(said) || !WEB_MERCATOR.test(JSON.stringify(said))) return list;
  const { inDegrees } = await import('./json/web-mercator.js').catch(codeMissing);
  return { ...list, records: list.records.map(inDegrees) };
}

async function listOf(answer: unknown): Promise<Envelope> {
  const usual = envelopeOf(answer);
  const refusal = refusalIn(answer);
  if (refusal !== undefined && !usual?.records.some(isObject)) throw new FeedError('service', { said: refusal });
  const [first] = usual?.records ?? [];
  if (
    usual &&
    (!usual.records.length ||
      (!isOdd(answer) && !holdsOdd(answer) && isObject(first) && !isOdd(first) && !isWrapped(first)))
  ) {
    return usual;
  }
  const { oddRecords } = await import('./json/unusual.js').catch(codeMissing);
  const envelope = oddRecords(answer, usual);
  if (!envelope) throw new FeedError('malformed', { said: 'no list of records' });
  return envelope;
}

/**
 * Property names that occur in nested records of known services, in hand-written lists of events and menus, and in map
 * formats.
 */
const TELLING =
  /,(?:kind|object|multidate|start_time|formSlug|acf|date_gmt|vid|PeriodeOuvertures|isLocatedAt|allDay|arcs|lundi|jours|repas|plats|menus?|days|meals|\d{4}-\d\d-\d\d),/;

function isOdd(value: unknown): boolean {
  return isObject(value) && TELLING.test(`,${Object.keys(value).join(',,')},`);
}

/** Whether a response has lists of records below its first level: `{ "agenda": { "2026-12-05": […] } }`. */
function holdsOdd(answer: unknown): boolean {
  return isObject(answer) && Object.values(answer).some(isOdd);
}

/** Whether a record may have to be unwrapped: an element of OpenStreetMap, or nested values or records. */
function isWrapped({ attributes, nom, type, ...record }: Json): boolean {
  const tells = isObject(record.start) || isObject([record.dates].flat()[0]);
  const holds = MEMBERS.some((name) => Array.isArray(record[name])) || isSmall(record);
  return (
    tells || holds || isObject(attributes) || isObject(nom) || type === 'node' || type === 'way' || type === 'relation'
  );
}

/** Whether a record has few values besides a list, such as the day of its items. */
function isSmall(record: Json): boolean {
  const values = Object.values(record);
  return values.length < SMALL && values.some((value) => Array.isArray(value) && isObject(value[0]));
}
