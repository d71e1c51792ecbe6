import type { Issue, Row } from '../dataset.js';
import { decode } from '../decode.js';
import { FeedError } from '../errors.js';
import { ItemsReader, type Values } from './feed-xml/items-reader.js';
import { rowOf } from './flatten.js';
import type { Parsed, ParseOptions, Parser } from './types.js';
import { readXml } from './xml.js';

/**
 * News feeds (RSS 0.9x to 2.0, Atom): one row for each item, with a column for each of its elements, called by the
 * element's name (`ev:startdate`); nested elements have dotted names (`author.name`). The date of publication is not
 * that of an event: only extensions have that one, unless most items would be published in the future.
 */
export const feedXml: Parser = { name: 'feed-xml', parse };

/** @throws FeedError `malformed` when it is another kind of XML. */
async function parse(bytes: Uint8Array, { limit = Infinity, now, signal }: ParseOptions): Promise<Parsed> {
  const { text, charset } = await decode(bytes);
  const reader = new ItemsReader();
  const whole = await readXml(text, reader, signal);
  const { items, channel } = reader;
  if (!items.length && !channel.size) throw new FeedError('malformed', { said: text.slice(0, 80) });
  if (now && items.filter((item) => publishedIn(item) > now + DAY).length * 2 > items.length) items.forEach(announce);
  items.forEach(writeInstants);
  if (items.every((item) => DATED.test(String(item.get('title'))))) items.forEach(partTitle);
  const columns = new Set<string>();
  const rows = items.slice(0, limit).map((item): Row => rowOf(Object.fromEntries(item), columns));
  const issues: Issue[] = whole ? [] : [{ code: 'truncated' }];
  const partial = items.length > rows.length;
  if (partial) issues.push({ code: 'row-limit', value: String(rows.length) });
  return {
    columns: [...columns],
    rows,
    issues,
    schema: 'feed-xml',
    ...(partial && { total: items.length }),
    found: { charset, ...aboutOf(channel) },
  };
}

const PUBLISHED = 'pubDate';
const DAY = 86_400_000;
/** An instant as news feeds write them (RFC 822). */
const INSTANT = /^(?:\w{3}, )?\d\d? [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? (?:GMT|UTC?|Z|[+-]\d{4})$/;

/** When an item says that it was published; NaN when it does not. */
function publishedIn(item: Values): number {
  return Date.parse(String(item.get(PUBLISHED)));
}

/** Takes the date of publication of an item for that of its event. */
function announce(item: Values): void {
  const said = item.get(PUBLISHED);
  if (said !== undefined) item.set('event:start', said);
  item.delete(PUBLISHED);
}

/** « 12/12/2026 : Concert », « 05 Déc 2026 20:00 : Loto ». */
const DATED = /^(\d\d?[ /.-](?:\d\d?|\p{L}{3,9}\.?)[ /.-]20\d\d(?: \d\d?[:h]\d\d)?) ?[:–-] (\S.*)$/u;

/** Takes the date that a title begins with apart, as that of the event. Agendas write it before each of their titles. */
function partTitle(item: Values): void {
  const [, date = '', title = ''] = DATED.exec(String(item.get('title'))) ?? [];
  item.set('title', title);
  if (!item.has('event:start')) item.set('event:start', date);
}

/** Writes the instants of an item, but for that of its publication, as other formats do. */
function writeInstants(item: Values): void {
  for (const [name, value] of item) {
    const at = name !== PUBLISHED && INSTANT.test(String(value)) ? Date.parse(String(value)) : 0;
    if (at) item.set(name, new Date(at).toISOString());
  }
}

function aboutOf(channel: Values): Parsed['found'] {
  const [title, homepage, publisher, built, published, updated] = [
    ...['title', 'link', 'dc:publisher', 'lastBuildDate', 'pubDate', 'updated'].map(
      (name) => [channel.get(name)].flat()[0],
    ),
  ];
  const changed = Date.parse(built ?? updated ?? published ?? '');
  return {
    ...(title && { title }),
    ...(homepage && { homepage }),
    ...(publisher && { publisher }),
    ...(changed && { updated: changed }),
  };
}
