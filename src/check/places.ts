import type { Dataset } from '../dataset.js';
import type { Places } from '../feed/records.js';
import type { Place } from '../records/types.js';
import { metresApart } from '../records/places/same-spot.js';
import { isInFrance, middleOf } from '../values/france.js';
import { lineOf } from './line.js';
import type { Tally } from './tally.js';
import type { Fact } from './types.js';

type Lacking =
  'place-without-title' | 'place-without-position' | 'place-without-commune' | 'out-of-france' | 'far-from-commune';

/** Metres from the middle of a département to its furthest land: those of New Caledonia. */
const WIDEST = 270_000;

/** An INSEE code or a postcode, not the number of a district, which some files have in their column of postcodes. */
const CODE = /^\d[\dab]\d{3}$/i;

/** Places that citizens will not see, not find, or find in the wrong country. */
export function tellPlaces(dataset: Dataset, { places, unplaced }: Places, narrowed: string, { note }: Tally): void {
  if (unplaced) note('unplaced', { count: unplaced, detail: narrowed });
  if (!places.length && dataset.rows.length) note(narrowed ? 'no-place-kept' : 'no-places', { detail: narrowed });
  tell(
    'place-without-title',
    places.filter(({ nameless }) => nameless),
  );
  const placed = places.filter(({ venue }) => venue.position);
  tell(
    'place-without-position',
    places.filter(({ venue }) => !venue.position),
  );
  tell(
    'place-without-commune',
    places.filter(({ venue }) => !venue.commune && !venue.insee && !venue.postcode),
  );
  const abroad = placed.filter(({ venue: { position } }) => position && !isInFrance(position));
  // Feeds of the border have a few; one that has nothing else is about another country.
  if (abroad.length < placed.length || abroad.length === 1) tell('out-of-france', abroad);
  tell('far-from-commune', placed.filter(isElsewhere));

  function tell(code: Lacking, found: readonly Place[]) {
    for (const { title, row } of found) note(code, {}, { ...lineOf(row, dataset), value: title });
  }
}

/** In France, but further from the middle of the département of its code than any of its land. */
function isElsewhere({ venue: { position, insee, postcode } }: Place): boolean {
  const middle = middleOf([insee, postcode].find((code) => CODE.test(code ?? '')) ?? '');
  return Boolean(middle && position && isInFrance(position) && metresApart(position, middle) > WIDEST);
}

/** The number of places, and of those with a position. */
export function placeFacts({ places }: Places): Fact[] {
  const placed = places.filter(({ venue }) => venue.position).length;
  return [
    { name: 'places', value: String(places.length) },
    { name: 'positions', value: String(placed) },
  ];
}
