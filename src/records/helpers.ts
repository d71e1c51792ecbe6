import type * as markup from '../values/html.js';
import type * as dates from './sessions/dates.js';
import type * as oddDates from './sessions/odd-dates.js';
import type * as details from './cells/details.js';
import type * as placeDetails from './places/details.js';

/** Readers that tidy tables do without; each is loaded when a row holds something that needs it. */
export interface Helpers {
  /** Dates in words, listed, or in one cell with others. */
  readonly dates: typeof dates;
  /** Days given by rows above, days without month or year, and recurring days. */
  readonly oddDates: typeof oddDates;
  /** HTML, entities or Markdown in texts. */
  readonly markup: typeof markup;
  /** Values inside objects; prices in words; status, accessibility, contact and position. */
  readonly details: typeof details;
  /** Waste streams, places out of use, positions in one cell. */
  readonly placeDetails: typeof placeDetails;
}

export type Helper = keyof Helpers;

const load: { readonly [Name in Helper]: () => Promise<Helpers[Name]> } = {
  dates: () => import('./sessions/dates.js'),
  oddDates: () => import('./sessions/odd-dates.js'),
  markup: () => import('../values/html.js'),
  details: () => import('./cells/details.js'),
  placeDetails: () => import('./places/details.js'),
};

/** Adds the wanted helpers to those already loaded. */
export async function withHelpers(atHand: Partial<Helpers>, wanted: Iterable<Helper>): Promise<Partial<Helpers>> {
  const found = await Promise.all([...wanted].map(async (name) => [name, await load[name]()] as const));
  return { ...atHand, ...Object.fromEntries(found) };
}
