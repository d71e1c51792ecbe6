import { Parser } from 'saxen';
import { pacer } from '../pace.js';

export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  attribute(name: string): string | undefined;
  /** All of them, in order. */
  attributes(): readonly (readonly [name: string, value: string])[];
}

/** Callbacks for a document as it is parsed: opening elements, with their ancestors, and text. */
export interface XmlReader {
  readonly open?: (element: XmlElement) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Characters, or bytes, parsed between two chances for the page to respond. */
const PIECE = 65_536;
/** The greatest depth; deeper documents are only meant to fill the memory. */
const DEEPEST = 10_000;

/**
 * Parses XML from start to end, with callbacks. No external entity is fetched, and no internal one is expanded.
 *
 * @param xml a text, or the bytes of one in UTF-8, which are decoded as they are parsed
 * @returns false when the document is invalid or cut short; the callbacks have been called for what precedes.
 */
export async function readXml(
  xml: string | Uint8Array,
  { open, text, close }: XmlReader,
  signal?: AbortSignal,
): Promise<boolean> {
  const parser = new Parser().on('error', () => undefined);
  let depth = 0;
  parser.on('openTag', (name, attributes) => {
    depth += 1;
    open?.(elementOf(name, attributes));
  });
  parser.on('text', (written) => text?.(decoded(written)));
  parser.on('cdata', (written) => text?.(written));
  parser.on('closeTag', (name) => {
    depth -= 1;
    close?.(name);
  });
  const pieceAt = pieces(xml);
  const pause = pacer(signal);
  for (let at = 0; at < xml.length && depth < DEEPEST; at += PIECE) {
    parser.write(pieceAt(at));
    await pause();
  }
  return parser.end() === null;
}

/** Returns a function that reads the pieces of a document, in order. */
function pieces(xml: string | Uint8Array): (at: number) => string {
  if (typeof xml === 'string') return (at) => xml.slice(at, at + PIECE);
  const decoder = new TextDecoder();
  return (at) => decoder.decode(xml.subarray(at, at + PIECE), { stream: at + PIECE < xml.length });
}

/** The local name of an element: prefixes are arbitrary. */
export function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function elementOf(name: string, attributes: () => Record<string, string> | false): XmlElement {
  return {
    name,
    attribute(wanted) {
      const all = attributes();
      const value = all && Object.hasOwn(all, wanted) ? all[wanted] : undefined;
      return value === undefined ? undefined : decoded(value);
    },
    attributes: () => Object.entries(attributes() || {}).map(([key, value]) => [key, decoded(value)] as const),
  };
}

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi;
const NAMED = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }));

/** Decodes entities, except those of HTML, which only occur in texts that hold HTML. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (entity, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED.get(name.toLowerCase()) ?? entity;
    const code = Number(decimal ?? `0x${hex ?? ''}`);
    return code < 0x110000 ? String.fromCodePoint(code) : '';
  });
}
