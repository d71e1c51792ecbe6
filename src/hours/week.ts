import { addDays, type Day } from '../values/day.js';
import type { HolidayRegion, Hours, WeekHours } from './types.js';

/** The hours of the seven days from `day`, and how long they hold when they change along the year. */
export function weekOf(_hours: Hours, day: Day, _region: HolidayRegion): WeekHours {
  return { days: Array.from({ length: 7 }, (_, at) => ({ day: addDays(day, at), spans: [] })) };
}
