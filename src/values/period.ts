import { addDays, daysBetween, weekdayOf, type Day } from './day.js';
import { toInstant } from './plain-date.js';
import { stretches, type Stretch } from './stretch.js';
import { readTimes, type TimeRange } from './time.js';
import { weekdayNamed } from './weekday-named.js';
import { spellDates } from './written-date.js';
import type { Instant } from './zone.js';

/** A session. Without an hour it is every day from start to end, midnight after the last one. */
export interface Period {
  readonly start: Instant;
  /** Exclusive. */
  readonly end?: Instant;
  readonly allDay: boolean;
}

interface Options {
  /** The clock is right and the written offset wrong: the clock is read in `timezone`. */
  readonly ignoreOffset?: boolean;
  /** Called for days that end before they start: only the first of them is told. */
  readonly report?: ((code: 'end-before-start') => void) | undefined;
}

type At = (day: Day, minutes: number, offset?: number) => Instant;

/** Source of a pattern: a day of the week in French, in full. */
const NAMED = '(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)';
/** Words by which an hour holds for some days of a period only. */
const SOME_DAYS = new RegExp(`\\b(?:${NAMED}|week|sauf|hors|ferm|feri|nocturne)`);
/** The same beside the only period: « les mercredis du 2 au 16 décembre », « le mercredi, du 2 au 16 décembre ». */
const WEEKLY = new RegExp(`\\b${NAMED}(?:s\\b|,? du \\d)`);
/** `05/12/2026|06/12/2026`: Tourinsoft's first and last day. Longer lists are single days, and left alone. */
const TOURINSOFT = /(\d\d\/\d\d\/\d{4})\|(?=\d\d\/\d\d\/\d{4}(?!\|\d\d\/))/g;

/**
 * Every session in a text, in its order: « Le 28/11/2020 - De 10h à 19h. Le 29/11/2020 - A 20h », « du 4 au 6 décembre
 * 2020 », ISO 8601 pairs, the lists of Paris, DATAtourisme and Tourinsoft. A period of up to 15 days with the hours of a
 * day gives sessions on each of its days; a longer one is whole days. An end at or before its start is on the next day.
 * Never throws.
 */
export function readPeriods(text: string, timezone: string, { ignoreOffset = false, report }: Options = {}): Period[] {
  const at: At = (day, minutes, offset) =>
    toInstant({ day, minutes, ...(offset !== undefined && !ignoreOffset && { offset }) }, timezone);
  const spelled = spellDates(text.replace(TOURINSOFT, '$1 au '));
  const told = stretches(spelled);
  if (told.some(({ first, last }) => last < first)) report?.('end-before-start');
  const weekly = told.length === 1 && WEEKLY.test(spelled);
  return told.flatMap((stretch) => sessions(stretch, at, weekly));
}

function sessions(stretch: Stretch, at: At, weekly: boolean): Period[] {
  const { first, last, opening, offset } = stretch;
  const times = readTimes(stretch.tail);
  if (opening) return [spanning(stretch, opening.start, times[0]?.start, at)];
  const length = Math.max(1, daysBetween(first, last) + 1);
  const isPlain = length === 1 || (length <= 15 && !weekly && areOfOneDay(times) && !SOME_DAYS.test(stretch.tail));
  if (!isPlain || !times.length) return [{ start: at(first, 0), end: at(addDays(first, length), 0), allDay: true }];
  const ofDay = (length === 1 ? timesOn(first, stretch.tail) : undefined) ?? times;
  return [...Array(length).keys()].flatMap((index) =>
    ofDay.map((time) => session(addDays(first, index), time, (on, minutes) => at(on, minutes, offset))),
  );
}

/** Where the words about the next day of the week begin: cuts « ven 20h30, dim 15h » before « dim ». */
const NAMED_DAY = new RegExp(`\\b(?=(?:${NAMED}|lun|mar|mer|jeu|ven|sam|dim)s?\\b)`);

/** The hours of a day where each has its own: « sam 20h30 / dim 15h », « ven et sam 20h30, dim 15h »; else undefined. */
function timesOn(day: Day, tail: string): TimeRange[] | undefined {
  const parts = tail.split(NAMED_DAY);
  const times = parts.map(readTimes);
  const own = parts.findIndex((part) => weekdayNamed(/^[a-z]{3,8}(?=s?\b)/.exec(part)?.[0] ?? '') === weekdayOf(day));
  return own >= 0 && times.filter(({ length }) => length).length > 1
    ? times.slice(own).find(({ length }) => length)
    : undefined;
}

/** One span of hours, or a morning and an afternoon; two starts may be those of two days. */
function areOfOneDay(times: readonly TimeRange[]): boolean {
  return times.every(({ start }, index) => !index || start >= (times[index - 1]?.end ?? Infinity));
}

function session(day: Day, { start, end }: TimeRange, at: At): Period {
  const from = at(day, start);
  if (end === undefined) return { start: from, allDay: false };
  return { start: from, end: at(day, end > start ? end : end + 1440), allDay: false };
}

/** One session from an hour of the first day to an hour of the last one, or to its midnight. */
function spanning({ first, last, offset, endOffset }: Stretch, opens: number, closes = 1440, at: At): Period {
  const start = at(first, opens, offset);
  const end = at(last > first ? last : first, closes, endOffset);
  return { start, end: end > start ? end : at(addDays(first, 1), closes, endOffset), allDay: false };
}
