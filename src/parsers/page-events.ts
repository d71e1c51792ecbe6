import { decode } from '../decode.js';
import { codeMissing, FeedError } from '../errors.js';
import { readJson } from './json/lenient.js';
import { isObject, type Json } from './flatten.js';
import { tableOf } from './table.js';
import type { Parsed, ParseOptions, Parser } from './types.js';

/**
 * Events that a web page describes for search engines, one row each: in JSON-LD (schema.org), else in its markup
 * (microdata, microformats). The page is parsed as text; none of it is executed.
 */
export const pageEvents: Parser = { name: 'page-json-ld', parse };

/** @throws FeedError `html` when the page tells no event. */
async function parse(bytes: Uint8Array, options: ParseOptions): Promise<Parsed> {
  const { text, charset } = await decode(bytes);
  const told = scriptsIn(text).flatMap((script) => eventsIn(valueOf(script)));
  const records = told.length ? told : await markedIn(text);
  if (!records.length) throw new FeedError('html');
  const table = await tableOf(
    { records: await Promise.all(records.map((event) => recordOf(event, options))) },
    options,
  );
  return { ...table, schema: 'schema-org/events', found: { charset } };
}

/** An event, with its sessions if it has a schedule; the code for those is only loaded then. */
async function recordOf({ eventSchedule, ...event }: Json, options: ParseOptions): Promise<Json> {
  const plain = plainObject(event);
  if (!eventSchedule) return plain;
  const { scheduledSessions } = await import('./page/scheduled-sessions.js').catch(codeMissing);
  const occurrences = scheduledSessions({ ...event, eventSchedule }, options);
  return occurrences.length ? { ...plain, occurrences } : plain;
}

/** Events marked up in the visible page; the code is only loaded for pages without JSON-LD. */
async function markedIn(text: string): Promise<Json[]> {
  const { markedEvents } = await import('./page/marked-events.js').catch(codeMissing);
  return markedEvents(text);
}

/**
 * The contents of JSON-LD scripts. The page is split at each opening tag, so that no page, however made, is scanned
 * twice.
 */
function scriptsIn(html: string): string[] {
  return html.split(/<script\b/i).flatMap((piece) => {
    const open = piece.indexOf('>');
    const [script = ''] = piece.slice(open + 1).split(/<\/script/i, 1);
    return /application\/ld\+json/i.test(piece.slice(0, open)) ? [script] : [];
  });
}

function valueOf(script: string): unknown {
  try {
    return readJson(script.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, '')).value;
  } catch {
    // Other scripts of the page may be valid; without any, the page has no events.
    return undefined;
  }
}

const DEPTH = 6;
/** `Event`, `MusicEvent`, `https://schema.org/TheaterEvent`, `Festival`. */
const EVENT = /(?:Event|Festival|CourseInstance|Hackathon|ExhibitionEvent)$/;

/** Finds events wherever a page may put them: alone, in a list, under `@graph`, or under the main entity. */
function eventsIn(value: unknown, depth = DEPTH): Json[] {
  if (!depth) return [];
  if (Array.isArray(value)) return value.flatMap((item) => eventsIn(item, depth - 1));
  if (!isObject(value)) return [];
  if (
    [value['@type']].flat().some((type) => typeof type === 'string' && EVENT.test(type)) &&
    (value.startDate ?? value.eventSchedule)
  )
    return [value];
  return Object.values(value).flatMap((inner) => (typeof inner === 'object' ? eventsIn(inner, depth - 1) : []));
}

/** Simplifies values: the first of several places, offers and people; all of several words. */
function plainOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.some(isObject) ? plainOf(value[0]) : value;
  return isObject(value) ? plainObject(value) : value;
}

function plainObject(value: Json): Json {
  const entries = Object.entries(value).filter(([name]) => name !== '@context');
  return Object.fromEntries(entries.map(([name, inner]) => [name, plainOf(inner)]));
}
