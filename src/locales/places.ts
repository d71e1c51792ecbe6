import type { AccessibilityCode, Place, Stream } from '../records/types.js';
import { frPlaces } from './fr-places.js';
import { primaryOf } from './language.js';
import type { FailureWords, FilterLocale } from './types.js';

/** What a list of places says from the first, in one language. */
export interface PlacesLocale extends FailureWords {
  readonly empty: string;
  readonly emptyLater: string;
  /** Name of the list for assistive technology. */
  readonly list: string;
  more(count: number): string;
  readonly showMap: string;
  readonly hideMap: string;
  readonly showList: string;
  readonly hideList: string;
  /** In the place of the map, before it is asked for. */
  readonly mapWaits: string;
  readonly mapLost: string;
  /** The feed does not say where it is. */
  readonly unplaced: string;
  /** It does not say it of any. */
  readonly unmapped: string;
  readonly free: string;
  readonly streams: Readonly<Record<Stream, string>>;
  /** Marks of a legend that stand for no single word of the feed. */
  readonly several: string;
  readonly others: string;
  readonly status: Readonly<Record<NonNullable<Place['status']>, string>>;
  /** « à 350 m » */
  away(distance: string): string;
}

/** What the bar over a list of places says. */
export interface PlacesFilterLocale {
  readonly filters: Pick<
    FilterLocale['filters'],
    'label' | 'open' | 'clear' | 'search' | 'searchHint' | 'names' | 'all' | 'noneMatching' | 'count'
  >;
  readonly showAll: string;
  readonly legend: string;
  readonly download: string;
  /** Name of the file, when the widget has no title. */
  readonly fileName: string;
  /** What is said otherwise where all are events of an agenda. */
  readonly ofEvents: Pick<PlacesFilterLocale, 'showAll' | 'download' | 'fileName'> & {
    readonly filters: Pick<FilterLocale['filters'], 'label' | 'search' | 'searchHint' | 'noneMatching' | 'count'>;
  };
  readonly near: {
    readonly around: string;
    readonly address: string;
    readonly addressHint: string;
    /** Where distances are counted from: the visitor, or an address. */
    fromMe(count: number): string;
    from(address: string): string;
    readonly stop: string;
  };
}

/** What is only said once a visitor goes further. */
export interface PlacesLaterLocale {
  readonly near: {
    readonly locating: string;
    readonly refused: string;
    readonly unavailable: string;
    readonly timeout: string;
    readonly noAddress: string;
    readonly silent: string;
  };
  readonly detail: {
    readonly back: string;
    /** A link names a place, or an event on a map, that the feed no longer has. */
    readonly gone: string;
    readonly onMap: string;
    readonly directions: string;
    readonly ways: Readonly<Record<'geo' | 'osm' | 'google' | 'apple', string>>;
    readonly page: string;
    readonly report: string;
    reportSubject(name: string): string;
    reportBody(name: string, address: string): string;
    readonly asPublished: string;
    readonly share: string;
    readonly copyLink: string;
    readonly copied: string;
    readonly photo: string;
    updated(day: string): string;
    readonly facts: Readonly<
      Record<'when' | 'address' | 'hours' | 'streams' | 'access' | 'price' | 'contact' | 'page' | 'operator', string>
    >;
    readonly accessibility: Readonly<Record<AccessibilityCode, string>>;
    readonly notAccessible: string;
    /** A fact that the schema names, in French as records have it, for readers. */
    fact(fact: Place['facts'][number]): Place['facts'][number];
  };
}

interface Language {
  first(): Promise<PlacesLocale>;
  filters(): Promise<PlacesFilterLocale>;
  later(): Promise<PlacesLaterLocale>;
}

const french: Language = {
  first: () => Promise.resolve(frPlaces),
  filters: async () => (await import('./fr-places-filters.js')).frPlacesFilters,
  later: async () => (await import('./fr-places-later.js')).frPlacesLater,
};

/** By primary part of a BCP 47 tag; what is not listed gets French. */
const languages: ReadonlyMap<string, Language> = new Map([
  [
    'en',
    {
      first: async () => (await import('./en-places.js')).enPlaces,
      filters: async () => (await import('./en-places.js')).enPlacesFilters,
      later: async () => (await import('./en-places-later.js')).enPlacesLater,
    },
  ],
]);

/** The words of a BCP 47 tag; French, which travels with the widget, for those that are lost on their way. */
export function placesLocaleOf(lang: string): Promise<PlacesLocale> {
  return languageOf(lang)
    .first()
    .catch(() => frPlaces);
}

/** The words that come with the bar. */
export function placesFilterLocaleOf(lang: string): Promise<PlacesFilterLocale> {
  return languageOf(lang).filters();
}

/** The words that come with the other parts that load later. */
export function placesLaterLocaleOf(lang: string): Promise<PlacesLaterLocale> {
  return languageOf(lang).later();
}

function languageOf(lang: string): Language {
  return languages.get(primaryOf(lang)) ?? french;
}
