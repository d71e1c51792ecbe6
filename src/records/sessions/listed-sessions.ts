import { readDate } from '../../values/date.js';
import type { CivilDate } from '../../values/plain-date.js';
import { readJson } from '../../values/json.js';
import { readPeriods } from '../../values/period.js';
import { addDays } from '../../values/day.js';
import { clean } from '../../values/text.js';
import { readTimes, type TimeRange } from '../../values/time.js';
import { type Cell, cellsOf, type Reading } from '../reading.js';
import { lastsUntil, onClock } from './session-between.js';
import { type EndFault, sessionAt, sessionOf } from './session.js';
import { alreadyOn, isUntil } from './until.js';
import type { Occurrence } from '../types.js';

/**
 * The sessions of a row that lists them: as an array of `{ begin, end }` (or its JSON), as periods in a cell of text,
 * as numbered pairs of columns (`nextTiming.begin`, `nextTiming.end`), or as numbered starts (« Date 1 », « Date 2 »).
 */
export function listedSessions(reading: Reading): Occurrence[] {
  const found: Occurrence[] = [];
  let open: CivilDate | undefined;
  const close = (end?: CivilDate, cell?: Cell) => {
    const until = end ?? (open && lastsUntil(open));
    // Spreadsheets write a day as its midnight.
    const from = open && !until && !open.minutes ? { day: open.day } : open;
    if (from) found.push(sessionOf(from, until, reading.timezone, (code) => reading.report(code, cell)));
    open = undefined;
  };
  for (const cell of cellsOf(reading, 'occurrences')) {
    const whole = sessionsIn(cell, reading);
    if (whole && !/\d$/.test(cell.column)) return whole;
    found.push(...(whole ?? []));
    const date = onClock(readDate(cell.value), reading);
    if (/(end|fin)$/i.test(cell.column)) close(date, cell);
    else {
      close();
      open = date;
    }
  }
  close();
  return found;
}

/** The sessions of a cell; undefined when it holds a single date, which says nothing of an end. */
export function sessionsIn(cell: Cell, reading: Reading): Occurrence[] | undefined {
  const list = readJson(cell.value);
  if (Array.isArray(list)) return list.flatMap((item: unknown) => sessionFrom(item, cell, reading));
  if (readDate(cell.value)) return undefined;
  const told = periodsIn(clean(cell.value), reading, cell);
  if (!told.length) reading.report('unreadable-date', cell);
  return told;
}

/** Keys of the two ends of a session in a list; Drupal's are `value` and `end_value`. */
const BEGIN = /^(?:begin|start|debut|date_?debut|start_?date|date|value|jour|day)$/i;
const END = /^(?:end|fin|date_?fin|end_?date|end_?value)$/i;
/** Keys of times beside the day; a list may hold several sessions of one day. */
const FROM = /^(?:times?|heures?|hours?|horaires?|start_?time|heure_?(?:de_?)?debut|debut_?heure)$/i;
const UNTIL = /^(?:end_?time|heure_?(?:de_?)?fin|fin_?heure)$/i;

function sessionFrom(item: unknown, cell: Cell, reading: Reading): Occurrence[] {
  if (typeof item === 'string') return periodsIn(item, reading, { ...cell, value: item });
  const begin = readDate(valueIn(item, BEGIN));
  const end = readDate(valueIn(item, END));
  if (!begin) {
    reading.report('unreadable-date', { ...cell, value: JSON.stringify(item) });
    return [];
  }
  const hours =
    begin.minutes === undefined && (!end || end.day === begin.day)
      ? hoursIn(valueIn(item, FROM), valueIn(item, UNTIL))
      : [];
  if (hours.length) return hours.map((time) => sessionAt(begin.day, time, reading.timezone));
  // The end of whole days is exclusive in iCalendar.
  const saidAllDay = valueIn(item, /^allDay$/) === true;
  const last = end && saidAllDay ? { day: addDays(end.day, -1) } : end;
  const [from, to] = onWholeDays(begin, last, reading) ?? [begin, last];
  const fault = (code: EndFault) => reading.report(code, { ...cell, value: JSON.stringify(item) });
  return [{ ...sessionOf(from, to, reading.timezone, fault), ...(saidAllDay && { saidAllDay }) }];
}

/** The first value that an object has under such a name. */
function valueIn(item: unknown, name: RegExp): unknown {
  return Object.entries(item ?? {}).find(([key, value]) => name.test(key) && value)?.[1] as unknown;
}

/** Hours beside a day, or a list of them: `[{ "debut": "10:00", "fin": "11:00" }]`. */
function hoursIn(from: unknown, until: unknown): TimeRange[] {
  if (Array.isArray(from)) return from.flatMap((item) => hoursIn(valueIn(item, BEGIN) ?? item, valueIn(item, END)));
  const [start, end] = [clean(from), clean(until)];
  return readTimes(start && end ? `de ${start} à ${end}` : start);
}

/** Restores whole days that a calendar exported as instants in UTC, from midnight, or the minute after, to the last minute. */
function onWholeDays(
  begin: CivilDate,
  end: CivilDate | undefined,
  reading: Reading,
): [CivilDate, CivilDate] | undefined {
  const [from, to] = [onClock(begin, reading), onClock(end, reading)];
  return from && (from.minutes ?? 2) < 2 && to?.minutes === 1439 ? [{ ...from, minutes: 0 }, to] : undefined;
}

/** A date in markup, of which the machine-readable value is used; longer texts are no dates. */
const MARKUP = /<time[^<>]* datetime="([^"<>]*)"[^<>]*>[^<>]*<\/time>/g;
const LONGEST = 2000;

/**
 * The sessions described in a text, in its order; UTC offsets count unless the schema says that they are wrong. Days that
 * end before they start are reported if the text's cell is given.
 */
export function periodsIn(text: string, reading: Reading, cell?: Cell): Occurrence[] {
  const { timezone, schema } = reading;
  const plain = text.length < LONGEST ? text.replace(MARKUP, '$1') : text;
  const report = cell && ((code: 'end-before-start') => reading.report(code, cell));
  const told = readPeriods(plain, timezone, { ignoreOffset: schema.ignoreOffset ?? false, report });
  return isUntil(plain) ? alreadyOn(told, reading) : told;
}
