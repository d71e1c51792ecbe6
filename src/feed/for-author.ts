import { type AuthorAttributes, type AuthorKept, keepForAuthor } from '../filters/author.js';
import { inCommunes } from '../filters/author/in-communes.js';
import type { Located, Table } from '../filters/types.js';
import { isCommuneCode } from '../values/commune-name.js';

/**
 * Applies the filters of the page's author. For `commune`, the French API of communes (geo.api.gouv.fr) is only asked
 * when the records themselves do not settle it:
 *
 * - for outlines, when some records say where they are by nothing but a point;
 * - for codes and names, when the feed says communes otherwise than the author: names for a code, codes for a name.
 *
 * Without a response, such records count as not saying where they are.
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
  const asked = [...bare, ...others];
  const { placedBy } = await import('./outlines.js');
  const found = await placedBy(commune, bare.length ? 'contour' : 'centre', asked, fetch);
  if (!found) return told;
  const rest = keepForAuthor(without(records, asked), author, table);
  const placed = keepForAuthor(found, { ...author, commune: '' }, table);
  return { ...rest, kept: [...rest.kept, ...placed.kept].sort((one, other) => one.row - other.row) };
}

/**
 * The records that say their commune otherwise than the author did: by a name where the author wrote a code, by an INSEE
 * code where the author wrote a name, or a number that may be a postcode. None when a kept record has a name: the feed
 * itself then links names to codes.
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

/** Whether a record says where it is by nothing but a point. */
function isBarePoint({ venue: { position, commune, insee, postcode } }: Located): boolean {
  return position !== undefined && !commune && !insee && !postcode;
}
