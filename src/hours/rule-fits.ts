import { addDays, daysBetween, weekdayOf, type Day } from '../values/day.js';
import type { Rule, Season, Steps, Weekdays } from './types.js';

/** Why a rule applies to a day: as to any other, or because it is a public holiday. */
export type Fit = 'ordinary' | 'holiday' | undefined;

/** Whether, and why, a rule applies to a day. */
export function fitOf(rule: Rule, day: Day, holiday: boolean): Fit {
  if (!fitsYear(rule, day)) return undefined;
  if (rule.holidays && holiday) return 'holiday';
  const { weekdays, holidays } = rule;
  if (!weekdays) return holidays ? undefined : 'ordinary';
  return weekdays.some((days) => fitsWeekday(days, day)) ? 'ordinary' : undefined;
}

/** Whether a rule applies at this time of the year, whatever the day of the week. */
export function fitsYear({ years, weeks, seasons }: Rule, day: Day): boolean {
  return (
    (!years || fitsSteps(years, Number(day.slice(0, 4)))) &&
    (!weeks || fitsSteps(weeks, weekNumber(day))) &&
    (!seasons || seasons.some((season) => fitsSeason(season, day)))
  );
}

/** Whether a rule applies only to a part of the year, or to some years. */
export function isSeasonal({ years, weeks, seasons }: Rule): boolean {
  return !!(years ?? weeks ?? seasons);
}

function fitsSteps(steps: readonly Steps[], number: number): boolean {
  return steps.some(({ from, to, step }) => number >= from && number <= to && (number - from) % step === 0);
}

function fitsSeason({ from, to, years, weeks }: Season, day: Day): boolean {
  if (weeks && !fitsSteps([weeks], weekNumber(day))) return false;
  const date = Number(day.slice(5, 7)) * 100 + Number(day.slice(8));
  if (years) {
    const dated = Number(day.slice(0, 4)) * 10_000 + date;
    return dated >= years[0] * 10_000 + from && dated <= years[1] * 10_000 + to;
  }
  return from <= to ? date >= from && date <= to : date >= from || date <= to;
}

function fitsWeekday({ from, to, nth }: Weekdays, day: Day): boolean {
  const weekday = weekdayOf(day);
  if (from <= to ? weekday < from || weekday > to : weekday < from && weekday > to) return false;
  return !nth || nth.includes(rankInMonth(day)) || nth.includes(rankFromEnd(day));
}

/** 1 for the first Monday (or other day) of its month. */
function rankInMonth(day: Day): number {
  return Math.ceil(Number(day.slice(8)) / 7);
}

/** -1 for the last one. */
function rankFromEnd(day: Day): number {
  let rank = -1;
  while (rank > -5 && addDays(day, -7 * rank).slice(0, 7) === day.slice(0, 7)) rank--;
  return rank;
}

/** ISO 8601: the week of a day is that of its Thursday. */
function weekNumber(day: Day): number {
  const thursday = addDays(day, 4 - weekdayOf(day));
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}
