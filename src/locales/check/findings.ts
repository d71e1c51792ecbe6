/** What the webmaster's report can find, by what it is about. */
export type FindingCode = TagFinding | FeedFinding | FileFinding | RecordFinding | SchemaFinding | OriginFinding;

/** On the tag on the page. */
export type TagFinding =
  | 'unknown-tag'
  | 'unclosed-tag'
  | 'curved-quotes'
  | 'no-address'
  | 'broken-address'
  | 'bare-address'
  | 'insecure-address'
  | 'passing-address'
  | 'false-switch'
  | 'malformed-fields'
  | 'unknown-schema'
  | 'unknown-role'
  | 'unknown-column'
  | 'no-figures'
  | 'unreadable-attribute'
  | 'unknown-attribute'
  | 'unknown-value';

/** On the feed as a whole. */
export type FeedFinding =
  | 'feed-bad-address'
  | 'feed-unreachable'
  | 'feed-http'
  | 'feed-timeout'
  | 'feed-html'
  | 'feed-service'
  | 'feed-unknown-format'
  | 'feed-malformed'
  | 'feed-elsewhere'
  | 'feed-no-file'
  | 'feed-no-layer'
  | 'feed-no-agenda'
  | 'feed-too-large'
  | 'feed-empty'
  | 'no-rows'
  | 'missing-rows'
  | 'sudden-loss'
  | 'no-events'
  | 'no-places'
  | 'no-menus'
  | 'none-kept'
  | 'no-place-kept'
  | 'no-menu-kept'
  | 'no-row-kept'
  | 'all-past'
  | 'all-past-menus';

/** On the file. */
export type FileFinding =
  | 'truncated'
  | 'row-limit'
  | 'undecodable-text'
  | 'not-utf-8'
  | 'unclosed-quote'
  | 'ragged-row'
  | 'duplicate-column'
  | 'unnamed-column'
  | 'junk-above-header'
  | 'below-table'
  | 'repeated-header'
  | 'units-line'
  | 'numbers-line'
  | 'turned-table'
  | 'side-by-side';

/** On events, places and menus. */
export type RecordFinding =
  | 'undated-menu'
  | 'missing-title'
  | 'held-back'
  | 'missing-date'
  | 'unreadable-date'
  | 'end-before-start'
  | 'assumed-year'
  | 'unreadable-recurrence'
  | 'unreadable-value'
  | 'unsafe-link'
  | 'unplaced'
  | 'without-commune'
  | 'without-position'
  | 'impossible-position'
  | 'place-without-commune'
  | 'place-without-title'
  | 'place-without-position'
  | 'out-of-france'
  | 'far-from-commune';

/** On what the published schema asks. */
export type SchemaFinding =
  | 'missing-required-column'
  | 'missing-value'
  | 'wrong-type'
  | 'not-in-list'
  | 'wrong-pattern'
  | 'out-of-range'
  | 'too-long'
  | 'too-short'
  | 'not-unique'
  | 'wrong-siret'
  | 'wrong-siren'
  | 'none-of'
  | 'wrong-period'
  | 'dates-out-of-order'
  | 'less-than'
  | 'wrong-sum'
  | 'not-together'
  | 'renamed-column'
  | 'missing-column'
  | 'extra-column'
  | 'not-comma'
  | 'old-schema';

/** On where the data come from. */
export type OriginFinding = 'closed-to-sites' | 'old-data' | 'no-update' | 'no-licence' | 'no-publisher';

/**
 * A kind of service that cannot be read from a page of another site, or not at this address: the detail of a feed that was
 * `unreachable` or `html`.
 */
export type ClosedKind = 'catalogue' | 'calendar' | 'sheet' | 'map' | 'drive' | 'table' | 'ticketing';

/** What a web page may be that was taken for data: the page with the widget, a table under the name of a workbook. */
export type PageKind = 'own-page' | 'workbook';

/** What a sentence about a finding may mention. */
export interface Told {
  readonly count: number;
  /** Column, attribute or service that it is about; `''` when it is about none. */
  readonly name: string;
  /** What was expected, or is the cause, in the data's own words; days as `2026-11-21`. */
  readonly detail: string;
}

/** The sentences of a finding. */
export interface FindingWords {
  readonly said: (told: Told) => string;
  /** What to do about it. */
  readonly todo: (told: Told) => string;
}

/** The sentences of each of these findings: a language that lacks one does not compile. */
export type FindingsOf<Code extends FindingCode> = Readonly<Record<Code, FindingWords>>;
