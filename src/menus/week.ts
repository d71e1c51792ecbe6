import { addDays, weekdayOf, type Day } from '../values/day.js';
import type { Meal } from './types.js';

/** A day of a week, with what is served. */
export interface MenuDay {
  readonly day: Day;
  readonly meals: readonly Meal[];
  /** Nothing is served on such a weekday, as far as the feed tells: nothing is missing. */
  readonly never: boolean;
}

/** The menus of one table (a school, a sector), ready to be looked up. */
export interface Calendar {
  readonly days: ReadonlyMap<Day, readonly Meal[]>;
  /** Mondays of the weeks that have any, in order. */
  readonly weeks: readonly Day[];
  /** 1 for Monday to 7 for Sunday: those on which something was ever served. */
  readonly weekdays: ReadonlySet<number>;
}

const FRIDAY = 5;
/** Weeks that are too few to tell on which weekdays nothing is ever served. */
const FEW = 3;

/** The tables that menus are published for, in the order of the feed's menus; none when there is but one. */
export function sitesOf(meals: readonly Meal[]): readonly string[] {
  const sites = [...new Set(meals.flatMap(({ site }) => site ?? []))];
  return sites.length > 1 ? sites.sort(new Intl.Collator('fr', { numeric: true }).compare) : [];
}

/** @param site undefined for a feed of one table. Menus that name no table are everybody's. */
export function calendarOf(meals: readonly Meal[], site?: string): Calendar {
  const days = new Map<Day, Meal[]>();
  for (const meal of meals) {
    if (site !== undefined && (meal.site ?? site) !== site) continue;
    const list = days.get(meal.day) ?? [];
    list.push(meal);
    days.set(meal.day, list);
  }
  const served = [...days].filter(([, list]) => list.some(({ dishes }) => dishes.length));
  return {
    days,
    weeks: mondaysOf([...days.keys()].sort()),
    weekdays: new Set(served.map(([day]) => weekdayOf(day))),
  };
}

/** The Mondays of the weeks of these days, which are in order: dates are only reckoned with once a week. */
function mondaysOf(days: readonly Day[]): readonly Day[] {
  const mondays: Day[] = [];
  let sunday = '';
  for (const day of days) {
    if (day <= sunday) continue;
    const monday = mondayOf(day);
    mondays.push(monday);
    sunday = addDays(monday, 6);
  }
  return mondays;
}

/** The Monday of the week of a day. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/**
 * The week to show: the one asked for, else the current one. At the weekend, whoever looks at a menu thinks of the next.
 *
 * @param asked any of its days, perhaps typed by hand.
 */
export function weekToShow(asked: string | undefined, today: Day, { days, weeks }: Calendar): Day {
  if (asked && /^\d{4}-\d\d-\d\d$/.test(asked) && !Number.isNaN(Date.parse(asked))) return mondayOf(asked);
  const monday = mondayOf(today);
  const next = addDays(monday, 7);
  const over = weekdayOf(today) > FRIDAY && !days.has(today);
  return over && weeks.includes(next) ? next : monday;
}

/** Monday to Friday, and the days of the weekend that have a menu. */
export function daysOfWeek(monday: Day, { days, weeks, weekdays }: Calendar): readonly MenuDay[] {
  // What comes after the last menu of the first weeks may not be published yet.
  const told = weeks.length > FEW ? FRIDAY : Math.max(...weekdays);
  const week = [1, 2, 3, 4, 5, 6, 7].map((weekday) => {
    const day = addDays(monday, weekday - 1);
    return { day, meals: days.get(day) ?? [], never: weekday <= told && !weekdays.has(weekday) };
  });
  return week.filter(({ meals }, at) => at < FRIDAY || meals.length);
}

/** The nearest weeks with menus on either side. */
export function neighbours(monday: Day, { weeks }: Calendar): { before?: Day | undefined; after?: Day | undefined } {
  return { before: weeks.findLast((week) => week < monday), after: weeks.find((week) => week > monday) };
}
