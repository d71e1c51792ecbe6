import type { Dataset } from '../dataset.js';

/** The part of a feed that the page shows, as its author wrote it in attributes. */
export interface Scope {
  /** What the rows are shown as; past events are not shown. */
  readonly kind: 'event' | 'place' | 'row';
  readonly commune?: string | undefined;
  readonly near?: string | undefined;
  readonly radius?: string | undefined;
}

/** What a service needs to filter on its side. The page filters the response again. */
export interface Hints {
  readonly commune?: readonly string[];
  readonly period?: { readonly from: number };
  readonly point?: { readonly lat: number; readonly lon: number; readonly radiusKm: number };
  /** Folded words, such as `evenement`, that schemas and titles of suitable datasets contain. */
  readonly subject?: readonly string[];
}

/** Callbacks for a large file that is still arriving. */
export interface Arrival {
  /**
   * Called with the first rows (`Dataset.partial`) when the rest takes a while: at most once for a file, and once more
   * when it has other pages.
   */
  readonly onHead?: (head: Dataset) => void;
  /** Called from time to time with the number of lines received. */
  readonly onLines?: (lines: number) => void;
}

export interface ReadOptions extends Arrival {
  readonly signal: AbortSignal;
  readonly fetch: typeof fetch;
  /** The most rows to read. */
  readonly limit?: number;
  readonly hints?: Hints;
  /** Name of a parser, when the author forces it. */
  readonly format?: string;
  /** IANA name of the zone in which dates without one are read. */
  readonly timezone: string;
  /** Names that some schema of the widget knows, as `header` writes them: they tell which table of a document is meant. */
  readonly knownColumns?: ReadonlySet<string>;
  /** Epoch milliseconds; recurring events are expanded around it. */
  readonly now: number;
}

export interface FeedSource {
  readonly name: string;
  /**
   * Reads the feed.
   *
   * @throws FeedError only, when no row can be read
   */
  read(url: URL, options: ReadOptions): Promise<Dataset>;
}

/** What is known of a source beforehand; the code that reads addresses is loaded when needed. */
export interface SourceEntry {
  readonly name: string;
  /**
   * The first request that `read` will make, when it follows from the address alone, so that it can be sent before that
   * code is loaded; `''` when there is none.
   */
  firstRequest?(url: URL): string;
  /** Name of the parser for its rows, when addresses do not show it. */
  readonly format?: string;
  load(): Promise<FeedSource>;
}

/** An entry of `sources/services.ts`. */
export interface ServiceEntry extends SourceEntry {
  /** Whether an address is one of the service, or of a page that presents its data. */
  recognise(url: URL): boolean;
}
