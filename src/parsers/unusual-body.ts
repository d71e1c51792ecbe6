import { codeMissing, FeedError } from '../errors.js';
import type { Parser, ParserFor } from './types.js';

/** A format that is neither plain text nor plain data. */
interface OddEntry {
  /** What the first 4 kB look like, each byte as one character. */
  begins(head: string): boolean;
  /** Names for it in `format`; with any other name, it is not what the author wants. */
  readonly names?: readonly string[];
  load(parserFor: ParserFor, forced?: string): Promise<Parser>;
}

const oddParsers: readonly OddEntry[] = [
  {
    // Workbooks, zip and gzip; `format` names the contents.
    begins: (head) => ['PK\x03\x04', 'PK\x05\x06', '\x1f\x8b'].some((sign) => head.startsWith(sign)),
    load: async (parserFor, forced) => {
      const { archive } = await import('./archive.js');
      return archive((bytes, named) => unusualParserOf(bytes, parserFor, named), forced);
    },
  },
  {
    // Responses of OData look like Atom: their values are records.
    begins: (head) => isXml(head, 'feed') && /\/(?:ado|odata)\//.test(head),
    names: ['xml'],
    load: async () => (await import('./xml-records.js')).xmlRecords,
  },
  {
    begins: (head) => isXml(head, 'Workbook') && head.includes('office:spreadsheet'),
    names: ['xml'],
    load: async () => (await import('./old-workbook.js')).xmlSheets,
  },
  {
    begins: (head) => isXml(head, 'rss', 'feed', 'RDF'),
    names: ['feed-xml', 'rss', 'atom', 'xml'],
    load: async () => (await import('./feed-xml.js')).feedXml,
  },
  {
    begins: (head) => isXml(head, 'kml'),
    names: ['kml', 'xml'],
    load: async () => (await import('./kml.js')).kml,
  },
  {
    begins: (head) => isXml(head, 'gpx'),
    names: ['gpx', 'xml'],
    load: async () => (await import('./gpx.js')).gpx,
  },
  {
    begins: (head) => isXml(head, 'FeatureCollection') && head.includes('opengis.net/gml'),
    names: ['gml', 'xml'],
    load: async () => (await import('./gml.js')).gml,
  },
];

/** Names that authors have for formats, from the endings of files. */
const ALSO: ReadonlyMap<string | undefined, string> = new Map([
  ['ics', 'ical'],
  ['tsv', 'csv'],
  ['txt', 'csv'],
  ['jsonl', 'json'],
  ['ndjson', 'json'],
]);

/** The first element of a document of XML, without its prefix. */
const ROOT = /^(?:<[?!][^>]*>|\s)*<(?:\w+:)?(\w+)/;

/** Root elements of pictures, maps of other formats and errors of services. */
const NO_RECORDS = ['svg', 'gml', 'FeatureCollection', 'ExceptionReport', 'ServiceExceptionReport', 'Envelope'];

function isXml(head: string, ...names: readonly string[]): boolean {
  return names.includes(ROOT.exec(head)?.[1] ?? '');
}

const WEB_PAGE = /^<(!doctype html|html|head|body|meta|style|table|script|!--)|^<\?xml[^]*<html/i;
const MARKUP = /^<[\w?!]/;
/** What begins a piece of a web page rather than a document of XML that does not say so. */
const PIECE =
  /^<(?:a|article|aside|b|br|button|center|div|em|font|footer|form|h[1-6]|header|hr|i|iframe|img|input|li|link|main|meta|nav|ol|p|section|span|strong|style|table|title|ul|video)\b/i;
const EVENTS = 'page-json-ld';
/** JSON-LD, microdata, microformats. */
const MARKED = /application\/ld\+json|\bitemscope\b|\b(?:h-|v)event\b/i;

/** A table of several rows, as programs write it into a file for spreadsheets. */
const TABLE = /<table\b[^]*?<\/tr\s*>[^]*?<\/tr\s*>/i;
const OFFICE = /urn:schemas-microsoft-com:office:|\bExcel\.Sheet\b/;
/** What pages have that are meant to be looked at. */
const SITE = /<(?:script|link|nav|header|footer|form|input|img|a|iframe|button)\b/i;

/**
 * The parser for a body that is not plain data: compressed, XML, in another charset, or a web page with structured data
 * about events; or for any body, when the author names its format.
 *
 * @param parserFor finds the parser for plain data; an argument, so that loading this module need not wait for the list of parsers
 * @param named name of the format, as the author gives it
 * @throws FeedError `empty`, `html`, `unknown-format`, or `unreachable` when code cannot be fetched
 */
export async function unusualParserOf(bytes: Uint8Array, parserFor: ParserFor, named?: string): Promise<Parser> {
  const forced = ALSO.get(named) ?? named;
  const head = charactersOf(bytes);
  if (!head) throw new FeedError('empty');
  const odd = oddParsers.find(
    (entry) => entry.begins(head) && (!forced || !entry.names || entry.names.includes(forced)),
  );
  if (odd) return odd.load(parserFor, forced).catch(codeMissing);
  if (WEB_PAGE.test(head)) return pageParser(bytes, forced);
  if (head.includes('\0')) return parserPastNulls(bytes, parserFor, forced);
  if ((!forced || forced === 'xml') && isRegister(head)) {
    return (await import('./xml-records.js').catch(codeMissing)).xmlRecords;
  }
  if (head.startsWith('%PDF') || (!forced && MARKUP.test(head))) {
    throw new FeedError('unknown-format', { said: forced ?? head.slice(0, 40) });
  }
  return parserFor(head, forced);
}

/** Whether it is XML of no other format; registers are published without declaration, too. */
function isRegister(head: string): boolean {
  return /^<(?:\?xml|[a-z])/i.test(head) && !PIECE.test(head) && !isXml(head, ...NO_RECORDS);
}

async function pageParser(bytes: Uint8Array, forced = EVENTS): Promise<Parser> {
  const html = new TextDecoder().decode(bytes);
  const tells = forced === EVENTS && MARKED.test(html);
  if (!tells && TABLE.test(html) && (OFFICE.test(html) || !SITE.test(html)))
    return (await import('./old-workbook.js').catch(codeMissing)).pageTables;
  if (!tells) throw new FeedError('html');
  const { pageEvents } = await import('./page-events.js').catch(codeMissing);
  return pageEvents;
}

/** The parser for text with NULs: in binary files, these are among the first bytes; in text, they are accidental. */
async function parserPastNulls(bytes: Uint8Array, parserFor: ParserFor, forced?: string): Promise<Parser> {
  const { isTextWithNulls, pastNulls, withoutNulls } = await import('./null-bytes.js').catch(codeMissing);
  const head = bytes.subarray(0, 4096);
  if (!isTextWithNulls(String.fromCharCode(...head))) {
    throw new FeedError('unknown-format', { said: forced ?? charactersOf(bytes).slice(0, 40) });
  }
  return pastNulls(await unusualParserOf(withoutNulls(head).bytes, parserFor, forced));
}

function charactersOf(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  const wide = /^(\xff\xfe|\xfe\xff)/.test(head);
  return (wide ? head.slice(2).replaceAll('\0', '') : head.replace(/^\xef\xbb\xbf/, '')).trimStart();
}
