import { numbered, type Cursor } from '../cursor.js';
import type { Rule, Season, Steps, Weekdays } from '../types.js';

const DAYS = numbered(
  'mo|mon|monday tu|tue|tuesday we|wed|wednesday th|thu|thursday fr|fri|friday sa|sat|saturday su|sun|sunday',
);
const MONTHS = numbered(
  'jan|january feb|february mar|march apr|april may jun|june jul|july aug|august sep|sept|september oct|october nov|november dec|december',
);

interface WrittenDay {
  readonly year: number | undefined;
  readonly month: number;
  readonly date: number | undefined;
}

/** Years, weeks and seasons of a rule, as far as they can be read. */
export function readYear(cursor: Cursor): Pick<Rule, 'years' | 'weeks' | 'seasons'> {
  const years = isYear(cursor) && cursor.name(MONTHS, 1) === undefined ? readSteps(cursor) : [];
  const seasons = readSeasons(cursor);
  const weeks = cursor.takes('week') ? readSteps(cursor) : [];
  return {
    ...(years.length && { years }),
    ...(seasons.length && { seasons }),
    ...(weeks.length && { weeks }),
  };
}

/** Days of the week and public holidays of a rule: `Mo-Fr,Su[1],PH`. */
export function readDays(cursor: Cursor): Pick<Rule, 'weekdays' | 'holidays'> {
  const weekdays: Weekdays[] = [];
  let holidays = false;
  do {
    if (cursor.takes('ph')) holidays = true;
    else weekdays.push(...readWeekdays(cursor));
  } while (isDay(cursor, 1) && cursor.takes(','));
  return { ...(weekdays.length && { weekdays }), ...(holidays && { holidays }) };
}

function isDay(cursor: Cursor, ahead: number): boolean {
  return cursor.name(DAYS, ahead) !== undefined || cursor.at('ph', ahead);
}

function readWeekdays(cursor: Cursor): Weekdays[] {
  const from = cursor.named(DAYS);
  if (from === undefined) return [];
  if (cursor.takes('[')) return [{ from, to: from, nth: readRanks(cursor) }];
  const to = cursor.name(DAYS, 1) !== undefined && cursor.takes('-') ? cursor.named(DAYS) : undefined;
  return [{ from, to: to ?? from }];
}

/** `1,3]`, `1-2]`, `-1]` */
function readRanks(cursor: Cursor): number[] {
  const ranks: number[] = [];
  do {
    const sign = cursor.takes('-') ? -1 : 1;
    const from = cursor.value('number') ?? 0;
    const to = sign > 0 && cursor.takes('-') ? (cursor.value('number') ?? 0) : from;
    if (from < 1 || to < from || to > 5) cursor.refuse();
    else for (let rank = from; rank <= to; rank++) ranks.push(sign * rank);
  } while (cursor.takes(','));
  if (!cursor.takes(']')) cursor.refuse();
  return ranks;
}

function isYear(cursor: Cursor, ahead = 0): boolean {
  const { kind, text, value = 0 } = cursor.peek(ahead) ?? {};
  return kind === 'number' && text?.length === 4 && value > 1900;
}

/** `1-53/2,7` */
function readSteps(cursor: Cursor): Steps[] {
  const steps: Steps[] = [];
  do {
    const from = cursor.value('number');
    if (from === undefined) return [];
    const to = cursor.takes('-') ? (cursor.value('number') ?? 0) : from;
    const step = cursor.takes('/') ? (cursor.value('number') ?? 0) : 1;
    if (to < from || !step) cursor.refuse();
    steps.push({ from, to, step });
  } while (cursor.is('number', 1) && cursor.takes(','));
  return steps;
}

/** `Apr-Oct`, `Apr 01-Oct 31`, `Dec 24-26,Jan 01`, `2026 Jul 04-2027 Jan 03`. */
function readSeasons(cursor: Cursor): Season[] {
  const seasons: Season[] = [];
  let from = readDay(cursor);
  while (from) {
    const to = readEnd(cursor, from);
    if (!isDate(from) || !isDate(to)) cursor.refuse();
    seasons.push(seasonBetween(from, to));
    const more = startsDay(cursor, 1) || cursor.is('number', 1);
    if (!more || !cursor.takes(',')) break;
    from = readDay(cursor) ?? { ...to, date: cursor.value('number') };
  }
  return seasons;
}

function startsDay(cursor: Cursor, ahead: number): boolean {
  const dated = Number(isYear(cursor, ahead));
  return cursor.name(MONTHS, ahead + dated) !== undefined;
}

function readDay(cursor: Cursor): WrittenDay | undefined {
  if (!startsDay(cursor, 0)) return undefined;
  const year = cursor.value('number');
  return { year, month: cursor.named(MONTHS) ?? 0, date: cursor.value('number') };
}

function readEnd(cursor: Cursor, from: WrittenDay): WrittenDay {
  if (startsDay(cursor, 1) && cursor.takes('-')) return readDay(cursor) ?? from;
  if (from.date && cursor.is('number', 1) && cursor.takes('-')) return { ...from, date: cursor.value('number') };
  return from;
}

function isDate({ date = 1 }: WrittenDay): boolean {
  return date >= 1 && date <= 31;
}

function seasonBetween(from: WrittenDay, to: WrittenDay): Season {
  const first = from.month * 100 + (from.date ?? 1);
  const last = to.month * 100 + (to.date ?? 31);
  if (!from.year) return { from: first, to: last };
  return { from: first, to: last, years: [from.year, to.year ?? from.year + Number(last < first)] };
}
