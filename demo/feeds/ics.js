// @ts-check
import { programme, updatedAt, ZONE } from './programme.js';

/** @typedef {import('./programme.js').Happening} Happening */

/** The rules of Europe/Paris since 1996. */
const TIMEZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Paris',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];
/** @type {Record<string, string>} */
const STATUS = { cancelled: 'CANCELLED', postponed: 'TENTATIVE' };

/**
 * The programme as a calendar, after RFC 5545: lines of 75 bytes, hours in Europe/Paris, weekly events as rules.
 * Sessions that last as long as one another share a VEVENT, as further dates; others have their own, as a date has no length.
 * @param {Date | string} today a moment, or a civil day
 * @param {import('./programme.js').FeedOptions} [options]
 */
export function agendaIcs(today, options = {}) {
  const { zone = ZONE } = options;
  const stamp = utc(updatedAt(today, zone));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Office de tourisme du Pays de Redon//Agenda//FR',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Agenda du Pays de Redon',
    `X-WR-TIMEZONE:${zone}`,
    ...TIMEZONE,
    ...programme(today, options).flatMap((happening) => vevents(happening, stamp, zone)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/**
 * @param {Happening} happening
 * @param {string} stamp
 * @param {string} zone
 */
function vevents(happening, stamp, zone) {
  const every = happening.event.sessions[0]?.every;
  const groups = every ? [happening.occurrences] : sameLengths(happening.occurrences);
  return groups.flatMap((occurrences, index) => [
    'BEGIN:VEVENT',
    `UID:${happening.event.id}${index ? `-${index + 1}` : ''}@exemple.bzh`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    ...dates(occurrences, zone, every),
    ...facts(happening),
    'END:VEVENT',
  ]);
}

/**
 * @param {import('./programme.js').Occurrence[]} occurrences
 * @returns {import('./programme.js').Occurrence[][]}
 */
function sameLengths(occurrences) {
  const groups = new Map();
  for (const occurrence of occurrences) {
    const length = Date.parse(occurrence.end) - Date.parse(occurrence.begin);
    groups.set(length, [...(groups.get(length) ?? []), occurrence]);
  }
  return [...groups.values()];
}

/**
 * @param {import('./programme.js').Occurrence[]} occurrences
 * @param {string} zone
 * @param {string[] | undefined} every weekdays
 */
function dates(occurrences, zone, every) {
  const [first, ...others] = occurrences;
  if (!first) return [];
  const kind = first.allDay ? 'VALUE=DATE' : `TZID=${zone}`;
  const lines = [`DTSTART;${kind}:${local(first.begin)}`, `DTEND;${kind}:${local(first.end)}`];
  const last = others.at(-1) ?? first;
  if (every) return [...lines, `RRULE:FREQ=WEEKLY;BYDAY=${every.map(byDay).join(',')};UNTIL=${utc(last.begin)}`];
  if (others.length) lines.push(`RDATE;${kind}:${others.map(({ begin }) => local(begin)).join(',')}`);
  return lines;
}

/** @param {Happening} happening */
function facts({ event, place, commune, url, image, booking, email }) {
  const room = place && commune && `${place.name}, ${place.address}, ${commune.postcode} ${commune.name}`;
  const description = [
    event.summary,
    ...event.text,
    `Tarif : ${event.price ?? 'gratuit'}`,
    booking && `Réserver : ${booking}`,
  ];
  return [
    `SUMMARY:${escape(event.title)}`,
    `DESCRIPTION:${escape(description.filter(Boolean).join('\n\n'))}`,
    `LOCATION:${escape(room ?? 'En ligne')}`,
    place && `GEO:${place.lat};${place.lon}`,
    `CATEGORIES:${escape(event.category)}`,
    `STATUS:${STATUS[event.status ?? ''] ?? 'CONFIRMED'}`,
    `URL:${url}`,
    image && `IMAGE;VALUE=URI;FMTTYPE=image/svg+xml:${image}`,
    email && `ORGANIZER;CN="${event.organizer}":mailto:${email}`,
    event.phone && `CONTACT:${escape(`${event.organizer}, ${event.phone}`)}`,
  ].flatMap((line) => line || []);
}

/** @param {string} weekday */
function byDay(weekday) {
  return weekday.slice(0, 2).toUpperCase();
}

/**
 * The clock time of an ISO 8601 text in basic form, or its day.
 * @param {string} iso
 */
function local(iso) {
  return iso.slice(0, 19).replace(/[-:]/g, '');
}

/** @param {string} iso */
function utc(iso) {
  return new Date(iso).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** @param {string} text */
function escape(text) {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/**
 * Lines of at most 75 bytes, cut between characters.
 * @param {string} line
 */
function fold(line) {
  let folded = '';
  let length = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (length + size > 75) {
      folded += '\r\n ';
      length = 1;
    }
    folded += letter;
    length += size;
  }
  return folded;
}
