import type { Instant } from '../values/zone.js';

/** One session of an event. */
export interface Occurrence {
  readonly start: Instant;
  /** Exclusive. For whole days: midnight after the last one. Absent when the feed does not say. */
  readonly end?: Instant;
  /** No hour is known: the session is the day, or every day from start to end. */
  readonly allDay: boolean;
}

export type EventStatus =
  'scheduled' | 'rescheduled' | 'moved-online' | 'postponed' | 'full' | 'few-left' | 'cancelled';
export type Attendance = 'onsite' | 'online' | 'mixed';
/** OpenAgenda and SCDL codes: motor, hearing, visual, psychic, intellectual; `sl` sign language; `any` when the feed only says yes. */
export type AccessibilityCode = 'mi' | 'hi' | 'vi' | 'pi' | 'ii' | 'sl' | 'any';

export interface Position {
  /** WGS 84 degrees. */
  readonly lat: number;
  readonly lon: number;
}

export interface Venue {
  readonly name?: string;
  /** Street, without postcode nor commune when the feed has them apart. */
  readonly address?: string;
  readonly postcode?: string;
  readonly commune?: string;
  readonly insee?: string;
  readonly position?: Position;
}

export interface CalendarEvent {
  /** Stable between refreshes: the feed's identifier, else the event's page, else its title, first session and place. */
  readonly id: string;
  readonly title: string;
  /** One or two sentences of plain text. */
  readonly summary?: string;
  /** Plain text; paragraphs parted by a blank line. */
  readonly description?: string;
  /** By start. Empty when no date could be read: the event is listed under « Date à confirmer ». */
  readonly occurrences: readonly Occurrence[];
  /** The dates in the publisher's words, when they say more than `occurrences`. */
  readonly dateText?: string;
  readonly venue: Venue;
  readonly categories: readonly string[];
  readonly image?: { readonly url: string; readonly credit?: string };
  /** http(s) page of the event. */
  readonly url?: string;
  readonly booking?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly organizer?: string;
  readonly price?: string;
  /** Undefined when the feed does not say. */
  readonly free?: boolean;
  readonly status: EventStatus;
  readonly attendance: Attendance;
  readonly accessibility: readonly AccessibilityCode[];
  /** Epoch milliseconds. */
  readonly updated?: Instant;
  /** Index of its (first) row in the dataset. */
  readonly row: number;
  /** Names of the feeds that tell it, when there are several. */
  readonly sources?: readonly string[];
}
