import { FeedError } from '../errors.js';
import { type AuthorAttributes, type AuthorKept, keepForAuthor } from '../filters/author.js';
import { inCommunes } from '../filters/author/in-communes.js';
import type { Outline } from '../filters/author/outline.js';
import { isBarePoint, placeByOutline } from '../filters/author/outline-places.js';
import type { Located, Table } from '../filters/types.js';
import { readBytes } from '../sources/requests/request.js';
import { isCommuneCode } from '../values/commune-name.js';
import { fetchNow } from './fetch-now.js';

/** Responses of the French API of communes, kept for the life of the page, so that each commune is requested once. */
const answers = new Map<string, Promise<unknown>>();

/** Milliseconds that the records wait for the outlines of communes. */
const PATIENCE = 5000;

/**
 * Applies the filters of the page's author. The French API of communes is asked about the communes asked for in these
 * cases only: for the outlines, when records are located by a point only; for the codes and names, when no record kept
 * tells the name of its commune (the author wrote a code, and the feed has names). Without a response, these records stay
 * without a commune.
 */
export async function keptForAuthor<R extends Located>(
  records: readonly R[],
  author: AuthorAttributes,
  table: Table,
  fetch?: typeof globalThis.fetch,
): Promise<AuthorKept<R>> {
  const told = keepForAuthor(records, author, table);
  const commune = author.commune?.trim();
  if (!commune) return told;
  const bare = records.filter(isBarePoint);
  const others = saidOtherwise(records, commune, told.kept);
  if (!bare.length && !others.length) return told;
  const outlines = await outlinesOf(commune, bare.length ? 'contour' : 'centre', fetch);
  if (!outlines.length) return told;
  const asked = [...bare, ...others];
  const rest = keepForAuthor(without(records, asked), author, table);
  const placed = keepForAuthor(placeByOutline(asked, outlines), { ...author, commune: '' }, table);
  return { ...rest, kept: [...rest.kept, ...placed.kept].sort((one, other) => one.row - other.row) };
}

/**
 * The records that tell their commune otherwise than its author did: by a name when a code is asked for, by an INSEE
 * code when that is a name, or may be a postcode. None when a record that was kept tells the name.
 */
function saidOtherwise<R extends Located>(records: readonly R[], commune: string, kept: readonly R[]): R[] {
  if (kept.some(({ venue }) => venue.commune)) return [];
  const verdict = inCommunes(commune, records);
  const mayBePostcode = !kept.length && commune.split(',').some((part) => isCommuneCode(part.trim()));
  return records.filter((record) => {
    const { insee, postcode, commune: name } = record.venue;
    return verdict(record) === undefined ? name !== undefined || insee : mayBePostcode && insee && !postcode;
  });
}

function without<T>(all: readonly T[], some: readonly T[]): T[] {
  const left = new Set(some);
  return all.filter((one) => !left.has(one));
}

/** The communes that an author named, with their land if asked for; none when the API does not respond. */
export async function outlinesOf(
  commune: string,
  land: 'contour' | 'centre',
  fetch = fetchNow,
): Promise<readonly Outline[]> {
  const { searchOutlines } = await import('../filters/author/outline-search.js');
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
