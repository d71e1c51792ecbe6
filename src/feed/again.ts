import { FeedError } from '../errors.js';
import { otherRoads } from './other-roads.js';

const TRIES = 2;
/** Milliseconds, doubled at each try, and half as much more or less. */
const FIRST_WAIT = 500;
/** Seconds: a service that asks for more is left alone until the next refresh. */
const LONGEST_WAIT = 10;
/** « Too many requests » and « unavailable »: services that say so mean it to pass. */
const PASSING = [429, 503];

/**
 * Reads once more what could not be read. Where another road leads to it, by that one; what may pass by itself (no
 * network, a service that is overrun) is tried twice more, as late as the service asks, or else late enough to leave it
 * room.
 *
 * @param read reads what is at another address, or at the first; rejects with FeedError only, unless aborted.
 * @param address as the page's author wrote it
 * @param random from 0 to 1, so that visitors who failed together do not come back together.
 * @throws the FeedError that tells most: the last one at the feed's own address; the signal's own reason when it is
 *   aborted.
 */
export async function readAgain<T>(
  read: (at?: string) => Promise<T>,
  error: unknown,
  signal: AbortSignal,
  address: string,
  random: () => number = Math.random,
): Promise<T> {
  for (const other of error instanceof FeedError ? otherRoads(error, address) : []) {
    const found = await read(other).then(
      (dataset) => ({ dataset }),
      () => undefined,
    );
    if (found) return found.dataset;
    signal.throwIfAborted();
  }
  return tryAgain(read, error, signal, random);
}

async function tryAgain<T>(
  read: () => Promise<T>,
  error: unknown,
  signal: AbortSignal,
  random: () => number,
): Promise<T> {
  let reason = error;
  for (let turn = 0; turn < TRIES && mayPass(reason); turn++) {
    await sleep(waitBefore(turn, reason, random()), signal);
    try {
      return await read();
    } catch (next) {
      reason = next;
    }
  }
  throw reason;
}

function mayPass(error: unknown): error is FeedError {
  if (!(error instanceof FeedError)) return false;
  const { status = 0, retryAfter = 0 } = error.detail;
  return error.code === 'unreachable' || (PASSING.includes(status) && retryAfter <= LONGEST_WAIT);
}

function waitBefore(turn: number, { detail }: FeedError, random: number): number {
  return Math.max((detail.retryAfter ?? 0) * 1000, FIRST_WAIT * 2 ** turn * (0.5 + random));
}

function sleep(wait: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const wake = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', wake);
      resolve();
    }, wait);
    signal.addEventListener('abort', wake, { once: true });
    if (signal.aborted) wake();
  });
}
