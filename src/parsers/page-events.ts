import { decode } from '../decode.js';
import { codeMissing, FeedError } from '../errors.js';
import { readJson } from './json/lenient.js';
import { isObject, type Json, said } from './flatten.js';
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
  const told = await Promise.all(scriptsIn(text).map((script) => programmeOf(eventsIn(valueOf(script)))));
  const records = told.some(({ length }) => length) ? told.flat() : await markedIn(text);
  if (!records.length) throw new FeedError('html');
  const table = await tableOf(
    { records: await Promise.all(records.map((event) => recordOf(event, options))) },
    options,
  );
  return { ...table, schema: 'schema-org/events', found: { charset } };
}

/** Events, and those that they consist of; the code for those is only loaded then. */
async function programmeOf(events: readonly Json[]): Promise<readonly Json[]> {
  if (!events.some(({ subEvent }) => subEvent)) return events;
  const { withSubEvents } = await import('./page/sub-events.js').catch(codeMissing);
  return events.flatMap(({ subEvent, ...event }) => withSubEvents(event, eventsIn(subEvent)));
}

/** An event, with the sessions of its schedule if it has one; the code for those is only loaded then. */
async function recordOf({ eventSchedule, occurrences, ...event }: Json, options: ParseOptions): Promise<Json> {
  const plain = { ...plainObject(event), ...(occurrences !== undefined && { occurrences }) };
  if (!eventSchedule) return plain;
  const { scheduledSessions } = await import('./page/scheduled-sessions.js').catch(codeMissing);
  const sessions = scheduledSessions({ ...event, eventSchedule }, options);
  return sessions.length ? { ...plain, occurrences: sessions } : plain;
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
function plainOf(held: unknown): unknown {
  const value = said(held);
  if (Array.isArray(value)) return value.some(isObject) ? plainOf(value[0]) : value;
  return isObject(value) ? plainObject(value) : value;
}

function plainObject(value: Json): Json {
  const entries = Object.entries(value).filter(([name]) => name !== '@context');
  return Object.fromEntries(entries.map(([name, inner]) => [name, plainOf(inner)]));
}
