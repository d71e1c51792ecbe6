import { codeMissing, FeedError } from '../../errors.js';
import { pacer } from '../../pace.js';
import { MANNERS, takeEarly } from './early-request.js';
import type { ReadOptions } from '../types.js';

export interface Body {
  readonly bytes: Uint8Array;
  /** Last-Modified, epoch milliseconds. */
  readonly updated?: number;
}

/** Time limits, in milliseconds: for each next chunk, and for the whole body. */
const SILENCE = 20_000;
const WHOLE = 60_000;
/** Megabytes. */
const LARGEST = 32;

type Options = Pick<ReadOptions, 'signal' | 'fetch' | 'now'>;

/**
 * Called with each chunk of a body as it arrives: all chunks so far, their total size in bytes, and when the file was
 * last modified.
 */
export type Watch = (pieces: readonly Uint8Array[], size: number, updated: number | undefined) => void;

/**
 * Fetches an address and returns its body. No cookies are sent, and no header that would trigger a CORS preflight.
 *
 * @throws FeedError `unreachable`, `http`, `timeout`, `too-large`; the signal's own reason when it is aborted.
 */
export async function readBytes(address: string, { signal, fetch, now }: Options, watch?: Watch): Promise<Body> {
  signal.throwIfAborted();
  const { abort, response: early } = takeEarly(address) ?? { abort: new AbortController() };
  const within = patience(abort, signal);
  try {
    const response = await within(early ?? fetch(address, { ...MANNERS, signal: abort.signal }));
    const updated = Date.parse(response.headers.get('last-modified') ?? '') || undefined;
    const reading = collect(response, within, (...there) => response.ok && watch?.(...there, updated));
    if (!response.ok) throw await refusal(address, response, reading, now);
    return { bytes: await reading, ...(updated && { updated }) };
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof FeedError ? error : new FeedError('unreachable', { address, said: String(error) });
  } finally {
    // Cancels what is still being downloaded, which nobody needs.
    abort.abort();
  }
}

type Within = <T>(step: Promise<T>) => Promise<T>;

/**
 * Makes a wrapper for the steps of a request. It rejects when a step or the whole takes too long, or the caller aborts,
 * even if `fetch` ignores its signal. Its timers run until `abort` fires.
 */
function patience(abort: AbortController, signal: AbortSignal): Within {
  const expire = () => {
    abort.abort(new FeedError('timeout'));
  };
  const whole = setTimeout(expire, WHOLE);
  let silence: ReturnType<typeof setTimeout> | undefined;
  const ended = new Promise<never>((_, reject) => {
    abort.signal.onabort = () => {
      clearTimeout(whole);
      clearTimeout(silence);
      reject(abort.signal.reason as Error);
    };
  });
  ended.catch(() => undefined);
  const give = () => {
    abort.abort(signal.reason);
  };
  signal.addEventListener('abort', give, { signal: abort.signal });
  return (step) => {
    clearTimeout(silence);
    silence = setTimeout(expire, SILENCE);
    return Promise.race([ended, step]);
  };
}

/**
 * Reads a body chunk by chunk and stops as soon as it exceeds the limit, so that no file can use more memory than that.
 */
async function collect(
  response: Response,
  within: Within,
  watch: (pieces: readonly Uint8Array[], size: number) => void,
): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let piece; reader && !(piece = await within(reader.read())).done;) {
    size += piece.value.length;
    if (size > LARGEST << 20) throw new FeedError('too-large');
    pieces.push(piece.value);
    watch(pieces, size);
  }
  const bytes = new Uint8Array(size);
  // The watcher may still read the chunks: they must stay in order.
  const pause = pacer();
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
    await pause();
  }
  return bytes;
}

async function refusal(address: string, response: Response, reading: Promise<Uint8Array>, now: number) {
  const body = reading.catch(() => new Uint8Array());
  const { refusalOf } = await import('./refusal.js').catch(codeMissing);
  return refusalOf(address, response, await body, now);
}
