/** What the webmaster's report can find, in the order in which it is best dealt with. */
export type FindingCode =
  // The tag on the page.
  | 'unclosed-tag'
  | 'curved-quotes'
  | 'no-address'
  | 'broken-address'
  | 'bare-address'
  | 'insecure-address'
  | 'malformed-fields'
  | 'unknown-schema'
  | 'unknown-role'
  | 'unknown-column'
  | 'unreadable-attribute'
  | 'unknown-attribute'
  | 'unknown-value'
  // The feed as a whole.
  | 'feed-bad-address'
  | 'feed-unreachable'
  | 'feed-http'
  | 'feed-timeout'
  | 'feed-html'
  | 'feed-service'
  | 'feed-unknown-format'
  | 'feed-malformed'
  | 'feed-too-large'
  | 'feed-empty'
  | 'no-rows'
  | 'sudden-loss'
  | 'no-events'
  | 'no-places'
  | 'no-menus'
  | 'none-kept'
  | 'no-place-kept'
  | 'no-menu-kept'
  | 'no-row-kept'
  | 'all-past'
  // The file.
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
  // Events and places.
  | 'undated-menu'
  | 'missing-title'
  | 'missing-date'
  | 'unreadable-date'
  | 'end-before-start'
  | 'unreadable-recurrence'
  | 'unreadable-value'
  | 'unsafe-link'
  | 'unplaced'
  | 'without-commune'
  | 'without-position'
  | 'impossible-position'
  | 'place-without-commune'
  | 'place-without-position'
  | 'out-of-france'
  | 'far-from-commune'
  // The published schema.
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
  | 'old-schema'
  // Where the data come from.
  | 'old-data'
  | 'no-update'
  | 'no-licence'
  | 'no-publisher';

/** What a sentence about a finding may mention. */
export interface Told {
  readonly count: number;
  /** Column, attribute or service that it is about; `''` when it is about none. */
  readonly name: string;
  /** What was expected, or is the cause, in the data's own words; days as `2026-11-21`. */
  readonly detail: string;
}

export interface FindingWords {
  readonly said: (told: Told) => string;
  /** What to do about it. */
  readonly todo: (told: Told) => string;
}

/** What was recognised. */
export type FactName =
  | 'source'
  | 'title'
  | 'publisher'
  | 'licence'
  | 'updated'
  | 'format'
  | 'charset'
  | 'delimiter'
  | 'headerLine'
  | 'rows'
  | 'columns'
  | 'schema'
  | 'published'
  | 'events'
  | 'upcoming'
  | 'period'
  | 'places'
  | 'positions';

/** The words of the webmaster's report. */
export interface CheckLocale {
  readonly heading: string;
  readonly severities: Readonly<Record<'error' | 'warning' | 'advice', (count: number) => string>>;
  /** What the page's author can mend alone, whatever its severity. */
  readonly own: (count: number) => string;
  readonly nothing: string;
  /** Before what is to be done: on the tag, or by the producer of the data. */
  readonly todo: Readonly<Record<'page' | 'data', string>>;
  readonly recognised: string;
  readonly columns: string;
  readonly facts: Readonly<Record<FactName, string>>;
  factValue(name: FactName, value: string): string;
  /** A label and what it stands for. */
  pair(label: string, value: string): string;
  /** By role. */
  readonly roles: Readonly<Record<string, string>>;
  readonly unused: string;
  line(line: number): string;
  record(record: number): string;
  column(column: string): string;
  others(count: number): string;
  readonly findings: Readonly<Record<FindingCode, FindingWords>>;
  readonly letter: {
    readonly heading: string;
    subject(title: string): string;
    readonly opening: string;
    intro(address: string): string;
    readonly closing: string;
  };
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}
