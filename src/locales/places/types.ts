import type { AccessibilityCode, Place, Stream } from '../../records/types.js';
import type { FailureWords, FilterLocale } from '../types.js';

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
    'label' | 'open' | 'clear' | 'search' | 'searchHint' | 'names' | 'all' | 'noneMatching' | 'number' | 'count'
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
    /** Beside one of the three, where there is a box for it. */
    readonly orAddress: string;
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
    /** Of hours that are the same from Monday to Sunday. */
    readonly everyDay: string;
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
