import { FeedError } from '../../errors.js';

/** Megabytes. A small file can hold a huge one. */
const LARGEST = 64;

/**
 * Decompresses bytes with the platform's own `DecompressionStream`.
 *
 * @throws FeedError `too-large`; `malformed` when they are corrupt.
 */
export async function inflate(bytes: Uint8Array, format: 'gzip' | 'deflate-raw'): Promise<Uint8Array> {
  const reader = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream(format)).getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for (let piece; !(piece = await reader.read()).done;) {
      size += piece.value.length;
      if (size > LARGEST << 20) throw new FeedError('too-large', { said: `more than ${LARGEST} MB once unpacked` });
      pieces.push(piece.value);
    }
  } catch (error) {
    reader.cancel().catch(() => undefined);
    throw error instanceof FeedError ? error : new FeedError('malformed', { said: String(error) });
  }
  const whole = new Uint8Array(size);
  for (const piece of pieces.reverse()) whole.set(piece, (size -= piece.length));
  return whole;
}
