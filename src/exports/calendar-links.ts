import { lastDay } from '../format/sessions.js';
import type { CalendarEvent, Occurrence } from '../records/types.js';
import { addDays } from '../values/day.js';
import { dayAt, type Instant } from '../values/zone.js';
import { excerpt } from './excerpt.js';
import { placeText } from './place-text.js';
import { withQuery } from './query.js';

/** Addresses of more than about 8,000 characters are refused; encoded, a letter may take nine. */
const MAX_DETAILS = 600;

/**
 * A page of Google Agenda where the session is ready to be saved. Hours in UTC; whole days as dates, the end exclusive.
 *
 * @param timezone IANA zone that says which day it is, and in which the event is then shown
 */
export function googleCalendarUrl(event: CalendarEvent, occurrence: Occurrence, timezone: string): string {
  const dates = bounds(occurrence, timezone).map((bound) => bound.replace(/[-:]/g, ''));
  return withQuery('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: event.title,
    dates: dates.join('/'),
    details: details(event),
    location: placeText(event.venue),
    ctz: timezone,
  });
}

/** The same for Outlook.com. Microsoft documents no such address; this is the one its own mails use. */
export function outlookCalendarUrl(event: CalendarEvent, occurrence: Occurrence, timezone: string): string {
  const [startdt, enddt] = bounds(occurrence, timezone);
  return withQuery('https://outlook.live.com/calendar/0/deeplink/compose', {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: event.title,
    startdt,
    enddt,
    allday: occurrence.allDay ? 'true' : '',
    body: details(event),
    location: placeText(event.venue),
  });
}

/** Both services want an end: a session that has none is given its start. */
function bounds(session: Occurrence, timezone: string): [string, string] {
  const { start, end = start, allDay } = session;
  if (allDay) return [dayAt(start, timezone), addDays(lastDay(session, timezone), 1)];
  return [utc(start), utc(Math.max(start, end))];
}

function utc(instant: Instant): string {
  return new Date(instant).toISOString().replace(/\.\d+/, '');
}

function details({ summary, description, url, booking }: CalendarEvent): string {
  const text = excerpt(summary ?? description ?? '', MAX_DETAILS);
  return [text, url ?? booking].filter(Boolean).join('\n\n');
}
