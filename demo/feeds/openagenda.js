// @ts-check
import { addDays, dayIn, isoAt } from './calendar.js';
import { programme, updatedAt, SITE, ZONE } from './programme.js';

/** @typedef {import('./programme.js').Happening} Happening */

const AGENDA = { uid: 35560044, title: 'Office de tourisme du Pays de Redon', slug: 'pays-de-redon' };
/** @type {Record<string, number>} */
const STATUS = { online: 1, postponed: 4, full: 5, cancelled: 6 };

/**
 * The programme as a page of the events of OpenAgenda's API v2, detailed and in French only.
 * @param {Date | string} today a moment, or a civil day
 * @param {import('./programme.js').FeedOptions} [options]
 */
export function agendaPage(today, options = {}) {
  const { zone = ZONE } = options;
  const now = isoAt(dayIn(today, zone), '00:00', zone);
  const events = programme(today, options).map((happening) => ({
    ...record(happening, zone, now),
    updatedAt: updatedAt(today, zone),
  }));
  return { total: events.length, sort: 'timings.asc', after: null, success: true, events };
}

/**
 * The same as text.
 * @param {Date | string} today
 * @param {import('./programme.js').FeedOptions} [options]
 */
export function agendaJson(today, options) {
  return JSON.stringify(agendaPage(today, options));
}

/**
 * @param {Happening} happening
 * @param {string} zone
 * @param {string} now
 */
function record({ event, occurrences, place, commune, url, image, booking, email }, zone, now) {
  const timings = occurrences.flatMap((occurrence) => timingsOf(occurrence, zone));
  return {
    uid: uidOf(event.id),
    slug: event.id,
    canonicalUrl: url,
    title: { fr: event.title },
    description: { fr: event.summary },
    longDescription: { fr: event.text.join('\n\n') },
    conditions: { fr: event.price ?? 'Gratuit' },
    keywords: { fr: [event.category] },
    timezone: zone,
    state: 2,
    status: STATUS[event.status ?? ''] ?? 1,
    attendanceMode: place ? 1 : 2,
    onlineAccessLink: place ? null : `${SITE}/en-ligne/${event.id}`,
    featured: false,
    timings,
    firstTiming: timings[0],
    nextTiming: timings.find(({ end }) => end > now) ?? null,
    lastTiming: timings.at(-1),
    location: place && commune ? locationOf(place, commune) : null,
    image: image
      ? {
          base: image.slice(0, image.lastIndexOf('/') + 1),
          filename: `${event.image}.svg`,
          size: { width: 1200, height: 675 },
        }
      : null,
    imageCredits: image ? AGENDA.title : null,
    registration: [
      { type: 'link', value: booking },
      { type: 'phone', value: event.phone },
      { type: 'email', value: email },
    ].filter(({ value }) => value),
    accessibility: Object.fromEntries(
      ['ii', 'hi', 'vi', 'pi', 'mi'].map((code) => [code, event.access?.includes(code) ?? false]),
    ),
    originAgenda: AGENDA,
  };
}

/**
 * OpenAgenda has no whole day, and nothing longer than one: a whole day runs from midnight to midnight, each on its own.
 * @param {import('./programme.js').Occurrence} occurrence
 * @param {string} zone
 */
function timingsOf({ begin, end, allDay }, zone) {
  if (!allDay) return [{ begin, end }];
  const timings = [];
  for (let day = begin; day < end; day = addDays(day, 1)) {
    timings.push({ begin: isoAt(day, '00:00', zone), end: isoAt(addDays(day, 1), '00:00', zone) });
  }
  return timings;
}

/**
 * @param {import('./places.js').Place} place
 * @param {import('./places.js').Commune} commune
 */
function locationOf(place, commune) {
  return {
    uid: uidOf(`${commune.insee} ${place.name}`),
    name: place.name,
    address: place.address,
    postalCode: commune.postcode,
    city: commune.name,
    insee: commune.insee,
    department: commune.department,
    countryCode: 'FR',
    latitude: place.lat,
    longitude: place.lon,
    timezone: ZONE,
  };
}

/**
 * A number of eight figures that is always the same for a name.
 * @param {string} name
 */
function uidOf(name) {
  let sum = 7;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 89_999_993;
  return 10_000_000 + sum;
}
