import type { Filter, Offered, Selection } from './types.js';

/** What the visitor chose of what the author offers. */
export interface Asked<R> {
  /** The filters on offer, in order. */
  readonly filters: readonly Filter<R>[];
  readonly selection: Selection;
  /** Whether anything was chosen at all. */
  readonly isChosen: boolean;
}

/**
 * @param every the filters that exist
 * @param names those that the author offers, in order
 * @param state values by filter name, from the page's address; values of filters that are not on offer are left out,
 *   because an old link must not set a filter that cannot be unset
 */
export function askedOf<R>(every: readonly Filter<R>[], names: readonly string[], state: Selection): Asked<R> {
  const filters = names.flatMap((name) => every.find((filter) => filter.name === name) ?? []);
  const chosen = filters.flatMap(({ name }) => (state[name] ? [[name, state[name]] as const] : []));
  return { filters, selection: Object.fromEntries(chosen), isChosen: chosen.length > 0 };
}

/** The choices that unset every filter. */
export function cleared(filters: readonly Offered[]): Selection {
  return Object.fromEntries(filters.map(({ name }) => [name, '']));
}
