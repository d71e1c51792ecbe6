import { FeedError } from '../errors.js';

const TRIES = 2;
/** Milliseconds, doubled at each try, and half as much more or less. */
const FIRST_WAIT = 500;
/** Seconds: a service that asks for more is left alone until the next refresh. */
const LONGEST_WAIT = 10;
/** « Too many requests » and « unavailable »: services that say so mean it to pass. */
const PASSING = [429, 503];

/**
 * Tries twice more to read what could not be read, if the reason may pass by itself: no network, a service that is
 * overrun. Waits as long as the service asks, or else long enough to leave it room.
 *
 * @param read rejects with FeedError only, unless aborted.
 * @param random from 0 to 1, so that visitors who failed together do not come back together.
 * @throws the last FeedError; the signal's own reason when it is aborted.
 */
export async function readAgain<T>(
  read: () => Promise<T>,
  error: unknown,
  signal: AbortSignal,
  random: () => number = Math.random,
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
