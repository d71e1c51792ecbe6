import { FeedError } from '../errors.js';
import type { ParserEntry } from './types.js';

/** In order: the first that recognises a body reads it. CSV comes last because any text could be one. */
export const parsers: readonly ParserEntry[] = [
  {
    name: 'ical',
    recognise: (head) => /^BEGIN:VCALENDAR/i.test(head),
    extensions: ['ics', 'ical'],
    load: async () => (await import('./ical.js')).ical,
  },
  {
    name: 'geojson',
    recognise: (head) => /^\{[^]*"type"\s*:\s*"Feature(Collection)?"/.test(head),
    extensions: ['geojson'],
    load: async () => (await import('./geojson.js')).geojson,
  },
  {
    name: 'json',
    recognise: (head) => /^[[{]/.test(head),
    extensions: ['json', 'jsonl', 'ndjson'],
    load: async () => (await import('./json.js')).json,
  },
  {
    name: 'csv',
    recognise: () => true,
    extensions: ['csv', 'tsv', 'txt'],
    load: async () => (await import('./csv.js')).csv,
  },
];

/**
 * The parser for a body, by what it holds; `forced` is the name that the author gave in `format`.
 * @throws FeedError `empty`, `html`, or `unknown-format` (an archive, a picture, XML, a name that no parser has).
 */
export function parserOf(bytes: Uint8Array, forced?: string): ParserEntry {
  const head = headOf(bytes);
  if (!head) throw new FeedError('empty');
  if (/^<(!doctype html|html|head|body|script|!--)|^<\?xml[^]*<html/i.test(head)) throw new FeedError('html');
  const entry = parsers.find((parser) => (forced ? parser.name === forced : parser.recognise(head)));
  const markup = !forced && /^<[\w?!]/.test(head);
  if (entry && !markup && !isBinary(head)) return entry;
  throw new FeedError('unknown-format', { said: forced ?? head.slice(0, 40) });
}

/** Archives, spreadsheets and pictures have null bytes in their first words; a PDF may not, nor a gzip file. */
function isBinary(head: string): boolean {
  return head.includes('\0') || head.startsWith('%PDF') || head.startsWith('\x1f\x8b');
}

/** The parser that an address foretells (`agenda.csv`, `?format=json`, `exports/geojson`, `data:text/csv`), else CSV. */
export function expectedParser(url: URL): ParserEntry | undefined {
  const words = (url.pathname.split(',')[0] + url.search).toLowerCase().split(/[^a-z]+/);
  return parsers.find(({ extensions }) => extensions.some((word) => words.includes(word))) ?? parsers.at(-1);
}

/** The first 4 kB, each byte as one character, without byte-order mark nor leading blanks. */
function headOf(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  const wide = /^(\xff\xfe|\xfe\xff)/.test(head);
  return (wide ? head.slice(2).replaceAll('\0', '') : head.replace(/^\xef\xbb\xbf/, '')).trimStart();
}
