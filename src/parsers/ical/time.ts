import { addDays, dayOf, type Day } from '../../values/day.js';
import { instantOf, type Instant } from '../../values/zone.js';
import type { Property } from './text.js';
import type { ZoneOf } from './zone.js';

/** A DATE, or a DATE-TIME on the clocks of its zone. */
export interface Moment {
  readonly day: Day;
  /** Since midnight; absent for a DATE. */
  readonly minutes?: number;
  /** IANA. For a DATE, the zone of the calendar. */
  readonly zone: string;
}

/** What lies between start and end: days on the calendar, then an exact time. */
export interface Duration {
  readonly days: number;
  readonly milliseconds: number;
}

const MINUTE = 60_000;

/** One DATE or DATE-TIME; also with the dashes and colons that some producers write. */
export function momentOf(value: string, tzid: string | undefined, zoneOf: ZoneOf): Moment | undefined {
  const [, year, month, date, hours, minutes, seconds, utc] =
    /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d):?(\d\d)?(?:\.\d+)?(Z)?)?$/i.exec(value.trim()) ?? [];
  const day = dayOf(Number(year), Number(month), Number(date));
  if (!day || Number(hours) > 24 || Number(minutes) > 59) return undefined;
  if (hours === undefined) return { day, zone: zoneOf() };
  const sinceMidnight = Number(hours) * 60 + Number(minutes) + Number(seconds ?? 0) / 60;
  return { day, minutes: sinceMidnight, zone: utc ? 'UTC' : zoneOf(tzid) };
}

/** All dates of a property that may list several (EXDATE, RDATE); of periods, their start. */
export function momentsOf({ value, parameters }: Property, zoneOf: ZoneOf): (Moment | undefined)[] {
  return value.split(',').map((each) => momentOf(each.split('/')[0] ?? '', parameters.get('TZID'), zoneOf));
}

/** The start of a DATE is midnight in its zone. */
export function instantAt({ day, minutes = 0, zone }: Moment): Instant {
  return instantOf(day, minutes, zone);
}

/** Days keep the hour on the clock; the rest is exact. */
export function plus(moment: Moment, { days, milliseconds }: Duration): Instant {
  return instantAt(days ? { ...moment, day: addDays(moment.day, days) } : moment) + milliseconds;
}

/** A duration (RFC 5545 §3.3.6): `PT1H30M`, `P1D`, `P2W`; undefined for all else, negative ones too. */
export function durationOf(value: string): Duration | undefined {
  const [found, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] =
    /^\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?$/i.exec(value.trim()) ?? [];
  if (!found) return undefined;
  const milliseconds = (Number(hours) * 60 + Number(minutes) + Number(seconds) / 60) * MINUTE;
  return { days: Number(weeks) * 7 + Number(days), milliseconds };
}
