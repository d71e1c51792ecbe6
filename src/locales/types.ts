import type { AccessibilityCode, EventStatus } from '../records/types.js';

/** What a widget says, in one language. Plurals and word order are the language's own, so phrases are functions. */
export interface Locale {
  /** BCP 47, for Intl. */
  readonly code: string;
  /** Minutes since midnight: `20 h 30`. */
  time(minutes: number): string;
  timeRange(start: string, end: string): string;
  /** Texts of dates, already formatted: « du 3 juin au 20 septembre ». */
  dayRange(from: string, to: string): string;
  /** A day of the month as Intl wrote it, put right: « 1er mai ». */
  polishDate(text: string): string;

  readonly feed: {
    readonly loading: string;
    readonly retry: string;
    /** Data of an earlier day, the source being out of reach. */
    stale(day: string): string;
    readonly error: string;
    readonly errorHelp: string;
    readonly source: string;
    /** When the publisher changed the data last. */
    updated(day: string): string;
    /** Name of the link when the feed does not name its publisher. */
    readonly data: string;
    readonly newTab: string;
  };

  readonly agenda: {
    readonly ongoing: string;
    readonly today: string;
    readonly tomorrow: string;
    readonly allDay: string;
    readonly undated: string;
    readonly free: string;
    readonly online: string;
    until(day: string): string;
    more(count: number): string;
    readonly status: Readonly<Partial<Record<EventStatus, string>>>;
    readonly empty: string;
    readonly emptyLater: string;
    stale(day: string): string;
    readonly error: string;
  };
}

/** What a widget says when its feeds fail; its own words rather than those of `feed`, which suit any. */
export type FailureWords = Pick<Locale['feed'], 'stale' | 'error'>;

/** What the visitor's filters say: it comes with their bar. */
export interface FilterLocale {
  readonly filters: {
    readonly label: string;
    readonly open: string;
    readonly clear: string;
    readonly search: string;
    readonly from: string;
    readonly to: string;
    /** Label of the control by filter name, and « all » for menus. */
    readonly names: Readonly<Record<string, string>>;
    readonly all: Readonly<Record<string, string>>;
    /** Words of the values that do not come from the feed. */
    readonly values: Readonly<Record<string, string>>;
    readonly dates: string;
    readonly searchHint: string;
    readonly views: Readonly<Record<'list' | 'cards' | 'month', string>>;
    readonly viewsLabel: string;
    /** A number of records, its thousands parted; nothing as long as they are not counted. */
    number(count?: number): string | number | undefined;
    count(count: number): string;
    /** « ce week-end », after the count. */
    readonly when: Readonly<Record<string, string>>;
    between(from: string | undefined, to: string | undefined): string;
    noneFor(when: string): string;
    readonly noneMatching: string;
    next(day: string): string;
    readonly showUpcoming: string;
    readonly takeSelection: string;
  };
}

/** What is only said once a visitor goes further: it comes with the parts of a widget that load then. */
export interface LaterLocale {
  /** Of several feeds, those that could not be read, by name; `day` is that of the rows shown in the meantime. */
  readonly failed: {
    feed(name: string): string;
    feedOf(name: string, day: string): string;
  };

  /** While a large file comes. */
  reading(lines: number): string;

  readonly event: {
    readonly close: string;
    otherSessions(count: number): string;
    /** The second session, after the next one. */
    then(session: string): string;
    readonly sessions: string;
    /** Every session is over. */
    readonly over: string;
    /** A link names an event that the feed no longer has. */
    readonly gone: string;
    /** What changes everything, in a sentence. */
    readonly notices: Readonly<Partial<Record<EventStatus, string>>>;
    readonly directions: string;
    readonly book: string;
    readonly page: string;
    readonly addToCalendar: string;
    readonly icsFile: string;
    readonly google: string;
    readonly outlook: string;
    readonly share: string;
    readonly copyLink: string;
    readonly copied: string;
    readonly photo: string;
    readonly organizer: string;
    readonly facts: Readonly<
      Record<'dates' | 'place' | 'online' | 'price' | 'accessibility' | 'contact' | 'page', string>
    >;
    readonly accessibility: Readonly<Record<AccessibilityCode, string>>;
  };

  readonly month: {
    readonly label: string;
    previous(month: string): string;
    next(month: string): string;
    others(count: number): string;
    /** Nothing in a month: « novembre 2026 ». */
    empty(month: string): string;
    events(day: string, count: number): string;
  };
}

/** Everything that parts loaded later can say. */
export type FullLocale = Locale & LaterLocale;
