import { addDays, weekdayOf as weekday } from '../../values/day.js';
import { readPlainDate, toInstant } from '../../values/plain-date.js';
import { clean } from '../../values/text.js';
import { offsetAt } from '../../values/zone.js';
import { listOf, wordsIn } from '../agendas/values.js';
import { isObject, type Json } from '../flatten.js';
import { componentOf, propertyOf } from '../ical/jcal-and-xcal.js';
import { type Session, sessionsOf } from '../ical/sessions.js';
import type { Component } from '../ical/text.js';
import { zonesOf } from '../ical/zone.js';
import type { ParseOptions } from '../types.js';

/** Frequencies by the letter of their duration. */
const FREQUENCIES: Readonly<Record<string, string>> = { D: 'DAILY', W: 'WEEKLY', M: 'MONTHLY', Y: 'YEARLY' };
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * The sessions of an event of schema.org that recurs, read as iCalendar would tell them; none when it does not recur, or
 * when one of its schedules cannot be read.
 *
 * @see https://schema.org/Schedule
 */
export function scheduledSessions({ eventSchedule, startDate, endDate }: Json, options: ParseOptions): Session[] {
  const schedules = listOf(eventSchedule).filter(isObject);
  const told = schedules.map((schedule) => sessionsIn({ startDate, endDate, ...schedule }, options));
  return told.some((sessions) => !sessions) ? [] : told.flatMap((sessions) => sessions ?? []);
}

/** Undefined when the schedule cannot be read. */
function sessionsIn(schedule: Json, { timezone, window }: ParseOptions): Session[] | undefined {
  const zoneOf = zonesOf(componentOf('', [], []), wordsIn(schedule, 'scheduleTimezone') || timezone);
  const event = recurringEvent(schedule, zoneOf());
  if (!event) return undefined;
  let isRead = true;
  const sessions = sessionsOf(event, [], { zoneOf, window, report: () => (isRead = false) });
  return isRead ? sessions : undefined;
}

/** A schedule as an event of iCalendar, which begins on the first day even if that is none of its days of the week. */
function recurringEvent(schedule: Json, timezone: string): Component | undefined {
  const text = (name: string) => wordsIn(schedule, name);
  const [day = '', clock = ''] = onClocks(text('startDate'), timezone).split('T');
  const days = daysIn(schedule);
  const isOutside = days.length > 0 && !days.some((name) => name.endsWith(weekdayOf(day)));
  const rule = ruleOf(schedule, days, Number(isOutside));
  if (!day || (!rule && !isOneDay(schedule, day))) return undefined;
  const start = at(day, text('startTime') || clock);
  const end = endOf(start, text('endTime'));
  const gone = [...listOf(schedule.exceptDate).map((date) => wordsIn({ date }, 'date')), isOutside ? day : ''];
  return eventOf([
    ['DTSTART', start],
    end ? ['DTEND', end] : ['DURATION', text('duration')],
    ['RRULE', rule ?? ''],
    ...gone.map((date) => ['EXDATE', date.slice(0, day.length)] as const),
  ]);
}

/** `2026-11-24T20:00`, on the clocks of the zone; a day without hours stays one. */
function onClocks(written: string, timezone: string): string {
  const date = readPlainDate(written);
  if (date?.offset === undefined) return written;
  const at = toInstant(date, timezone);
  return new Date(at + offsetAt(at, timezone) * 60_000).toISOString();
}

function isOneDay({ repeatFrequency, endDate }: Json, day: string): boolean {
  return !repeatFrequency && clean(endDate ?? day).startsWith(day);
}

function eventOf(properties: readonly (readonly [name: string, value: string])[]): Component {
  const told = properties.filter(([, value]) => value);
  return componentOf(
    'VEVENT',
    told.map(([name, value]) => propertyOf(name, {}, [value])),
    [],
  );
}

/** Without a frequency, days of the week come back every week. */
function ruleOf(schedule: Json, days: readonly string[], more: number): string | undefined {
  const text = (name: string) => wordsIn(schedule, name);
  const repeated = text('repeatFrequency') || (days.length ? 'P1W' : '');
  const [, interval, unit = ''] = /^P(\d+)([DWMY])$/.exec(repeated) ?? [];
  const frequency = FREQUENCIES[unit];
  const count = Number(text('repeatCount'));
  const parts = [
    ['FREQ', frequency],
    ['INTERVAL', interval],
    ['BYDAY', days.join(',')],
    ['BYMONTH', numbersIn(schedule, 'byMonth')],
    ['BYMONTHDAY', numbersIn(schedule, 'byMonthDay')],
    ['UNTIL', text('endDate').slice(0, 'YYYY-MM-DD'.length)],
    ['COUNT', count ? String(count + more) : ''],
  ];
  return frequency && parts.map(([name, value]) => (value ? `${name}=${value}` : '')).join(';');
}

/** `2TU` for `https://schema.org/Tuesday` in the second week of the month. */
function daysIn(schedule: Json): string[] {
  const week = wordsIn(schedule, 'byMonthWeek');
  const names = listOf(schedule.byDay).flatMap((day) => wordsIn({ day }, 'day').split(','));
  return names.filter(Boolean).map((name) => {
    const [, ordinal = '', letters = ''] = /(-?\d?)([A-Z]{2})[A-Z]*$/.exec(name.trim().toUpperCase()) ?? [];
    return `${ordinal || week}${letters}`;
  });
}

function numbersIn(schedule: Json, name: string): string {
  return listOf(schedule[name]).map(clean).join(',');
}

function weekdayOf(day: string): string {
  return WEEKDAYS[weekday(day) - 1] ?? '';
}

function at(day: string, clock: string): string {
  return clock ? `${day}T${clock.slice(0, 'hh:mm'.length)}` : day;
}

/** An end at or before the start is on the next day; `''` without hours. */
function endOf(start: string, clock: string): string {
  const [day = '', from] = start.split('T');
  if (!from || !clock) return '';
  return at(clock > from ? day : addDays(day, 1), clock);
}
