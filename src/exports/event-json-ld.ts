import { lastDay } from '../format/sessions.js';
import { knownValues } from '../records/known-values.js';
import type { Attendance, CalendarEvent, EventStatus, Occurrence } from '../records/types.js';
import { notOver } from '../records/events/upcoming.js';
import { dayAt, offsetAt, type Instant } from '../values/zone.js';
import { excerpt } from './excerpt.js';
import { placeNode, type Node } from './place-node.js';

export interface JsonLdOptions {
  readonly now: Instant;
  /** IANA zone in which dates are written. */
  readonly timezone: string;
}

const PER_EVENT = 3;
/** Events in all. */
const MAX = 50;
const MAX_DESCRIPTION = 1000;

const statuses: Readonly<Partial<Record<EventStatus, string>>> = {
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  'moved-online': 'EventMovedOnline',
};
const availabilities: Readonly<Partial<Record<EventStatus, string>>> = {
  full: 'SoldOut',
  'few-left': 'LimitedAvailability',
};
const attendanceModes: Readonly<Record<Attendance, string>> = {
  onsite: 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  mixed: 'MixedEventAttendanceMode',
};

/**
 * The next events as schema.org events, for search engines: at most three sessions of an event, the nearest first. As
 * Google requires of an Event, those without a name, a start or a place are left out.
 */
export function eventJsonLd(events: readonly CalendarEvent[], { now, timezone }: JsonLdOptions): Node {
  const ahead = notOver(now, timezone);
  const sessions = events
    .filter(location)
    .flatMap((event) =>
      event.occurrences
        .filter(ahead)
        .slice(0, PER_EVENT)
        .map((session) => [event, session] as const),
    )
    .sort(([, a], [, b]) => a.start - b.start);
  const graph = sessions.slice(0, MAX).map(([event, session]) => eventNode(event, session, timezone));
  return { '@context': 'https://schema.org', '@graph': graph };
}

function eventNode(event: CalendarEvent, session: Occurrence, timezone: string): Node {
  return knownValues({
    '@type': 'Event',
    name: event.title,
    ...dates(session, timezone),
    eventStatus: schema(statuses[event.status] ?? 'EventScheduled'),
    eventAttendanceMode: schema(attendanceModes[attendanceOf(event)]),
    location: location(event),
    image: event.image?.url,
    description: excerpt(event.description ?? event.summary ?? '', MAX_DESCRIPTION),
    isAccessibleForFree: event.free,
    offers: offers(event),
    organizer: event.organizer && { '@type': 'Organization', name: event.organizer },
    url: event.url,
  });
}

/** Whole days as dates, the last included; hours with the offset of the zone on that day. */
function dates(session: Occurrence, timezone: string): Node {
  const { start, end = start, allDay } = session;
  if (allDay) return { startDate: dayAt(start, timezone), endDate: lastDay(session, timezone) };
  return { startDate: local(start, timezone), endDate: end > start ? local(end, timezone) : undefined };
}

function attendanceOf({ status, attendance }: CalendarEvent): Attendance {
  return status === 'moved-online' ? 'online' : attendance;
}

function location(event: CalendarEvent): unknown {
  const { venue, url, booking = url } = event;
  const attendance = attendanceOf(event);
  const known = attendance === 'online' ? undefined : placeNode(venue);
  // Google wants an address of every place: where none is known, its name is one.
  const place = known && { address: known.name, ...known };
  const virtual = attendance === 'onsite' ? undefined : booking && { '@type': 'VirtualLocation', url: booking };
  return place && virtual ? [place, virtual] : (place ?? virtual);
}

/** The only amount of a price: of « 5 € adultes, 3 € enfants », none is what everybody pays. */
const AMOUNT = /^\d+([.,]\d+)?(?=\s?€$)/;

function offers({ free, price = '', status, url, booking }: CalendarEvent): Node | undefined {
  const availability = availabilities[status];
  const amount = free ? '0' : AMOUNT.exec(price)?.[0];
  if (!amount && !availability && !booking) return undefined;
  return knownValues({
    '@type': 'Offer',
    price: amount?.replace(',', '.'),
    priceCurrency: amount && 'EUR',
    availability: availability && schema(availability),
    url: booking ?? url,
  });
}

function schema(name: string): string {
  return `https://schema.org/${name}`;
}

/** ISO 8601 on the clocks of the zone: `2026-11-21T20:30:00+01:00`. */
function local(instant: Instant, timezone: string): string {
  const offset = offsetAt(instant, timezone);
  const clock = new Date(instant + offset * 60_000).toISOString().slice(0, 19);
  const zone = new Date(Math.abs(offset) * 60_000).toISOString().slice(11, 16);
  return `${clock}${offset < 0 ? '-' : '+'}${zone}`;
}
