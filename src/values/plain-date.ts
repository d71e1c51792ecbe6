import { dayOf, type Day } from './day.js';
import { instantOf, type Instant } from './zone.js';

/** A day, and the hour when one is written, as the clocks of the place show it. */
export interface CivilDate {
  readonly day: Day;
  /** Since midnight; absent when no hour is written. */
  readonly minutes?: number;
  readonly endMinutes?: number;
  /** Minutes to add to UTC, as written; absent when the text has none. */
  readonly offset?: number;
}

/** `2026-11-21`, `2026/11/21`, `20261121` or `21/11/2026`; then `T20:30:00+01:00`, or an hour after a space. */
const DATE =
  /^(?:((?:19|20)\d\d)([-/]?)(\d\d)\2(\d\d)|(\d\d?)\/(\d\d?)\/(\d{4}))(?:T(\d\d:[\d:.]+)(Z|[+-]\d\d(?::?\d\d)?)?|\s+(\S.*))?$/i;
/** `20h`, `20 h 30`, `20:30`, `20:30:00.000` */
const CLOCK = /^([01]?\d|2[0-3])(?:\s?h(?:\s?([0-5]\d))?|:([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?)$/i;

/**
 * One date that takes no understanding of words: ISO 8601, `2026/11/21`, `20261121`, `21/11/2026`, perhaps with an hour (`20:30`,
 * `20h30`, `20 h`). Undefined for all else, which may well be a date to `readDate`. Offsets are kept as written.
 */
export function readPlainDate(value: unknown): CivilDate | undefined {
  if (typeof value !== 'string' || value.length > 60) return undefined;
  const [, y1, , m1, d1, d2, m2, y2, attached, zone, apart] = DATE.exec(value.trim()) ?? [];
  const day = dayOf(Number(y1 ?? y2), Number(m1 ?? m2), Number(d1 ?? d2));
  const clock = attached ?? apart;
  if (!day) return undefined;
  if (!clock) return { day };
  const minutes = readClock(clock);
  return minutes === undefined ? undefined : { day, minutes, ...(zone && { offset: offsetOf(zone) }) };
}

/** Minutes since midnight of `20:30`, `20:30:00`, `20h30`, `20 h`; undefined for all else. */
export function readClock(text: string): number | undefined {
  const [, hours, afterH, afterColon] = CLOCK.exec(text) ?? [];
  return hours ? Number(hours) * 60 + Number(afterH ?? afterColon ?? 0) : undefined;
}

/** Minutes of `+01:00`, `-0430`, `+02` or `Z`. */
export function offsetOf(zone: string): number {
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(':', ''));
  return zone.startsWith('-') ? -minutes : minutes;
}

/** The instant of a date: midnight when it has no hour, in `timezone` when it has no offset. */
export function toInstant({ day, minutes = 0, offset }: CivilDate, timezone: string): Instant {
  return offset === undefined ? instantOf(day, minutes, timezone) : Date.parse(day) + (minutes - offset) * 60_000;
}
