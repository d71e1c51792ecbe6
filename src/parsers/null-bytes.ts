import type { Charset } from '../decode.js';
import type { Parser } from './types.js';

/** How many bytes are looked at. */
const HEAD = 4096;
/** One byte in so many may be null in a text that was padded. */
const FEW = 10;

/**
 * Whether bytes that contain NULs are text all the same: UTF-16 without its byte-order mark, or text that a database
 * padded.
 *
 * @param head the first bytes, each as one character
 */
export function isTextWithNulls(head: string): boolean {
  const nulls = head.split('\0').length - 1;
  return wideCharset(head) !== undefined || (nulls * FEW < head.length && !head.split('').some(isControl));
}

/** Signs that no text has: all those before the space, but for nulls, ends of lines, tabs and pages. */
function isControl(sign: string): boolean {
  return sign < ' ' && sign !== '\0' && !/\s/.test(sign);
}

/** The same without nulls, for the parser of what is left. */
export function withoutNulls(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly charset?: Charset } {
  const charset = wideCharset(String.fromCharCode(...bytes.subarray(0, HEAD)));
  if (!charset) return { bytes: bytes.filter((byte) => byte) };
  return { bytes: new TextEncoder().encode(new TextDecoder(charset).decode(bytes)), charset };
}

/** Wraps a parser so that it is given the bytes without their NULs. */
export function pastNulls(parser: Parser): Parser {
  return {
    name: parser.name,
    async parse(bytes, options) {
      const text = withoutNulls(bytes);
      const parsed = await parser.parse(text.bytes, options);
      return { ...parsed, found: { ...parsed.found, ...(text.charset && { charset: text.charset }) } };
    },
  };
}

/** Nearly every other byte of Western text in UTF-16 is null, and always the same one. */
function wideCharset(head: string): 'utf-16le' | 'utf-16be' | undefined {
  const nulls = [0, 0];
  for (let at = 0; at < head.length; at += 1) if (head[at] === '\0') nulls[at % 2] = (nulls[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nulls;
  if (odd > head.length / 3 && odd > 10 * even) return 'utf-16le';
  return even > head.length / 3 && even > 10 * odd ? 'utf-16be' : undefined;
}
