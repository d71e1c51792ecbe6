import { lastDay } from '../format/sessions.js';
import type { CalendarEvent, EventStatus, Occurrence } from '../records/types.js';
import { upcomingOccurrences } from '../records/events/upcoming.js';
import { addDays } from '../values/day.js';
import { dayAt, type Instant } from '../values/zone.js';
import { escapeText, foldLine, oneLine } from './ics-text.js';
import { placeText } from './place-text.js';

export interface IcsOptions {
  /** The time at which the file is made. */
  readonly now: Instant;
  /** IANA zone that says which day it is. */
  readonly timezone: string;
  /** Name of the calendar. */
  readonly name: string;
  /** Selects sessions among those to come; all by default. */
  readonly wants?: (session: Occurrence) => boolean;
  /** Words before the title for what has changed, in the reader's language: calendars seldom show a status. */
  readonly statusWords?: Readonly<Partial<Record<EventStatus, string>>>;
}

const statuses: Readonly<Partial<Record<EventStatus, string>>> = { cancelled: 'CANCELLED', postponed: 'TENTATIVE' };

/**
 * Events as an iCalendar file (RFC 5545): one VEVENT per session that is not over, hours in UTC, whole days as dates
 * with exclusive end. Events without dates are left out, for a VEVENT must start. Identifiers stay the same from one
 * export to the next, so that importing twice does not double anything.
 */
export function toIcs(events: readonly CalendarEvent[], options: IcsOptions): string {
  const { now, timezone, wants = () => true } = options;
  const sessions = (event: CalendarEvent) => upcomingOccurrences(event, now, timezone).filter(wants);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//scdl-widgets//agenda//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(options.name)}`,
    `X-WR-TIMEZONE:${escapeText(timezone)}`,
    ...events.flatMap((event) => sessions(event).flatMap((session) => eventLines(event, session, options))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, session: Occurrence, options: IcsOptions): string[] {
  const word = options.statusWords?.[event.status];
  const { position } = event.venue;
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(event, session)}`,
    `DTSTAMP:${utc(options.now)}`,
    ...dateLines(session, options.timezone),
    `STATUS:${statuses[event.status] ?? 'CONFIRMED'}`,
    `SUMMARY:${escapeText(word ? `[${word}] ${event.title}` : event.title)}`,
    ...textLine('DESCRIPTION', [event.description ?? event.summary, event.booking ?? event.url]),
    ...textLine('LOCATION', [placeText(event.venue)]),
    ...(position ? [`GEO:${position.lat};${position.lon}`] : []),
    ...(event.url ? [`URL:${oneLine(event.url)}`] : []),
    ...(event.categories.length ? [`CATEGORIES:${event.categories.map(escapeText).join(',')}`] : []),
    ...(event.updated === undefined ? [] : [`LAST-MODIFIED:${utc(event.updated)}`]),
    'END:VEVENT',
  ];
}

function dateLines(session: Occurrence, timezone: string): string[] {
  const { start, end = start, allDay } = session;
  if (!allDay) return [`DTSTART:${utc(start)}`, ...(end > start ? [`DTEND:${utc(end)}`] : [])];
  const date = (day: string) => day.replaceAll('-', '');
  return [
    `DTSTART;VALUE=DATE:${date(dayAt(start, timezone))}`,
    `DTEND;VALUE=DATE:${date(addDays(lastDay(session, timezone), 1))}`,
  ];
}

function textLine(name: string, parts: readonly (string | undefined)[]): string[] {
  const text = parts.filter(Boolean).join('\n\n');
  return text ? [`${name}:${escapeText(text)}`] : [];
}

/** The start tells the sessions of an event apart; the host, events of two feeds that both count from 1. */
function uidOf({ id, url }: CalendarEvent, { start }: Occurrence): string {
  const host = /^https?:\/\/([\w.-]+)/i.exec(url ?? '')?.[1] ?? 'scdl-widgets';
  return `${/^[\w.-]{1,80}$/.test(id) ? id : hash(id)}-${utc(start)}@${host}`;
}

/** FNV-1a on 32 bits, from both ends: identifiers may be whole addresses, a UID should stay short. */
function hash(text: string): string {
  const fnv = (codes: readonly number[]) =>
    codes.reduce((value, code) => Math.imul(value ^ code, 0x01000193), 0x811c9dc5) >>> 0;
  const codes = (text.match(/./gsu) ?? []).map((character) => character.codePointAt(0) ?? 0);
  return fnv(codes).toString(36) + fnv(codes.reverse()).toString(36);
}

function utc(instant: Instant): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
}
