import { addDays, type Day, daysBetween, weekdayOf } from '../../values/day.js';
import { daysOf } from './rhythm.js';

/** A recurrence as calendars write it (RFC 5545), but for the rarer parts: `RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=10`. */
const RULE =
  /^(?:RRULE:)?(?=FREQ=(DAILY|WEEKLY|MONTHLY)\b)(?:;?(?:FREQ=\w+|WKST=\w+|INTERVAL=\d+|COUNT=\d+|UNTIL=[\dTZ]+|BYDAY=[\dA-Z,-]+))+;?$/i;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const ALL = [1, 2, 3, 4, 5, 6, 7];

/**
 * The days of a recurrence rule from its first day to `last`, both inclusive; undefined for any other text, and for
 * rules by the day of the month.
 */
export function ruledDays(text: string, first: Day, last: Day): Day[] | undefined {
  const [, frequency = ''] = RULE.exec(text) ?? [];
  const byDay = partOf(text, 'BYDAY');
  const byFrequency: Readonly<Record<string, readonly number[]>> = { DAILY: ALL, WEEKLY: [weekdayOf(first)] };
  const named = byDay.split(',').map((day) => WEEKDAYS.indexOf(day.slice(-2)) + 1);
  const weekdays = byDay ? named : (byFrequency[frequency.toUpperCase()] ?? []);
  if (!weekdays.length || weekdays.includes(0)) return undefined;
  const ranks = byDay.split(',').flatMap((day) => Number(day.slice(0, -2)) || []);
  const until = partOf(text, 'UNTIL').replace(/^(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3');
  const days = daysOf(
    { weekdays: new Set(weekdays), ranks: new Set(ranks), months: new Set() },
    first,
    until && until < last ? until : last,
  );
  const interval = Number(partOf(text, 'INTERVAL')) || 1;
  const due = days.filter((day) => periodsBetween(first, day, frequency) % interval === 0);
  return due.slice(0, Number(partOf(text, 'COUNT')) || due.length);
}

function partOf(text: string, name: string): string {
  return (new RegExp(`\\b${name}=([^;]*)`, 'i').exec(text)?.[1] ?? '').toUpperCase();
}

/** How many days, weeks or months lie between two days. */
function periodsBetween(first: Day, day: Day, frequency: string): number {
  if (/^M/i.test(frequency)) return monthsIn(day) - monthsIn(first);
  if (/^D/i.test(frequency)) return daysBetween(first, day);
  return Math.floor(daysBetween(addDays(first, 1 - weekdayOf(first)), day) / 7);
}

function monthsIn(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
