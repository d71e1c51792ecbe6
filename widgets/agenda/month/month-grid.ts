import { lastDay } from '../../../src/format/sessions.js';
import type { Days } from '../../../src/filters/chosen-dates.js';
import { addDays, dayOf, firstOfMonth, monthOf, weekdayOf, type Day } from '../../../src/values/day.js';
import type { Programme, Sitting } from '../programme.js';

/** A day of the grid, with what is on. */
export interface MonthDay {
  readonly day: Day;
  /** False for the days of other months that complete the first and last weeks. */
  readonly inMonth: boolean;
  /** Of this day only, by hour. */
  readonly sittings: readonly Sitting[];
  /** Exhibitions and other runs that this day is part of. */
  readonly lasting: readonly Sitting[];
}

export type Week = readonly MonthDay[];

/** What a cell has room for, and how many more there are. */
export interface CellContent {
  readonly shown: readonly Sitting[];
  readonly hidden: number;
}

const MAX_IN_CELL = 3;

/**
 * The weeks of a month (`2026-11`), from Monday to Sunday. Days of other months are there, but empty; so are those that
 * are not `wanted`: the days before today, of which nothing is left to see, and what is outside of the chosen period.
 */
export function monthGrid(programme: Programme, month: string, wanted: Days, timezone: string): readonly Week[] {
  const first = firstOfMonth(`${month}-01`);
  const last = addDays(firstOfMonth(first, 1), -1);
  const days = spread(programme, later(first, wanted.from), earlier(last, wanted.to), timezone);
  const monday = addDays(first, 1 - weekdayOf(first));
  const cell = (day: Day): MonthDay => ({
    day,
    inMonth: monthOf(day) === month,
    sittings: days.get(day)?.sittings ?? [],
    lasting: days.get(day)?.lasting ?? [],
  });
  const weeks: Week[] = [];
  for (let start = monday; start <= last; start = addDays(start, 7)) {
    weeks.push([...Array(7).keys()].map((index) => cell(addDays(start, index))));
  }
  return weeks;
}

/** What fits into a cell: the day's own events first, then at most one run: runs would fill every cell. */
export function inCell({ sittings, lasting }: MonthDay): CellContent {
  const own = sittings.slice(0, MAX_IN_CELL);
  const shown = own.length < MAX_IN_CELL ? [...own, ...lasting.slice(0, 1)] : own;
  return { shown, hidden: sittings.length + lasting.length - shown.length };
}

/** The first and the last month with something on the `wanted` days; without any, twice the month of the first day. */
export function monthsOf({ ongoing, sittings }: Programme, wanted: Days, timezone: string): [string, string] {
  const first = monthOf(later(ongoing.length ? '' : (sittings[0]?.day ?? ''), wanted.from));
  const last = [...ongoing, ...sittings].reduce(
    (latest, sitting) => later(latest, monthOf(earlier(daysOfSitting(sitting, timezone).to, wanted.to))),
    first,
  );
  return [first, last];
}

/**
 * The month to show when the address asks for one: the nearest within the bounds, since the address may have been typed
 * by hand.
 */
export function monthWithin(month: string, first: string, last: string): string {
  const exists = /^\d{4}-\d\d$/.test(month) && dayOf(+month.slice(0, 4), +month.slice(5), 1);
  if (!exists || month < first) return first;
  return month > last ? last : month;
}

/** The day to unfold among those with something on: the one chosen, else the first (the days before today are empty). */
export function dayToShow(weeks: readonly Week[], chosen: Day | undefined): MonthDay | undefined {
  const busy = weeks.flat().filter(({ sittings, lasting }) => sittings.length || lasting.length);
  return busy.find(({ day }) => day === chosen) ?? busy[0];
}

interface Contents {
  readonly sittings: Sitting[];
  readonly lasting: Sitting[];
}

function spread({ ongoing, sittings }: Programme, from: Day, to: Day, timezone: string): Map<Day, Contents> {
  const days = new Map<Day, Contents>();
  for (let day = from; day <= to; day = addDays(day, 1)) days.set(day, { sittings: [], lasting: [] });
  for (const sitting of [...sittings, ...ongoing]) {
    const span = daysOfSitting(sitting, timezone);
    const last = earlier(span.to, to);
    const list = span.from < span.to ? 'lasting' : 'sittings';
    for (let day = later(span.from, from); day <= last; day = addDays(day, 1)) {
      days.get(day)?.[list].push(sitting);
    }
  }
  return days;
}

/** The days a sitting covers, both included. */
function daysOfSitting({ day, session, until }: Sitting, timezone: string): Days {
  return { from: day, to: until ?? (session?.allDay ? lastDay(session, timezone) : day) };
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}
