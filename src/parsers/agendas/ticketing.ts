import { isObject, type Json } from '../flatten.js';
import { inside, listOf, told, wordsIn } from './values.js';
import { clean } from '../../values/text.js';

/**
 * An event of Facebook, with its dates when there are several.
 * @see https://developers.facebook.com/docs/graph-api/reference/event
 */
export function facebookEvent(event: Json): Json {
  const times = listOf(event.event_times ?? event).filter(isObject);
  return told({
    identifiant: event.id,
    titre: event.name,
    description: event.description,
    occurrences: times.map(({ start_time, end_time }) => ({ begin: start_time, end: end_time })),
    lieu: wordsIn(event, 'place.name'),
    adresse: wordsIn(event, 'place.location.street'),
    code_postal: wordsIn(event, 'place.location.zip'),
    commune: wordsIn(event, 'place.location.city'),
    latitude: inside(event, 'place.location.latitude'),
    longitude: inside(event, 'place.location.longitude'),
    image: inside(event, 'cover.source'),
    booking: event.ticket_uri,
    url: typeof event.id === 'string' ? `https://www.facebook.com/events/${encodeURIComponent(event.id)}` : '',
    annule: event.is_canceled,
    en_ligne: event.is_online,
  });
}

/** Whether a record is one, by the API's notation of times. */
export function isFacebookEvent(event: Json): boolean {
  return 'start_time' in event && 'name' in event && /T\d\d:/.test(clean(event.start_time));
}

/**
 * An event of Eventbrite.
 * @see https://www.eventbrite.com/platform/api#/reference/event
 */
export function eventbriteEvent(event: Json): Json {
  return told({
    identifiant: event.id,
    titre: wordsIn(event, 'name'),
    resume: event.summary,
    description: wordsIn(event, 'description'),
    debut: inside(event, 'start.local'),
    fin: inside(event, 'end.local'),
    timezone: inside(event, 'start.timezone'),
    lieu: wordsIn(event, 'venue.name'),
    adresse: wordsIn(event, 'venue.address.address_1'),
    code_postal: wordsIn(event, 'venue.address.postal_code'),
    commune: wordsIn(event, 'venue.address.city'),
    latitude: inside(event, 'venue.address.latitude') ?? inside(event, 'venue.latitude'),
    longitude: inside(event, 'venue.address.longitude') ?? inside(event, 'venue.longitude'),
    categorie: wordsIn(event, 'category'),
    image: inside(event, 'logo.original.url') ?? inside(event, 'logo.url'),
    url: event.url,
    organisateur: wordsIn(event, 'organizer.name'),
    gratuit: event.is_free,
    statut: event.status,
    en_ligne: event.online_event,
    date_modification: event.changed,
  });
}

/** Whether a record is one: its start is given twice, in local time and in UTC. */
export function isEventbriteEvent({ start }: Json): boolean {
  return isObject(start) && 'local' in start && 'utc' in start;
}

/**
 * A form of HelloAsso that sells tickets to an event.
 *
 * @see https://dev.helloasso.com/reference
 */
export function helloassoEvent(form: Json): Json {
  return told({
    identifiant: form.formSlug,
    titre: form.title,
    description: form.description,
    debut: form.startDate,
    fin: form.endDate,
    lieu: wordsIn(form, 'place.name'),
    adresse: wordsIn(form, 'place.address'),
    code_postal: wordsIn(form, 'place.zipCode'),
    commune: wordsIn(form, 'place.city'),
    latitude: inside(form, 'place.geoLocation.latitude'),
    longitude: inside(form, 'place.geoLocation.longitude'),
    categorie: form.activityType,
    image: inside(form, 'banner.publicUrl') ?? inside(form, 'logo.publicUrl'),
    url: form.url,
    organisateur: form.organizationName,
    date_modification: inside(form, 'meta.updatedAt'),
  });
}

/** Whether a form is for an event: others have no dates. */
export function isHelloassoEvent(form: Json): boolean {
  return 'formSlug' in form && 'startDate' in form;
}
