// @ts-check
import { addDays, dayIn, isoAt, resolveDay, weekdayOf } from './calendar.js';
import { events } from './events.js';
import { communes, places } from './places.js';

/**
 * @typedef {object} FeedOptions
 * @property {string} [zone] IANA name of the zone whose clocks the hours are those of
 * @property {string} [base] address that `images/` lies under, with its final slash
 *
 * @typedef {object} Occurrence
 * @property {string} begin ISO 8601 with offset; a civil day when `allDay`
 * @property {string} end exclusive: for whole days, the day after the last
 * @property {boolean} allDay
 *
 * @typedef {object} Happening an event with its dates, its place and its addresses
 * @property {import('./events.js').DemoEvent} event
 * @property {Occurrence[]} occurrences by beginning, never empty
 * @property {import('./places.js').Place} [place]
 * @property {import('./places.js').Commune} [commune]
 * @property {string} url
 * @property {string} [booking]
 * @property {string} [image]
 * @property {string} [email]
 */

export const SITE = 'https://exemple.bzh';
export const ZONE = 'Europe/Paris';
const HORIZON = 150;

/**
 * What the tourist office publishes on this day: from what is still going on to five months ahead.
 * @param {Date | string} today a moment, or a civil day
 * @param {FeedOptions} [options]
 * @returns {Happening[]}
 */
export function programme(today, { zone = ZONE, base = `${SITE}/` } = {}) {
  const day = dayIn(today, zone);
  return events
    .map((event) => happening(event, day, zone, base))
    .filter(({ event, occurrences }) => !event.seasonal || isNear(occurrences, day));
}

/**
 * When the programme of this day was last touched: its first minute.
 * @param {Date | string} today
 * @param {string} [zone]
 */
export function updatedAt(today, zone = ZONE) {
  return isoAt(dayIn(today, zone), '00:00', zone);
}

/**
 * @param {import('./events.js').DemoEvent} event
 * @param {string} day
 * @param {string} zone
 * @param {string} base
 * @returns {Happening}
 */
function happening(event, day, zone, base) {
  const place = event.place === undefined ? undefined : places[event.place];
  const commune = place && communes[place.commune];
  return {
    event,
    occurrences: event.sessions.flatMap((session) => occurrencesOf(session, day, zone)),
    url: `${SITE}/agenda/${event.id}`,
    ...(place && { place }),
    ...(commune && { commune }),
    ...(event.booking && { booking: `${SITE}/billetterie/${event.id}` }),
    ...(event.image && { image: `${base}images/${event.image}.svg` }),
    ...(event.phone && { email: `${slug(event.organizer)}@exemple.bzh` }),
  };
}

/**
 * @param {import('./events.js').Session} session
 * @param {string} today
 * @param {string} zone
 * @returns {Occurrence[]}
 */
function occurrencesOf(session, today, zone) {
  return daysOf(session, today).map((day) => {
    const { from, to, days = 1 } = session;
    if (from === undefined || to === undefined) return { begin: day, end: addDays(day, days), allDay: true };
    const lastDay = to < from ? addDays(day, 1) : day;
    return { begin: isoAt(day, from, zone), end: isoAt(lastDay, to, zone), allDay: false };
  });
}

/**
 * @param {import('./events.js').Session} session
 * @param {string} today
 */
function daysOf({ on, every, until = on }, today) {
  const days = [];
  const last = resolveDay(until, today);
  for (let day = resolveDay(on, today); day <= last; day = addDays(day, 1)) {
    if (!every || every.includes(weekdayOf(day))) days.push(day);
  }
  return days;
}

/**
 * @param {Occurrence[]} occurrences
 * @param {string} day
 */
function isNear(occurrences, day) {
  return occurrences.some(({ begin }) => begin <= addDays(day, HORIZON));
}

/** @param {string} name */
function slug(name) {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '.').replace(/^\.|\.$/g, '');
}
