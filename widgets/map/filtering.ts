import { css, html, nothing, type TemplateResult } from 'lit';
import { filterInSteps, type Filtered } from '../../src/filters/apply.js';
import { askedOf, cleared, type Asked } from '../../src/filters/asked.js';
import { placeFilters, placeText } from '../../src/filters/places.js';
import type { Filter, FilterContext, Selection } from '../../src/filters/types.js';
import type { PlacesFilterLocale, PlacesLocale } from '../../src/locales/places/types.js';
import type { Place } from '../../src/records/types.js';
import type { Instant } from '../../src/values/zone.js';
import { filterBar, type FilterBar } from '../shared/filter-bar/filter-bar.js';
import { filterBarStyles } from '../shared/filter-bar/filter-bar.styles.js';
import { searchAhead } from '../shared/filter-bar/search-ahead.js';
import { blankState } from '../shared/states.js';
import type { Legend } from './legend/legend.js';
import { legendChips } from './legend/legend-chips.js';
import { nearStyles } from './near/near.styles.js';
import type { Origin } from './near/searching.js';

export { nearView } from './near/near.js';

export const styles = css`
  ${filterBarStyles}${nearStyles}
`;

export interface AskedPlaces extends Asked<Place> {
  /** Filters whose counts are not known yet. */
  readonly uncounted: readonly Filter<Place>[];
  /** Text that is equal when the same is asked. */
  readonly key: string;
}

/** What the visitor chose, and the places left. */
export interface Filtering extends AskedPlaces, Filtered<Place> {}

/** Filters whose code is loaded apart from the others. */
export interface LateFilters {
  readonly filters: readonly Filter<Place>[];
  /** Whether all that they need is loaded too: until then their counts are not known. */
  readonly isSure: boolean;
}

/** @param names filters on offer, in order */
export function ask(names: readonly string[], state: Selection, now: Instant, late?: LateFilters): AskedPlaces {
  const asked = askedOf([...placeFilters, ...(late?.filters ?? [])], names, state);
  return {
    ...asked,
    uncounted: late?.isSure === false ? late.filters : [],
    // Only these depend on the time of day.
    key: JSON.stringify([asked.filters, asked.selection, late && [now, late.isSure]]),
  };
}

/**
 * What is left of places, and the counts of what could be.
 *
 * @yields between two slices of work
 */
export function filterSteps(
  places: readonly Place[],
  asked: AskedPlaces,
  context: FilterContext,
): Generator<undefined, Filtered<Place>> {
  if (asked.filters.includes(placeText)) searchAhead(places, placeText.index);
  return filterInSteps(places, asked, context);
}

/** The words of the bar; those of events if all places are events. */
export function wordsFor(places: readonly Place[], words: PlacesFilterLocale): PlacesFilterLocale {
  const { filters, ofEvents } = words;
  if (!places.length || !places.every(({ event }) => event)) return words;
  return { ...words, ...ofEvents, filters: { ...filters, ...ofEvents.filters } };
}

/** What the bar shows besides the filters and what they leave. */
export interface BarView extends Pick<
  FilterBar,
  'heading' | 'unfolded' | 'aside' | 'choose' | 'unfold' | 'today' | 'menu'
> {
  readonly words: PlacesLocale & PlacesFilterLocale;
  readonly legend: Legend;
}

/** The bar. Where the legend is chips that filter, there is no menu for the same filter. */
export function toolbar({ filters, offers, selection, uncounted }: Filtering, { words, legend, ...bar }: BarView) {
  const chips = legendChips(legend, offers[legend.by] ?? [], selection[legend.by], words, (value) =>
    bar.choose(legend.by, value),
  );
  const hidden = new Set([...(chips ? [legend.by] : []), ...pointless(offers, selection)]);
  const shown = filters.filter(({ name }) => !hidden.has(name));
  return filterBar({
    ...bar,
    filters: shown,
    offers: { ...offers, ...withoutCounts(offers, uncounted) },
    selection,
    locale: { filters: { ...words.filters, values: words.streams } },
    lead: chips,
    dates: undefined,
    openDates: () => undefined,
  });
}

/** A single stream among other places is a word found by chance, not a collection point: it is no filter. */
function pointless({ stream = [] }: Filtering['offers'], selection: Selection): readonly string[] {
  return stream.length < 2 && !selection.stream ? ['stream'] : [];
}

function withoutCounts(offers: Filtering['offers'], uncounted: Filtering['uncounted']): FilterBar['offers'] {
  return Object.fromEntries(uncounted.map(({ name }) => [name, (offers[name] ?? []).map(({ value }) => ({ value }))]));
}

export interface CountDeeds {
  readonly choose: (changes: Selection) => void;
  /** Stops counting distances. */
  readonly stop: () => void;
  /** The switches of the map. */
  readonly aside: unknown;
}

/** How many places are left, from where distances are counted, and buttons that undo both. */
export function countLine(
  { filters, kept, isChosen }: Filtering,
  origin: Origin | undefined,
  words: PlacesFilterLocale,
  { choose, stop, aside }: CountDeeds,
): TemplateResult {
  const { near } = words;
  const from = origin && (origin.address ? near.from(origin.address) : near.fromMe(kept.length));
  const clear = html`·
    <button class="link" type="button" @click=${() => choose(cleared(filters))}>${words.filters.clear}</button>`;
  const unsort = html`· <button class="link" type="button" @click=${stop}>${near.stop}</button>`;
  return html`<div class="count" part="count">
    <span>
      <span class="told"><b>${words.filters.count(kept.length)}</b> ${from}</span>
      <span class="no-print">${origin ? unsort : nothing} ${isChosen ? clear : nothing}</span>
    </span>
    ${aside}
  </div>`;
}

/** No place for these choices, and the way back. */
export function noneLeft(
  { filters }: Filtering,
  words: PlacesFilterLocale,
  choose: (changes: Selection) => void,
): TemplateResult {
  const show = html`<button class="button" type="button" @click=${() => choose(cleared(filters))}>
    ${words.showAll}
  </button>`;
  return blankState('pin', words.filters.noneMatching, undefined, show);
}
