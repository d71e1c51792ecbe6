/**
 * A civil day, `2026-11-21`: what a calendar on the wall shows, in no time zone.
 * Days compare and sort as text, and have no hour that a clock change could shift.
 */
export type Day = string;

const MILLISECONDS_A_DAY = 86_400_000;

/** The day of these numbers, or undefined when the calendar has none (31 February, month 13). */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (!(month >= 1 && month <= 12 && date >= 1 && date <= 31)) return undefined;
  const key = year * 10_000 + month * 100 + date;
  const known = days.get(key);
  if (known) return known;
  const at = new Date(Date.UTC(year, month - 1, date));
  const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  if (!exists || year <= 999) return undefined;
  if (days.size > 50_000) days.clear();
  const day = at.toISOString().slice(0, 10);
  days.set(key, day);
  return day;
}

/** Files name the same few hundred days on thousands of rows. */
const days = new Map<number, Day>();

/** The day that is so many days later, or earlier. */
export function addDays(day: Day, amount: number): Day {
  return new Date(Date.parse(day) + amount * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** Days from `from` to `to`: 1 from a day to the next, negative backwards. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY);
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export function weekdayOf(day: Day): number {
  return new Date(day).getUTCDay() || 7;
}

/** The month of a day: `2026-11`. */
export function monthOf(day: Day): string {
  return day.slice(0, 7);
}

/** The first day of the month that is `amount` months after the month of `day`. */
export function firstOfMonth(day: Day, amount = 0): Day {
  const month = Number(day.slice(5, 7)) - 1 + amount;
  return new Date(Date.UTC(Number(day.slice(0, 4)), month, 1)).toISOString().slice(0, 10);
}
