import type { Instant } from '../values/zone.js';

/** One session of an event. */
export interface Occurrence {
  readonly start: Instant;
  /** Exclusive. For whole days: midnight after the last one. Absent when the feed does not say. */
  readonly end?: Instant;
  /** Whether no hours are known: the session is the whole day, or every day from start to end. */
  readonly allDay: boolean;
  /** Whether the feed says that it lasts all day, rather than nothing of hours. */
  readonly saidAllDay?: boolean;
}

export type EventStatus =
  'scheduled' | 'rescheduled' | 'moved-online' | 'postponed' | 'full' | 'few-left' | 'cancelled';
export type Attendance = 'onsite' | 'online' | 'mixed';
/**
 * OpenAgenda and SCDL codes: motor, hearing, visual, psychic, intellectual; `sl` sign language; `any` when the feed only
 * says yes.
 */
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

export interface Image {
  readonly url: string;
  /** Who made it, as published. */
  readonly credit?: string;
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
  readonly image?: Image;
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

/** What a collection point takes; `other` only when the feed says something else. */
export type Stream =
  | 'glass'
  | 'packaging'
  | 'paper'
  | 'textile'
  | 'organic'
  | 'household'
  | 'bulky'
  | 'electrical'
  | 'battery'
  | 'oil'
  | 'other';

/** Lines and areas as GeoJSON has them: WGS 84 degrees, longitude first. */
export type Shape =
  | { readonly type: 'MultiPoint'; readonly coordinates: number[][] }
  | { readonly type: 'LineString'; readonly coordinates: number[][] }
  | { readonly type: 'MultiLineString'; readonly coordinates: number[][][] }
  | { readonly type: 'Polygon'; readonly coordinates: number[][][] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: number[][][][] };

/** Somewhere to go: a building, a collection point, a charging station, a tree. */
export interface Place {
  /** Stable between refreshes: the feed's identifier, else the name and where it is. */
  readonly id: string;
  readonly title: string;
  /** The feed gives nothing to make a title of. */
  readonly nameless?: boolean;
  /** Plain text; paragraphs parted by a blank line. */
  readonly description?: string;
  /** What it is, in the publisher's words: « Médiathèque », « Aire de covoiturage ». */
  readonly categories: readonly string[];
  /** Of a collection point, what it takes. Several containers at one address are one place with all their streams. */
  readonly streams: readonly Stream[];
  readonly venue: Venue;
  /** Its line or area, when it is more than a point; `venue.position` is then within its bounds. */
  readonly shape?: Shape;
  /** Opening hours as published: OpenStreetMap syntax or French words. */
  readonly hours?: string;
  /** What is worth saying and has no other field: number of seats, kind of current… in the order of the schema. */
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly image?: Image;
  readonly url?: string;
  readonly phone?: string;
  readonly email?: string;
  /** Who runs it. */
  readonly operator?: string;
  readonly price?: string;
  readonly free?: boolean;
  /** Undefined when the feed does not say; `none` in words of the feed is an empty list. */
  readonly accessibility?: readonly AccessibilityCode[];
  /** Closed for good or for now, being built: shown plainly. */
  readonly status?: 'closed' | 'temporarily-closed' | 'planned';
  /** Epoch milliseconds. */
  readonly updated?: Instant;
  /** Index of its (first) row in the dataset. */
  readonly row: number;
  /** Of an agenda shown on a map: the event that takes place there. */
  readonly event?: CalendarEvent;
  /** Names of the feeds that tell it, when there are several. */
  readonly sources?: readonly string[];
}
