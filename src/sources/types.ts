import type { Dataset } from '../dataset.js';

/** Which part of a feed the page shows, as its author wrote it. */
export interface Scope {
  /** What becomes of the rows; events that are over are not shown. */
  readonly kind: 'event' | 'place' | 'row';
  readonly commune?: string | undefined;
  readonly near?: string | undefined;
  readonly radius?: string | undefined;
}

/** What lets a service filter on its side when its base is regional. The page filters again all the same. */
export interface Hints {
  readonly commune?: readonly string[];
  readonly period?: { readonly from: number; readonly to?: number };
  readonly point?: { readonly lat: number; readonly lon: number; readonly radiusKm: number };
  /** Folded words that a schema or a title has when it is what the widget shows: `evenement`. */
  readonly subject?: readonly string[];
}

/** What can be shown of a large file before its end. */
export interface Arrival {
  /** Called once at most, with the first rows (`Dataset.partial`), when the whole lets itself be waited for. */
  readonly onHead?: (head: Dataset) => void;
  /** Called now and then, with how many lines have come so far. */
  readonly onLines?: (lines: number) => void;
}

export interface ReadOptions extends Arrival {
  readonly signal: AbortSignal;
  readonly fetch: typeof fetch;
  /** Rows to read at most. */
  readonly limit?: number;
  readonly hints?: Hints;
  /** Name of a parser, when the author forces it. */
  readonly format?: string;
  readonly timezone: string;
  readonly knownColumns?: ReadonlySet<string>;
  /** Epoch milliseconds; recurring events are unfolded around it. */
  readonly now: number;
}

export interface FeedSource {
  readonly name: string;
  /** Throws `FeedError`, and nothing else, when no row can be had. */
  read(url: URL, options: ReadOptions): Promise<Dataset>;
}

/** An entry of `sources/services.ts`: recognises an address; the code that reads it comes when it is needed. */
export interface SourceEntry {
  readonly name: string;
  recognise(url: URL): boolean;
  /**
   * The first request `read` will make, when it follows from the address alone, so that it can leave before the code is
   * there; `''` when there is none.
   */
  firstRequest?(url: URL): string;
  /** Name of the parser that its rows need, when its addresses do not tell. */
  readonly format?: string;
  load(): Promise<FeedSource>;
}
