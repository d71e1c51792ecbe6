import { FeedError } from '../errors.js';
import type { Outline } from '../filters/author/outline.js';
import { placeByOutline } from '../filters/author/outline-places.js';
import { searchOutlines } from '../filters/author/outline-search.js';
import type { Located } from '../filters/types.js';
import { readBytes } from '../sources/requests/request.js';
import { fetchNow } from './fetch-now.js';

/** Responses of the French API of communes, kept for the life of the page, so that each commune is requested once. */
const answers = new Map<string, Promise<unknown>>();

/** Milliseconds that the records wait for the outlines of communes. */
const PATIENCE = 5000;

/**
 * The records that lie in the communes that the author named, completed with the commune's code, name and postcode.
 * Undefined when the French API of communes knows none of these communes, or does not respond.
 */
export async function placedBy<R extends Located>(
  commune: string,
  land: 'contour' | 'centre',
  records: readonly R[],
  fetch?: typeof globalThis.fetch,
): Promise<R[] | undefined> {
  const outlines = await outlinesOf(commune, land, fetch);
  return outlines.length ? placeByOutline(records, outlines) : undefined;
}

/**
 * The communes that the author named; none when the API does not respond.
 *
 * @param land `contour` for their outlines, `centre` for their codes and names only
 */
export async function outlinesOf(
  commune: string,
  land: 'contour' | 'centre',
  fetch = fetchNow,
): Promise<readonly Outline[]> {
  return searchOutlines(commune, land, (address) => ask(address, fetch)).catch((error: unknown) => {
    console.warn('scdl-widgets :', error);
    return [];
  });
}

function ask(address: string, fetch: typeof globalThis.fetch): Promise<unknown> {
  const known = answers.get(address);
  if (known) return known;
  const answer = read(address, fetch);
  answers.set(address, answer);
  answer.catch(() => answers.delete(address));
  return answer;
}

async function read(address: string, fetch: typeof globalThis.fetch): Promise<unknown> {
  try {
    const { bytes } = await readBytes(address, { fetch, signal: AbortSignal.timeout(PATIENCE), now: Date.now() });
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch (error) {
    if (error instanceof FeedError && error.detail.status === 404) return undefined;
    throw error;
  }
}
