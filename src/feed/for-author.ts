import { type AuthorAttributes, type AuthorKept, keepForAuthor } from '../filters/author.js';
import { inCommunes } from '../filters/author/in-communes.js';
import type { Located, Table } from '../filters/types.js';
import { isCommuneCode } from '../values/commune-name.js';

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
  const asked = [...bare, ...others];
  const { placedBy } = await import('./outlines.js');
  const found = await placedBy(commune, bare.length ? 'contour' : 'centre', asked, fetch);
  if (!found) return told;
  const rest = keepForAuthor(without(records, asked), author, table);
  const placed = keepForAuthor(found, { ...author, commune: '' }, table);
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

/** Whether a record says where it is by nothing but a point. */
function isBarePoint({ venue: { position, commune, insee, postcode } }: Located): boolean {
  return position !== undefined && !commune && !insee && !postcode;
}
