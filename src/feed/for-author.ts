import { FeedError } from '../errors.js';
import { type AuthorAttributes, type AuthorKept, keepForAuthor } from '../filters/author.js';
import type { Outline } from '../filters/author/outline.js';
import { isBarePoint, placeByOutline } from '../filters/author/outline-places.js';
import type { Located, Table } from '../filters/types.js';
import { readBytes } from '../sources/requests/request.js';
import { fetchNow } from './fetch-now.js';

/** Responses of the French API of communes, kept for the life of the page, so that each commune is requested once. */
const answers = new Map<string, Promise<unknown>>();

/** Milliseconds that the records wait for the outlines of communes. */
const PATIENCE = 5000;

/**
 * Applies the filters of the page's author. For records that are located by a point only, the outlines of the communes
 * asked for are fetched (in this case only). Without a response, these records stay without a commune.
 */
export async function keptForAuthor<R extends Located>(
  records: readonly R[],
  author: AuthorAttributes,
  table: Table,
  fetch?: typeof globalThis.fetch,
): Promise<AuthorKept<R>> {
  const bare = author.commune?.trim() ? records.filter(isBarePoint) : [];
  const outlines = bare.length ? await outlinesOf(author.commune ?? '', fetch) : [];
  if (!outlines.length) return keepForAuthor(records, author, table);
  const told = keepForAuthor(without(records, bare), author, table);
  const placed = keepForAuthor(placeByOutline(bare, outlines), { ...author, commune: '' }, table);
  return { ...told, kept: [...told.kept, ...placed.kept].sort((one, other) => one.row - other.row) };
}

function without<T>(all: readonly T[], some: readonly T[]): T[] {
  const left = new Set(some);
  return all.filter((one) => !left.has(one));
}

/** The outlines of the communes that an author named; none when the API does not respond. */
export async function outlinesOf(commune: string, fetch = fetchNow): Promise<readonly Outline[]> {
  const { searchOutlines } = await import('../filters/author/outline-search.js');
  return searchOutlines(commune, (address) => ask(address, fetch)).catch((error: unknown) => {
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
