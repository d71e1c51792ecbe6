// @ts-check
import { addDays } from './calendar.js';
import { programme, updatedAt } from './programme.js';

/** @typedef {import('./programme.js').Happening} Happening */

/**
 * The columns of the SCDL draft on events, then what it lacks and tourist offices add.
 * @type {Record<string, (happening: Happening, updated: string) => string | undefined>}
 */
const COLUMNS = {
  identifiant: ({ event }) => event.id,
  AGD_TITRE: ({ event }) => event.title,
  resume: ({ event }) => event.summary,
  AGD_DESC: ({ event }) => event.text.join('\n\n'),
  AGD_TYPE: ({ event }) => event.category,
  AGD_URL: ({ url }) => url,
  lieu: ({ place }) => place?.name ?? 'En ligne',
  AGD_ADDR: ({ place }) => place?.address,
  code_postal: ({ commune }) => commune?.postcode,
  commune: ({ commune }) => commune?.name,
  'AGD_CODE-INSEE': ({ commune }) => commune?.insee,
  AGD_COORDO: ({ place }) => place && `${place.lat},${place.lon}`,
  AGD_ORG: ({ event }) => event.organizer,
  AGD_START: (happening) => bounds(happening).start,
  AGD_END: (happening) => bounds(happening).end,
  occurrences: (happening) => periods(happening),
  AGD_HOR: ({ event }) => openingHours(event),
  AGD_GRATUIT: ({ event }) => (event.price === undefined ? 'oui' : 'non'),
  tarif: ({ event }) => event.price ?? 'Gratuit',
  AGD_TARIF: ({ booking }) => booking,
  AGD_STATUS: ({ event }) => STATUS[event.status ?? ''] ?? 'programmé',
  en_ligne: ({ place }) => (place ? 'non' : 'oui'),
  AGD_ACCESSIBLE: ({ event }) => accessible(event.access ?? []),
  AGD_IMG: ({ image }) => image,
  credit_photo: ({ image }) => image && 'Office de tourisme du Pays de Redon',
  telephone: ({ event }) => event.phone,
  courriel: ({ email }) => email,
  mise_a_jour: (_, updated) => updated,
};

/** @type {Record<string, string>} */
const STATUS = { cancelled: 'annulé', postponed: 'reporté', full: 'complet', 'few-left': 'bientôt complet' };

/** @type {Record<string, string>} */
const OSM_DAYS = { mon: 'Mo', tue: 'Tu', wed: 'We', thu: 'Th', fri: 'Fr', sat: 'Sa', sun: 'Su' };

/**
 * The programme as one file with semicolons, one row per event, after the SCDL draft on events (columns `AGD_…`).
 * Several sessions go in `occurrences` as `start_end;start_end`, ISO 8601 with offset. A whole day is a bare date, the
 * last one included; an exhibition is its first and last day, with its hours in the syntax of OpenStreetMap.
 * @param {Date | string} today a moment, or a civil day
 * @param {import('./programme.js').FeedOptions} [options]
 */
export function agendaCsv(today, options) {
  const updated = updatedAt(today, options?.zone);
  const rows = programme(today, options).map((happening) =>
    Object.values(COLUMNS).map((column) => column(happening, updated) ?? ''),
  );
  return csv([Object.keys(COLUMNS), ...rows]);
}

/**
 * RFC 4180, but for the semicolons that French spreadsheets write.
 * @param {readonly (readonly string[])[]} rows
 */
export function csv(rows) {
  return rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('');
}

/** @param {string} text */
function cell(text) {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * @param {Happening} happening
 * @returns {{ start: string, end: string }}
 */
function bounds({ event, occurrences }) {
  const start = occurrences[0]?.begin ?? '';
  const { end = start, allDay = true } = occurrences.at(-1) ?? {};
  if (allDay) return { start, end: addDays(end, -1) };
  return event.run ? { start: start.slice(0, 10), end: end.slice(0, 10) } : { start, end };
}

/** @param {Happening} happening */
function periods({ event, occurrences }) {
  if (event.run || occurrences.length < 2) return '';
  return occurrences.map(({ begin, end }) => `${begin}_${end}`).join(';');
}

/** @param {import('./events.js').DemoEvent} event */
function openingHours({ run, sessions }) {
  if (!run) return '';
  return sessions
    .map(({ every = [], from, to }) =>
      from ? `${every.map((day) => OSM_DAYS[day]).join(',')} ${from}-${to ?? ''}` : '24/7',
    )
    .join('; ');
}

/** @param {string[]} codes */
function accessible(codes) {
  return codes.length
    ? ['mi', 'hi', 'vi', 'pi'].map((code) => `${code}:${codes.includes(code) ? 'oui' : 'non'}`).join(';')
    : '';
}
