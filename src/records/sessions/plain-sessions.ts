import { readClock, readPlainDate } from '../../values/plain-date.js';
import type { TimeRange } from '../../values/time.js';
import { onClock, sessionBetween } from './session-between.js';
import { cellOf, type Reading } from '../reading.js';
import { hoursOf } from './hours.js';
import { sessionAt } from './session.js';
import type { Occurrence } from '../types.js';

export interface Sessions {
  /** Sorted by start, without duplicates. */
  readonly occurrences: readonly Occurrence[];
  /** The dates as published, when they say more. */
  readonly dateText?: string;
  /** Whether the row is only a heading, whose day applies to rows below. */
  readonly heading?: true;
}

/** `20h30`, `14h - 18h`, `de 14:00 à 18:00`. */
const HOURS = /^(?:de |à )?(.+?)(?:\s?[-–à]\s?(.+))?$/i;

/** The sessions of an event. */
export function readSessions(reading: Reading): Sessions {
  const occurrences = plainSessions(reading);
  return occurrences ? { occurrences } : (reading.helper('dates')?.readOccurrences(reading) ?? { occurrences: [] });
}

/** The sessions of a row with at most a start, an end and the hours of one day; undefined for any other row. */
function plainSessions(reading: Reading): Occurrence[] | undefined {
  if ((['occurrences', 'dateText', 'allDay'] as const).some((role) => cellOf(reading, role))) return undefined;
  const [first, last] = (['start', 'end'] as const).flatMap((role) => cellOf(reading, role) ?? []);
  // A date alone on its row may be a heading for the rows below.
  if (!first || reading.schema.monthFirst || Object.keys(reading.row).length < 2) return undefined;
  const start = onClock(readPlainDate(first.value), reading);
  const end = onClock(readPlainDate(last?.value), reading);
  if (!start || (last && !end)) return undefined;
  const hours = hoursOf(reading);
  if (!hours) return [sessionBetween(start, end, reading).session];
  const range = rangeIn(hours);
  if (!range || start.minutes || end?.minutes || (end ?? start).day !== start.day) return undefined;
  return [sessionAt(start.day, range, reading.timezone)];
}

function rangeIn(hours: string): TimeRange | undefined {
  const [, from = '', to] = HOURS.exec(hours) ?? [];
  const start = readClock(from);
  const end = to === undefined ? start : readClock(to);
  if (start === undefined || end === undefined) return undefined;
  return end === start ? { start } : { start, end: end || 1440 };
}
