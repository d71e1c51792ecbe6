import type { Day } from '../values/day.js';
import type { Instant } from '../values/zone.js';

/** Hours of a day, in minutes since its midnight. What runs past midnight belongs to the day it starts: 1320 to 1560. */
export interface Span {
  readonly from: number;
  /** Exclusive; above 1440 when on the next day. */
  readonly to: number;
  /** `18:00+`: when it ends is not said; `to` is then midnight. */
  readonly openEnd?: true;
  readonly comment?: string;
}

/** A stretch of the year, both ends included, as month × 100 + day; it may pass the new year: 1101 to 331. */
export interface Season {
  readonly from: number;
  readonly to: number;
  /** When the text says the years: the ends are then a single stretch. */
  readonly years?: readonly [from: number, to: number];
  /** Only the weeks of these numbers (ISO 8601): « semaines paires ». */
  readonly weeks?: Steps;
}

/** Inclusive, every `step`: `week 1-53/2`. */
export interface Steps {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

export interface Weekdays {
  /** 1 for Monday to 7 for Sunday, both included; it may pass Sunday: 6 to 1. */
  readonly from: number;
  readonly to: number;
  /** Only these of the month: 1 the first, -1 the last. */
  readonly nth?: readonly number[];
}

/** Some days, and the hours on them. In each list, one match is enough; a missing list matches every day. */
export interface Rule {
  readonly years?: readonly Steps[];
  readonly weeks?: readonly Steps[];
  readonly seasons?: readonly Season[];
  readonly weekdays?: readonly Weekdays[];
  /** Public holidays too; only them when `weekdays` is absent. */
  readonly holidays?: true;
  /**
   * - `open`: these hours and no others on those days; `also`: these hours as well;
   * - `closed`: not these hours, or not at all without any.
   */
  readonly effect: 'open' | 'also' | 'closed';
  readonly spans: readonly Span[];
  /** For days that have words instead of hours: « sur rendez-vous ». */
  readonly comment?: string;
}

/** Opening hours of which every word was understood. Later rules override earlier ones. */
export interface Hours {
  readonly rules: readonly Rule[];
  /** What holds when no rule opens: « sur rendez-vous ». */
  readonly otherwise?: string;
}

/** Days after Easter Sunday, or the same date every year: `05-27`. */
export type Holiday = number | string;

/** What hours depend on by where a place is. */
export interface Region {
  /** IANA name, overseas. */
  readonly timezone?: string;
  /** Public holidays that the rest of France does not have. */
  readonly holidays: readonly Holiday[];
}

/** What hours mean at an instant. */
export interface OpenState {
  readonly open: boolean;
  /** Of what is open: when it closes. Absent when it does not within a year, or when the text does not say (`since`). */
  readonly until?: Instant | undefined;
  /** Of what is open with an end that is not said: since when. */
  readonly since?: Instant | undefined;
  /** Of what is closed: when it opens next. Absent when it does not within a year. */
  readonly opens?: Instant | undefined;
  /**
   * Today is a public holiday of which the text says nothing, and `open` only holds for an ordinary day: nothing must be
   * promised.
   */
  readonly holiday?: true | undefined;
  /** `opens` lies on such a holiday. */
  readonly opensOnHoliday?: true | undefined;
  /** The publisher's words for this moment: « sur rendez-vous ». */
  readonly comment?: string | undefined;
}

/** A day of the table of hours. */
export interface DayHours {
  readonly day: Day;
  /** In order, apart from each other; none when closed. */
  readonly spans: readonly Span[];
  /** It is a public holiday. */
  readonly holiday?: true | undefined;
  /** A public holiday of which the text says nothing: `spans` are those of an ordinary day. */
  readonly unsure?: true | undefined;
  readonly comment?: string | undefined;
}

export interface WeekHours {
  /** Seven days from the one asked for. */
  readonly days: readonly DayHours[];
  /** Both included; when hours change along the year, how long those of the first day hold. */
  readonly season?: { readonly from: Day; readonly to: Day };
}
