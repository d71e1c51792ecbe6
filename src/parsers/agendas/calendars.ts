import { isObject, type Json } from '../flatten.js';
import { inside, listOf, told, wordsIn } from './values.js';

/**
 * An event of Google's calendars.
 * @see https://developers.google.com/workspace/calendar/api/v3/reference/events
 */
export function googleEvent(event: Json): Json {
  const allDay = 'date' in (isObject(event.start) ? event.start : {});
  const at = (name: string) => inside(event, allDay ? `${name}.date` : `${name}.dateTime`);
  return told({
    identifiant: event.id,
    titre: event.summary,
    description: event.description,
    occurrences: event.start ? [{ begin: at('start'), end: at('end'), allDay }] : [],
    lieu: event.location,
    url: event.htmlLink,
    organisateur: wordsIn(event, 'organizer.displayName'),
    statut: event.status,
    date_modification: event.updated,
  });
}

/** Whether a record is an event of Google's calendars; of a cancelled occurrence, these only keep the status. */
export function isGoogleEvent({ kind, ...event }: Json): boolean {
  return kind === 'calendar#event' || ('iCalUID' in event && 'htmlLink' in event);
}

/**
 * An event of a federated agenda (Mobilizon, Gancio, the Event Bridge for WordPress), possibly inside an activity.
 *
 * @see https://www.w3.org/TR/activitystreams-vocabulary/#dfn-event
 */
export function activityEvent(activity: Json): Json {
  const event = isObject(activity.object) ? activity.object : activity;
  const place = inside(event, 'location');
  const picture = [...listOf(event.image), ...listOf(event.attachment)].filter(isObject);
  return told({
    identifiant: event.id,
    titre: event.name,
    resume: event.summary,
    description: event.content,
    debut: event.startTime,
    fin: event.endTime,
    lieu: wordsIn(place, 'name'),
    adresse: wordsIn(place, 'address.streetAddress') || wordsIn({ place }, 'place.address'),
    code_postal: wordsIn(place, 'address.postalCode'),
    commune: wordsIn(place, 'address.addressLocality'),
    latitude: inside(place, 'latitude'),
    longitude: inside(place, 'longitude'),
    image: picture.map(({ url }) => url).find((url) => typeof url === 'string'),
    url: event.url ?? event.id,
    statut: event['ical:status'],
    date_modification: event.updated,
  });
}

/** Whether a record is such an event, or an activity about one. */
export function isActivityEvent({ object, ...event }: Json): boolean {
  const { type, startTime } = isObject(object) ? object : event;
  return type === 'Event' && startTime !== undefined;
}

/**
 * An event of Gancio's own API, whose times are seconds.
 * @see https://gancio.org/dev/api
 */
export function gancioEvent(event: Json): Json {
  return told({
    identifiant: event.id,
    titre: event.title,
    description: event.description,
    debut: event.start_datetime,
    fin: event.end_datetime,
    lieu: wordsIn(event, 'place.name'),
    adresse: wordsIn(event, 'place.address'),
    latitude: inside(event, 'place.latitude'),
    longitude: inside(event, 'place.longitude'),
    categorie: listOf(event.tags ?? []),
    date_modification: event.updatedAt,
  });
}

/** Whether a record is one: no other service has both properties. */
export function isGancioEvent(event: Json): boolean {
  return 'start_datetime' in event && 'multidate' in event;
}

/**
 * An event in the format of FullCalendar, in which the end of whole days is exclusive.
 *
 * @see https://fullcalendar.io/docs/event-parsing
 */
export function fullCalendarEvent({ start, end, allDay, extendedProps, ...event }: Json): Json {
  const sameDay = typeof start === 'string' && typeof end === 'string' && start.slice(0, 10) === end.slice(0, 10);
  return told({
    ...(isObject(extendedProps) && extendedProps),
    ...event,
    occurrences: [{ begin: start, end: sameDay && allDay ? undefined : end, allDay }],
  });
}

/** Whether a record is one: other services mark whole days differently. */
export function isFullCalendarEvent({ title, start, allDay }: Json): boolean {
  return title !== undefined && typeof start === 'string' && typeof allDay === 'boolean';
}
