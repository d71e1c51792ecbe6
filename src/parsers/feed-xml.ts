import type { Issue, Row } from '../dataset.js';
import { decode } from '../decode.js';
import { FeedError } from '../errors.js';
import { rowOf } from './spread.js';
import type { Parsed, ParseOptions, Parser } from './types.js';
import { readXml, type XmlElement, type XmlReader } from './xml.js';

/**
 * News feeds (RSS 0.9x to 2.0, Atom): one row for each item, a column for each of its elements under the name that it is
 * written by (`ev:startdate`); elements inside others have dotted names (`author.name`). When an item was published says
 * nothing of when its event is: only extensions do.
 */
export const feedXml: Parser = { name: 'feed-xml', parse };

/** @throws FeedError `malformed` when it is another kind of XML. */
async function parse(bytes: Uint8Array, { limit = Infinity, signal }: ParseOptions): Promise<Parsed> {
  const { text, charset } = await decode(bytes);
  const items: Values[] = [];
  const channel: Values = new Map();
  const whole = await readXml(text, itemsReader(items, channel), signal);
  if (!items.length && !channel.size)
    throw new FeedError('malformed', { said: `neither RSS nor Atom: ${text.slice(0, 80)}` });
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

/** Column to what its elements hold: a text, or all of them when there are several. */
type Values = Map<string, string | string[]>;

const ITEM = /^(?:\w+:)?(item|entry)$/;
/** What may hold markup: not made of elements that each tell something. */
const PROSE = /^(?:(?!media:)\w+:)?(?:description|content|encoded|summary|title)$/;
const BLOCK = /^(?:\w+:)?(?:p|div|br|li|h\d|tr)$/;
const AROUND = /^(?:rss|channel|feed|(?:\w+:)?RDF)$/;

function itemsReader(items: Values[], channel: Values): XmlReader {
  const path: string[] = [];
  let values = channel;
  let text = '';
  /** Elements that are open inside of prose. */
  let markup = 0;
  return {
    open(element) {
      const { name } = element;
      if (markup || (path.length && PROSE.test(path.at(-1) ?? ''))) {
        markup += 1;
        return;
      }
      text = '';
      if (ITEM.test(name)) {
        path.length = 0;
        values = new Map<string, string | string[]>();
        items.push(values);
      } else if (!AROUND.test(name)) {
        path.push(name);
        for (const [column, value] of toldByAttributes(element)) add(values, [...path.slice(0, -1), column], value);
      }
    },
    text: (piece) => (text += piece),
    close(name) {
      if (markup) {
        markup -= 1;
        if (BLOCK.test(name)) text += '\n';
      } else if (ITEM.test(name)) values = channel;
      else if (path.at(-1) === name) {
        if (text.trim()) add(values, path, text.trim());
        text = '';
        path.pop();
      }
    },
  };
}

/** Where an element says nothing but by its attributes: links, files, categories, Google's `gd:when`. */
function toldByAttributes(element: XmlElement): [column: string, value: string][] {
  const { name } = element;
  const [href, rel, url, type, term, start, end] = [
    ...['href', 'rel', 'url', 'type', 'term', 'startTime', 'endTime'].map((attribute) => element.attribute(attribute)),
  ];
  if (href && /(^|:)link$/.test(name)) return !rel || rel === 'alternate' ? [['link', href]] : [];
  const picture = !type || type.startsWith('image/');
  const told: [string, string | undefined][] = [
    [name, picture ? url : undefined],
    [name, term],
    [`${name}.start`, start],
    [`${name}.end`, end],
  ];
  return told.flatMap(([column, value]) => (value ? [[column, value]] : []));
}

function add(values: Values, path: readonly string[], value: string): void {
  const column = path.join('.');
  const before = values.get(column);
  values.set(column, before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value]);
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
