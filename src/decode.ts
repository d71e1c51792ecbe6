import type { Charset, Decoded } from './charsets.js';
import { codeMissing } from './errors.js';

export type { Charset, Decoded };

export interface DecodedSlices {
  readonly slices: readonly string[];
  readonly charset: Charset;
}

/** Bytes decoded between two chances for the page to respond. */
const SLICE = 262_144;

/**
 * Decodes a file of unknown charset. Nearly all are UTF-8; the code for other charsets is loaded when a file needs it.
 *
 * @throws FeedError `unreachable` when that code cannot be fetched.
 */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
  const { slices, charset } = await decodeInSlices(bytes, () => Promise.resolve());
  return { text: slices.join(''), charset };
}

/**
 * Like `decode`, but yields the text in slices, for callers that do not need it in one piece: concatenating megabytes
 * of text would block the page.
 *
 * @param pause called between two slices; resolves once the page has had a chance to respond
 */
export async function decodeInSlices(bytes: Uint8Array, pause: () => Promise<void>): Promise<DecodedSlices> {
  const decoder = new TextDecoder();
  const slices: string[] = [];
  for (let at = 0; at <= bytes.length; at += SLICE) {
    const slice = decoder.decode(bytes.subarray(at, at + SLICE), { stream: at + SLICE <= bytes.length });
    // No French word has a Ã, which most accents become when a text is encoded to UTF-8 twice.
    if (/[\ufffdÃ]/.test(slice)) {
      const { decodeOdd } = await import('./charsets.js').catch(codeMissing);
      const { text, charset } = decodeOdd(bytes);
      return { slices: [text], charset };
    }
    slices.push(slice);
    await pause();
  }
  return { slices, charset: 'utf-8' };
}
