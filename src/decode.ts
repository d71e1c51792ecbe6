import { codeMissing } from './errors.js';

export type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-15';

export interface Decoded {
  /** Without byte-order mark. */
  readonly text: string;
  readonly charset: Charset;
}

/**
 * Text of a file whose charset nobody told: UTF-8, as nearly all are; what is not comes to those who know the others.
 *
 * @throws FeedError `unreachable` when their code cannot be fetched.
 */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
  const text = new TextDecoder().decode(bytes);
  if (!text.includes('\ufffd')) return { text, charset: 'utf-8' };
  const { decodeOdd } = await import('./charsets.js').catch(codeMissing);
  return decodeOdd(bytes);
}
