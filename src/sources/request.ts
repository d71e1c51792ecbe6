import { FeedError } from '../errors.js';
import { takeEarly } from './early.js';
import type { ReadOptions } from './types.js';

export interface Body {
  readonly bytes: Uint8Array;
  /** Last-Modified, epoch milliseconds. */
  readonly updated?: number;
}

/** Patience for each next byte, and for the whole. */
const SILENCE = 20_000;
const WHOLE = 60_000;
const MEGABYTE = 1_048_576;
const LARGEST = 32 * MEGABYTE;

type Options = Pick<ReadOptions, 'signal' | 'fetch' | 'now'>;

/**
 * The bytes at an address. No cookie travels, and no header that would make a browser ask the service for leave first.
 *
 * @throws FeedError `unreachable`, `http`, `timeout`, `too-large`; the signal's own reason when it is aborted.
 */
export async function readBytes(address: string, options: Options): Promise<Body> {
  const early = takeEarly(address);
  const abort = early?.abort ?? new AbortController();
  const clock = watch(abort, options.signal);
  try {
    const { fetch } = options;
    const response = await clock.within(
      early?.response ?? fetch(address, { credentials: 'omit', signal: abort.signal }),
    );
    if (!response.ok) throw await refusal(address, response, clock, options.now);
    const updated = Date.parse(response.headers.get('last-modified') ?? '');
    return { bytes: await collect(response, LARGEST, clock), ...(updated && { updated }) };
  } catch (error) {
    options.signal.throwIfAborted();
    throw error instanceof FeedError ? error : new FeedError('unreachable', { address, said: String(error) });
  } finally {
    clock.stop();
    // Whatever is still on its way is of no use to anybody.
    abort.abort();
  }
}

interface Clock {
  within<T>(step: Promise<T>): Promise<T>;
  stop(): void;
}

/** Ends each step that lasts too long, or that the caller no longer wants, even where `fetch` does not listen. */
function watch(abort: AbortController, signal: AbortSignal): Clock {
  const expire = () => {
    abort.abort(new FeedError('timeout'));
  };
  const give = () => {
    abort.abort(signal.reason);
  };
  const ended = new Promise<never>((_, reject) => {
    abort.signal.addEventListener('abort', () => {
      reject(abort.signal.reason as Error);
    });
  });
  ended.catch(() => undefined);
  const whole = setTimeout(expire, WHOLE);
  let silence: ReturnType<typeof setTimeout> | undefined;
  if (signal.aborted) give();
  signal.addEventListener('abort', give);
  return {
    within(step) {
      clearTimeout(silence);
      silence = setTimeout(expire, SILENCE);
      return Promise.race([ended, step]);
    },
    stop() {
      clearTimeout(whole);
      clearTimeout(silence);
      signal.removeEventListener('abort', give);
    },
  };
}

/** Stops as soon as the limit is passed, so that a file of any size costs no more memory than that. */
async function collect(response: Response, limit: number, clock: Clock): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let piece; reader && !(piece = await clock.within(reader.read())).done;) {
    size += piece.value.length;
    if (size > limit) throw new FeedError('too-large', { said: `more than ${limit / MEGABYTE} MB` });
    pieces.push(piece.value);
  }
  const bytes = new Uint8Array(size);
  for (const piece of pieces.reverse()) bytes.set(piece, (size -= piece.length));
  return bytes;
}

async function refusal(address: string, response: Response, clock: Clock, now: number): Promise<FeedError> {
  const { status, headers } = response;
  const retry = headers.get('retry-after');
  // Seconds, or a date.
  const retryAfter = retry ? Number(retry) || Math.ceil((Date.parse(retry) - now) / 1000) : NaN;
  const said = await reasonIn(response, clock);
  return new FeedError('http', { address, status, ...(retryAfter > 0 && { retryAfter }), ...(said && { said }) });
}

/** What a service says in JSON about an error of its own. */
async function reasonIn(response: Response, clock: Clock): Promise<string | undefined> {
  const body = await collect(response, MEGABYTE, clock).catch(() => new Uint8Array());
  return /"(?:message|error)"\s*:\s*"((?:[^"\\]|\\.){1,300})/.exec(new TextDecoder().decode(body))?.[1];
}
