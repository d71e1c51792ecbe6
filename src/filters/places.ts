import type { Place } from '../records/types.js';
import { accessible as adapted } from './accessible.js';
import { category } from './category.js';
import { commune } from './commune.js';
import { byText } from './text.js';
import { stream } from './stream.js';
import { toggle } from './toggle.js';
import type { Filter } from './types.js';

export type PlaceFilter = Filter<Place>;

/** The search of places: their name first, then what they are, where, and what they take. */
export const placeText = byText<Place>(
  ({ title }) => title,
  ({ title, description, venue, categories, operator }) => [
    ...[title, description, venue.address, venue.postcode, venue.commune],
    ...[...categories, operator],
  ],
);

/** What is adapted to at least one disability. */
const accessible = toggle(adapted.name, ({ accessibility = [] }: Place) => accessibility.length > 0);

/**
 * The filters offered to visitors of a map, in the order of the bar. A new filter is one new file and one entry here.
 */
export const placeFilters: readonly PlaceFilter[] = [placeText, category, stream, commune, accessible];
