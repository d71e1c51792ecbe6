import type { CalendarEvent, Venue } from '../records/types.js';
import type { Instant } from '../values/zone.js';

/** Context of a filter besides the record. "Now" is a value. */
export interface FilterContext {
  readonly now: Instant;
  /** IANA name. */
  readonly timezone: string;
  /** BCP 47, for collation. */
  readonly lang: string;
}

/** A choice offered to the visitor. `label` is absent when the wording belongs to the locale (`locale.filters.values`). */
export interface Choice {
  readonly value: string;
  readonly label?: string;
  readonly count: number;
}

/** The control of a filter: a few chips, a menu of many choices, an on/off chip, a text box. */
export type FilterControl = 'chips' | 'menu' | 'toggle' | 'text';

/** A record that the author's filters may locate. */
export interface Located {
  readonly venue: Venue;
  /** Index of its (first) row in the dataset. */
  readonly row: number;
}

/** The visible part of a filter. */
export interface Offered {
  /** Name in the `filters` attribute, in the page's address and in the locales. */
  readonly name: string;
  readonly control: FilterControl;
}

/** A visitor's filter of records `R`: pure, so that it is tested without a page. */
export interface Filter<R> extends Offered {
  /** The choices on offer among these records, in order; none when taking one could not change the list. */
  offer(records: readonly R[], context: FilterContext): readonly Omit<Choice, 'count'>[];
  /** Made once per change, then asked for each record: the values on offer that would keep it. Counts come from it. */
  valuesOf(context: FilterContext): (record: R) => Iterable<string>;
  /** Made once per value, then asked for each record. A value that makes no sense keeps everything. */
  matcher(value: string, context: FilterContext): (record: R) => boolean;
}

export type EventFilter = Filter<CalendarEvent>;

/** The visitor's choices: value by filter name. */
export type Selection = Readonly<Record<string, string>>;

/** A problem with an attribute of the author, for the webmaster's report. */
export interface AuthorProblem {
  readonly attribute: 'commune' | 'near' | 'radius' | 'where';
  readonly code: 'unreadable' | 'unknown-column';
  readonly value: string;
}

/** The rows that records were read from, as published; `row` of a record is an index into them. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** Undefined when the record does not say. */
export type Verdict = (record: Located) => boolean | undefined;

/**
 * A filter written by the page's author. Without `verdict`, the attribute could not be understood and keeps everything.
 */
export interface AuthorFilter {
  readonly verdict?: Verdict;
  readonly problems: readonly AuthorProblem[];
}
