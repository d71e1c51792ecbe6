import type { Day } from '../day.js';
import { PARTS, type ByValue, type Frequency, type Part, type Rule } from './rule.js';

/** Days count from 1 January 1970. */
interface Point {
  readonly day: number;
  readonly weekday: number;
  readonly date: number;
  readonly month: number;
  readonly year: number;
}

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * The days of a rule in order, from `start` (which is always the first) to `last`, both included. UNTIL is left to the
 * caller, who knows the time zone it is written in; COUNT is heeded.
 *
 * The work is bounded by the number of days between the two, whatever the rule: one that never comes due costs no more.
 *
 * @param near days of more than ten years before it may be left out, but for the last; `''` for none
 */
export function* recurringDays(rule: Rule, start: Day, last: Day, near: Day = ''): Generator<Day> {
  const first = pointOf(dayNumber(start));
  const end = dayNumber(last);
  const by = completed(rule, first);
  yield start;
  let count = 1;
  const passed = near && rule.count > end - first.day ? Math.min(dayNumber(near), end) - first.day : 0;
  for (let index = indexAfter(passed - TEN_YEARS, rule); ; index += rule.interval) {
    const [from, length] = periods[rule.frequency](first, index, rule.weekStart);
    if (from > end) return;
    for (const day of placed(daysIn(from, length, by, rule), rule.positions)) {
      if (day <= first.day) continue;
      if (day > end || ++count > rule.count) return;
      yield dayOf(day);
    }
  }
}

/** In days. */
const TEN_YEARS = 3660;
const LONGEST: Readonly<Record<Frequency, number>> = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 };

/** A period of the rule that surely begins before so many days have passed. */
function indexAfter(days: number, { frequency, interval }: Rule): number {
  return Math.max(0, Math.floor(days / LONGEST[frequency] / interval)) * interval;
}

function dayNumber(day: Day): number {
  return Date.parse(day) / MILLISECONDS_A_DAY;
}

function dayOf(day: number): Day {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** First day and number of days of the period that is `index` further than the one of `first`. */
const periods: Readonly<Record<Frequency, (first: Point, index: number, weekStart: number) => [number, number]>> = {
  DAILY: ({ day }, index) => [day + index, 1],
  WEEKLY: ({ day, weekday }, index, weekStart) => [day - ((weekday - weekStart + 7) % 7) + index * 7, 7],
  MONTHLY: ({ year, month }, index) => span(year, month + index, 1),
  YEARLY: ({ year }, index) => span(year + index, 1, 12),
};

function span(year: number, month: number, months: number): [number, number] {
  const from = Date.UTC(year, month - 1) / MILLISECONDS_A_DAY;
  return [from, Date.UTC(year, month - 1 + months) / MILLISECONDS_A_DAY - from];
}

/** What a rule leaves unsaid is as on the first day: its weekday, its date, its month. */
function completed({ frequency, by }: Rule, first: Point): Rule['by'] {
  const one = (number: number) => [{ number, ordinal: 0 }];
  if (by.BYDAY || by.BYMONTHDAY || by.BYYEARDAY || frequency === 'DAILY') return by;
  if (frequency === 'WEEKLY' || by.BYWEEKNO) return { ...by, BYDAY: one(first.weekday) };
  const month = frequency === 'YEARLY' && !by.BYMONTH ? { BYMONTH: one(first.month) } : {};
  return { ...by, ...month, BYMONTHDAY: one(first.date) };
}

function daysIn(from: number, length: number, by: Rule['by'], rule: Rule): number[] {
  const asked = PARTS.flatMap((part) => (by[part] ? [[part, by[part]] as const] : []));
  const days: number[] = [];
  for (let day = from; day < from + length; day += 1) {
    const point = pointOf(day);
    if (asked.every(([part, wanted]) => wanted.some((value) => tests[part](point, value, rule)))) days.push(day);
  }
  return days;
}

function placed(days: number[], positions: readonly number[]): number[] {
  if (!positions.length) return days;
  return days.filter((_, index) => positions.includes(index + 1) || positions.includes(index - days.length));
}

function pointOf(day: number): Point {
  const at = new Date(day * MILLISECONDS_A_DAY);
  const [year, month, date] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  return { day, weekday: at.getUTCDay() || 7, date, month, year };
}

const tests: Readonly<Record<Part, (point: Point, value: ByValue, rule: Rule) => boolean>> = {
  BYMONTH: ({ month }, { number }) => month === number,
  BYWEEKNO: ({ day, weekday }, { number }, { weekStart }) => weekIs(number, day - ((weekday - weekStart + 7) % 7)),
  BYYEARDAY: ({ day, year }, { number }) => rankIs(number, day, span(year, 1, 12)),
  BYMONTHDAY: ({ day, year, month }, { number }) => rankIs(number, day, span(year, month, 1)),
  BYDAY: ({ day, weekday, year, month }, { number, ordinal }, { frequency, by }) => {
    if (weekday !== number) return false;
    if (!ordinal || frequency === 'DAILY' || frequency === 'WEEKLY') return true;
    const [from, length] = frequency === 'YEARLY' && !by.BYMONTH ? span(year, 1, 12) : span(year, month, 1);
    const before = Math.floor((day - from) / 7);
    return ordinal > 0 ? before + 1 === ordinal : -1 - Math.floor((from + length - 1 - day) / 7) === ordinal;
  },
};

/** Negative ranks count from the end. */
function rankIs(rank: number, day: number, [from, length]: [number, number]): boolean {
  return day - from + 1 === (rank < 0 ? rank + length + 1 : rank);
}

/** The week that begins on this day belongs to the year that has its fourth day; negative numbers count from the end. */
function weekIs(number: number, monday: number): boolean {
  const { year } = pointOf(monday + 3);
  const [from, length] = span(year, 1, 12);
  const week = Math.floor((monday + 3 - from) / 7) + 1;
  const weeks = Math.floor((length - 1 - ((monday + 3 - from) % 7)) / 7) + 1;
  return number < 0 ? week - weeks - 1 === number : week === number;
}
