import { addDays, type Day, daysBetween } from '../../values/day.js';
import { recurringDays } from '../../values/recurrence/days.js';
import { readRule } from '../../values/recurrence/rule.js';
import { dayAt, type Instant } from '../../values/zone.js';
import { durationOf, instantAt, momentOf, momentsOf, plus, type Duration, type Moment } from './time.js';
import { first, type Component, type Property } from './text.js';
import type { ZoneOf } from './zone.js';

/** Civil days, the end exclusive, for whole days; else instants in UTC. */
export interface Session {
  readonly begin: string;
  readonly end?: string;
  readonly allDay: boolean;
}

export interface SessionContext {
  readonly zoneOf: ZoneOf;
  /** Recurring events are unfolded between the two. */
  readonly window?: { readonly from: Instant; readonly to: Instant } | undefined;
  readonly report: (code: 'unreadable-date' | 'unreadable-recurrence' | 'end-before-start', property: Property) => void;
}

/** The most sessions of an event: one a day for two and a half years. */
const MOST = 1000;
const TEN_YEARS = 3650;
/** In milliseconds. */
const A_DAY = 86_400_000;

/**
 * The sessions of an event in the order its rules give them, those that fall within the window; when none does, the last
 * before it, so that an event is never without date.
 *
 * @param replaced instances (RECURRENCE-ID) that other components stand for.
 */
export function sessionsOf(event: Component, replaced: readonly Moment[], context: SessionContext): Session[] {
  const start = startOf(event, context);
  if (!start) return [];
  const duration = lengthOf(event, start, context);
  const gone = new Set([...replaced, ...listed(event, 'EXDATE', context)].map((moment) => keyOf(moment, start)));
  const isLeft = (moment: Moment) => !gone.has(keyOf(moment, start)) && !gone.has(moment.day);
  const from = firstDay(duration, context);
  const all = [start, ...recurring(event, start, from, context), ...added(event, start, context)];
  // Converting to instants is slow, and not needed for days long past.
  const near = all.filter(({ day }) => day >= from);
  const once = new Map(near.filter(isLeft).map((moment) => [keyOf(moment, start), moment]));
  const sessions = [...once.values()].filter((moment) => within(moment, duration, context)).slice(0, MOST);
  return (sessions.length ? sessions : all.filter(isLeft).slice(-1)).map((moment) => sessionAt(moment, duration));
}

/** The first day whose sessions may reach into the window, in any time zone; `''` for all days. */
function firstDay({ days, milliseconds }: Duration = { days: 0, milliseconds: 0 }, { window }: SessionContext): Day {
  const from = window ? window.from - milliseconds - (days + 2) * A_DAY : 0;
  return from > 0 ? dayAt(from, 'UTC') : '';
}

/** Reports what cannot be read; an event without any DTSTART is told by the lack of sessions. */
function startOf(event: Component, { zoneOf, report }: SessionContext): Moment | undefined {
  const property = first(event, 'DTSTART');
  const start = property && momentOf(property.value, property.parameters.get('TZID'), zoneOf);
  if (property && !start) report('unreadable-date', property);
  return start;
}

/** Dates that a property lists, those that make no sense left out. */
export function listed(event: Component, name: string, { zoneOf, report }: SessionContext): Moment[] {
  return event.properties
    .filter((property) => property.name === name)
    .flatMap((property) => {
      const moments = momentsOf(property, zoneOf);
      if (moments.includes(undefined)) report('unreadable-date', property);
      return moments.filter((moment) => moment !== undefined);
    });
}

/**
 * A key for an instance that does not depend on the zone it is written in: of whole days, and for exceptions by day,
 * the day.
 */
function keyOf(moment: Moment, start: Moment): string {
  return start.minutes === undefined || moment.minutes === undefined ? moment.day : String(instantAt(moment));
}

/** The duration; undefined for an event without any. The end of whole days is exclusive, and at least the next day. */
function lengthOf(event: Component, start: Moment, { zoneOf, report }: SessionContext): Duration | undefined {
  const property = first(event, 'DTEND');
  const end = property && momentOf(property.value, property.parameters.get('TZID'), zoneOf);
  if (property && !end) report('unreadable-date', property);
  const length = end ? between(start, end) : durationOf(first(event, 'DURATION')?.value ?? '');
  if (property && length && length.days * 1440 + length.milliseconds < 0) report('end-before-start', property);
  if (start.minutes === undefined) return { days: Math.max(1, length?.days ?? 1), milliseconds: 0 };
  return length && length.days + length.milliseconds > 0 ? length : undefined;
}

function between(start: Moment, end: Moment): Duration {
  if (start.minutes === undefined) return { days: daysBetween(start.day, end.day), milliseconds: 0 };
  return { days: 0, milliseconds: instantAt(end) - instantAt(start) };
}

/**
 * The recurring sessions. They recur in the local time of the event's zone, so that 20:00 stays 20:00 when clocks
 * change.
 */
function recurring(event: Component, start: Moment, from: Day, context: SessionContext): Moment[] {
  const rules = event.properties.filter(({ name }) => name === 'RRULE');
  return rules.flatMap((property) => {
    const rule = readRule(property.value);
    const until = rule?.until === undefined ? Infinity : lastInstant(rule.until, start);
    if (!rule || until === undefined) {
      context.report('unreadable-recurrence', property);
      return [];
    }
    const to = Math.min(until, context.window?.to ?? instantAt({ ...start, day: addDays(start.day, TEN_YEARS) }));
    const last = dayAt(to, start.zone);
    const days = [...recurringDays(rule, start.day, last, from)].map((day) => ({ ...start, day }));
    return days.filter((moment) => moment.day < last || instantAt(moment) <= to);
  });
}

/** UNTIL is a time in UTC or on the event's clocks, or a day that counts whole; undefined when it is neither. */
function lastInstant(until: string, start: Moment): Instant | undefined {
  const moment = momentOf(until, undefined, () => start.zone);
  const whole = moment && moment.minutes === undefined;
  return whole ? instantAt({ ...moment, day: addDays(moment.day, 1) }) - 1 : moment && instantAt(moment);
}

/** The sessions in RDATE; a day without time means the usual time. */
function added(event: Component, start: Moment, context: SessionContext): Moment[] {
  return listed(event, 'RDATE', context).map((moment) =>
    start.minutes === undefined || moment.minutes === undefined ? { ...start, day: moment.day } : moment,
  );
}

function within(moment: Moment, duration: Duration | undefined, { window }: SessionContext): boolean {
  const end = duration ? plus(moment, duration) : instantAt(moment);
  return !window || (end >= window.from && instantAt(moment) <= window.to);
}

function sessionAt(moment: Moment, duration: Duration | undefined): Session {
  const { day, minutes } = moment;
  if (minutes === undefined) return { begin: day, end: addDays(day, duration?.days ?? 1), allDay: true };
  const end = duration && { end: iso(plus(moment, duration)) };
  return { begin: iso(instantAt(moment)), ...end, allDay: false };
}

function iso(instant: Instant): string {
  return new Date(instant).toISOString();
}
