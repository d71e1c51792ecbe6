import { codeMissing } from './errors.js';

export type Charset =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1252'
  | 'iso-8859-15'
  | 'macintosh'
  | 'cp850'
  /** Taken for Windows-1252 on its way, and written as UTF-8 once more. */
  | 'utf-8 + windows-1252'
  /** Lines of both, put together. */
  | 'windows-1252 + utf-8';

export interface Decoded {
  /** Without byte-order mark. */
  readonly text: string;
  readonly charset: Charset;
}

export interface DecodedSlices {
  readonly slices: readonly string[];
  readonly charset: Charset;
}

/** Bytes between two breaths. */
const SLICE = 262_144;

/**
 * Text of a file whose charset nobody told: UTF-8, as nearly all are; what is not comes to those who know the others.
 *
 * @throws FeedError `unreachable` when their code cannot be fetched.
 */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
  const { slices, charset } = await decodeInSlices(bytes, () => Promise.resolve());
  return { text: slices.join(''), charset };
}

/**
 * The same in slices, for those who need not have it in one piece: putting megabytes together takes a breath of its own.
 *
 * @param pause decides whether to let the page answer between two slices
 */
export async function decodeInSlices(bytes: Uint8Array, pause: () => Promise<void>): Promise<DecodedSlices> {
  const decoder = new TextDecoder();
  const slices: string[] = [];
  for (let at = 0; at <= bytes.length; at += SLICE) {
    const slice = decoder.decode(bytes.subarray(at, at + SLICE), { stream: at + SLICE <= bytes.length });
    // No French word has a Ã, but accents that were written as UTF-8 twice have.
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
