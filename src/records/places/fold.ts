import { fold } from '../../values/text.js';
import { identityOf } from '../identity.js';
import type { ToldPlace } from './place.js';
import type { PlaceColumns } from './columns.js';
import { placesApart } from './same-spot.js';
import type { Place } from '../types.js';
import type * as unitedPlaces from './unite.js';
import type { Told } from './unite.js';

/** Places between two chances for the page to respond. */
const SLICE = 200;

/**
 * Merges the rows of one place: same identifier and title or, where each row is a container, same address. Each place
 * then gets a unique id and a title.
 */
export async function foldPlaces(
  told: readonly ToldPlace[],
  columns: PlaceColumns,
  pause: () => Promise<void>,
): Promise<Place[]> {
  const folded: Told[] = [];
  let unite: typeof unitedPlaces.unite | undefined;
  const known = new Map<string, number>();
  for (const [index, one] of told.entries()) {
    if (index % SLICE === 0) await pause();
    const keys = keysOf(one, columns.perContainer);
    const at = keys.map((key) => known.get(key) ?? -1).find((index) => isSame(folded[index], one)) ?? folded.length;
    const other = folded[at];
    // Most feeds tell each place once.
    if (other) unite ??= (await import('./unite.js')).unite;
    folded[at] = other && unite ? unite(other, one) : one;
    for (const key of keys) if (!known.has(key)) known.set(key, at);
  }
  return withNames(folded, columns, pause);
}

function keysOf({ place: { venue, title }, identifier }: ToldPlace, perContainer: boolean): string[] {
  const { position, address, commune, postcode } = venue;
  return [
    identifier && `id ${identifier} ${fold(title)}`,
    perContainer && position && `at ${position.lat.toFixed(5)} ${position.lon.toFixed(5)}`,
    perContainer && address && `in ${fold([address, postcode ?? commune].join(' '))}`,
  ].filter((key): key is string => Boolean(key));
}

function isSame(one: Told | undefined, other: ToldPlace): boolean {
  return one !== undefined && !placesApart(one.place.venue, other.place.venue);
}

/** Places without a title, or with the same title as all others, are named after their category and address. */
async function withNames(
  told: readonly Told[],
  { category, nameless }: PlaceColumns,
  pause: () => Promise<void>,
): Promise<Place[]> {
  const common = told.length > 1 && told.every(({ place }) => place.title === told[0]?.place.title);
  const taken = new Set<string>();
  const places: Place[] = [];
  for (const [index, { place, identifier, untitled }] of told.entries()) {
    if (index % SLICE === 0) await pause();
    const name = untitled || common || !place.title ? whatAndWhere(place, category) : place.title;
    const named = { ...place, ...(name ? { title: name } : { title: nameless, nameless: true }) };
    places.push({ ...named, id: ownId(identifier, named, taken) });
  }
  return places;
}

function whatAndWhere({ title, categories, venue }: Omit<Place, 'id'>, usual: string): string {
  const what = [title, categories[0], usual].find(Boolean);
  const where = [venue.address, venue.commune].find(Boolean);
  return [what, where].filter(Boolean).join(', ');
}

/** A unique id, which stays the same between readings as long as the place's data do. */
function ownId(identifier: string, { title, venue }: Omit<Place, 'id'>, taken: Set<string>): string {
  const { position, address, commune } = venue;
  const where = position ? `${position.lat},${position.lon}` : [address, commune].join('|');
  const own = identityOf(identifier, title, where);
  let id = own;
  for (let rank = 2; taken.has(id); rank++) id = `${own}-${rank}`;
  taken.add(id);
  return id;
}
