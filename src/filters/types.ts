import type { CalendarEvent } from '../records/types.js';
import type { Instant } from '../values/zone.js';

/** Everything besides the record that decides whether it is kept. "Now" is a value. */
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

/** How a filter is offered: one of a few chips, a menu of many, an on/off chip, a text box. */
export type FilterControl = 'chips' | 'menu' | 'toggle' | 'text';

/** A visitor's filter: pure, so that it is tested without a page. */
export interface EventFilter {
  /** As written in the `filters` attribute, in the page's address and in the locales. */
  readonly name: string;
  readonly control: FilterControl;
  /** The choices on offer among these records, in order; none when taking one could not change the list. */
  offer(records: readonly CalendarEvent[], context: FilterContext): readonly Omit<Choice, 'count'>[];
  /** Made once per change, then asked for each record: the values on offer that would keep it. Counts come from it. */
  valuesOf(context: FilterContext): (record: CalendarEvent) => Iterable<string>;
  /** Made once per value, then asked for each record. A value that makes no sense keeps everything. */
  matcher(value: string, context: FilterContext): (record: CalendarEvent) => boolean;
}

/** What the visitor has chosen: filter name to value. */
export type Selection = Readonly<Record<string, string>>;

/** What the page's author wrote and cannot be followed, for the webmaster's report. */
export interface AuthorProblem {
  readonly attribute: 'commune' | 'near' | 'radius' | 'where';
  readonly code: 'unreadable' | 'unknown-column';
  readonly value: string;
}
