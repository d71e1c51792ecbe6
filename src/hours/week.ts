import { addDays, type Day } from '../values/day.js';
import { hoursOn } from './day.js';
import { fitsYear, isSeasonal } from './rule-fits.js';
import type { Region, Hours, Rule, WeekHours } from './types.js';

/** A stretch of fewer days is an exception, not a season. */
const SHORTEST_SEASON = 14;
const DAYS_OF_A_YEAR = 366;

/** The hours of the seven days from `day`, and how long they hold when they change along the year or the month. */
export function weekOf(hours: Hours, day: Day, region: Region): WeekHours {
  const isOfMonth = hours.rules.some(({ weekdays }) => weekdays?.some(({ nth }) => nth));
  const season = isOfMonth ? { from: day, to: addDays(day, 6) } : seasonAround(hours.rules.filter(makesSeason), day);
  return {
    days: [...Array(7).keys()].map((at) => hoursOn(hours, addDays(day, at), region)),
    ...(season && { season }),
  };
}

function makesSeason(rule: Rule): boolean {
  return (
    isSeasonal(rule) &&
    (rule.seasons ?? []).every(({ from, to, years, weeks }) => years ?? weeks ?? length(from, to) >= SHORTEST_SEASON)
  );
}

/** Roughly, in days. */
function length(from: number, to: number): number {
  const days = (date: number) => Math.floor(date / 100) * 30 + (date % 100);
  return (days(to) - days(from) + 360) % 360;
}

/** The days around one for which the same rules hold; undefined when they hold all year. */
function seasonAround(rules: readonly Rule[], day: Day): WeekHours['season'] {
  const from = lastWithSame(rules, day, -1);
  const to = lastWithSame(rules, day, 1);
  return from && to ? { from, to } : undefined;
}

function lastWithSame(rules: readonly Rule[], day: Day, step: 1 | -1): Day | undefined {
  const fits = rules.map((rule) => fitsYear(rule, day));
  const isSame = (other: Day) => rules.every((rule, at) => fitsYear(rule, other) === fits[at]);
  for (let days = 1; days <= DAYS_OF_A_YEAR; days++) {
    if (!isSame(addDays(day, days * step))) return addDays(day, (days - 1) * step);
  }
  return undefined;
}
