import type { Charset } from '../decode.js';
import type { Parser } from './types.js';

/** Bytes that are examined. */
const HEAD = 4096;
/** In padded text, at most one byte in this many is null. */
const FEW = 10;

/**
 * Whether bytes that contain NULs are text: UTF-16 without a byte-order mark, or text padded by a database.
 *
 * @param head the first bytes, each as one character
 */
export function isTextWithNulls(head: string): boolean {
  const nulls = head.split('\0').length - 1;
  return wideCharset(head) !== undefined || (nulls * FEW < head.length && !head.split('').some(isControl));
}

/** Whether a control character occurs that text does not have: any but NUL, line ends, tab and form feed. */
function isControl(sign: string): boolean {
  return sign < ' ' && sign !== '\0' && !/\s/.test(sign);
}

/** The bytes without NULs, and their charset. */
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

/** The byte order of Western text in UTF-16: nearly every second byte is null. */
function wideCharset(head: string): 'utf-16le' | 'utf-16be' | undefined {
  const nulls = [0, 0];
  for (let at = 0; at < head.length; at += 1) if (head[at] === '\0') nulls[at % 2] = (nulls[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nulls;
  if (odd > head.length / 3 && odd > 10 * even) return 'utf-16le';
  return even > head.length / 3 && even > 10 * odd ? 'utf-16be' : undefined;
}
