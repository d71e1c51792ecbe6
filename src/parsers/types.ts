import type { Dataset } from '../dataset.js';

/** What a parser returns: a dataset but for its origin, which only the source knows. */
export type Parsed = Omit<Dataset, 'provenance'> & {
  readonly found: Partial<
    Pick<
      Dataset['provenance'],
      | 'format'
      | 'charset'
      | 'delimiter'
      | 'headerLine'
      | 'sheetColumn'
      | 'title'
      | 'publisher'
      | 'licence'
      | 'updated'
      | 'homepage'
    >
  >;
};

export interface ParseOptions {
  /** Rows to keep at most. */
  readonly limit?: number;
  /**
   * Column names of known schemas, as `header` of `values/text.ts` writes them, against which header candidates are
   * scored.
   */
  readonly knownColumns?: ReadonlySet<string>;
  /** IANA zone for what the feed leaves without one. */
  readonly timezone: string;
  /** Bounds of recurring events; formats without recurrence ignore it. Epoch milliseconds. */
  readonly window?: { readonly from: number; readonly to: number };
  /** When the body was read; epoch milliseconds. */
  readonly now?: number;
  readonly signal?: AbortSignal;
}

export interface Parser {
  readonly name: string;
  /** Understands a whole body. Throws `FeedError` `malformed` or `empty` when nothing at all can be made of it. */
  parse(bytes: Uint8Array, options: ParseOptions): Parsed | Promise<Parsed>;
}

/** Finds the parser for a body by its beginning, as text; rejects when there is none. */
export type ParserFor = (head: string, forced?: string) => Promise<Parser>;

/** An entry of `parsers/index.ts`: enough to recognise a body; its code is loaded when needed. */
export interface ParserEntry {
  readonly name: string;
  /** What the first 4 kB look like, as text without byte-order mark or leading blanks. */
  readonly begins: RegExp;
  /** Address endings that foretell the format, so that the parser travels with the feed. */
  readonly extensions: readonly string[];
  load(): Promise<Parser>;
}
