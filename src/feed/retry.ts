import { FeedError } from '../errors.js';
import { otherAddresses } from './other-addresses.js';

const TRIES = 2;
/** Milliseconds before the first retry; doubled at each further one, and varied at random by half. */
const FIRST_WAIT = 500;
/** Longest `Retry-After` to wait for, in seconds. A service that asks for more is left alone until the next refresh. */
const LONGEST_WAIT = 10;
/** Statuses of failures that are temporary: « too many requests », « bad gateway », « service unavailable ». */
const PASSING = [429, 502, 503];

/**
 * Retries a read that failed: at each other address that may lead to the feed (`otherAddresses`), then at its own. A
 * failure there that may be temporary (no network, an overloaded service) is retried twice, after as long as the
 * service asks for, else after a growing, randomised delay.
 *
 * @param read reads the given address, or the original one without an address; rejects with FeedError only, unless
 * aborted.
 * @param address as the page's author wrote it
 * @param random from 0 to 1, so that visitors whose reads failed together do not retry together.
 * @throws the most telling FeedError: the last one at the feed's own address; the signal's own reason when it is
 * aborted.
 */
export async function retryRead<T>(
  read: (at?: string) => Promise<T>,
  error: unknown,
  signal: AbortSignal,
  address: string,
  random: () => number = Math.random,
): Promise<T> {
  for (const other of error instanceof FeedError ? otherAddresses(error, address) : []) {
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
