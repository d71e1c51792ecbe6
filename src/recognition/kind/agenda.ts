import { WEEKDAYS } from '../../values/calendar-words.js';
import { clean, fold, header } from '../../values/text.js';
import { weekdayNamed } from '../../values/weekday-named.js';
import { genericEvent } from '../../schemas/events/generic-event.js';
import type { RoleMap } from '../../schemas/types.js';
import { recogniseSchema } from '../schema.js';
import { datesIn } from './dates.js';
import { some, textOf, type Evidence } from './evidence.js';
import { isLocated } from './places.js';

/** Column names, as `header` writes them, that only events have. */
const EVENTS =
  /^(agd_|(first|next|last)_?(date|timing)|timings$|occurrences$|dtstart|periodes_regroupees|nom_de_la_manifestation|id_manif|qfap_|premiere_date_|horaires_iso$)/;
/** Names of a title column that say what an event is; no list of anything else has one beside days or hours. */
const SHOWS = /^(animation|concert|evenement|film|manifestation|spectacle)s?$/;
const WHEN = /^(date|jour|heure|horaire|seance)s?(_\d)?$/;
/** Names of the first column of a week's timetable, and names that only a table of places has beside its days. */
const TIMETABLE = /^(activite|animation|atelier|cours|creneau|discipline|evenement|film|horaire|seance)s?$/;
const PLACED = /adresse|latitude|longitude|geo_?point|coordonnees/;
/** Columns of weekdays that make a timetable; of days with their dates, « Samedi 19 septembre », « Sam 19 », two are enough. */
const WEEK = 3;
const DATED = /^([a-z]+)_\d/;
/** Names of a start that only give a day or an hour: it may be that of a record's last change. */
const WEAK_START = ['date', 'date_heure', 'jour', 'quand', 'du'];
/** Tourinsoft's names for the kinds of objects that are events, and the characters of a name that are read. */
const FESTIVITIES = /\b(fetes?|manifestations?|evenements?|agenda)\b/;
const LONGEST_KIND = 100;
/** Words of addresses and titles that stand for agendas. */
const AGENDA = /\b(agenda|evenements?|events?|manifestations|animations)\b/;
/** A host named after agendas may serve anything. */
const HOST = /^\w+:\/\/[^/]*/;

/** Whether the format, the schema, the names of columns or the kinds of objects say outright that these are events. */
export function announcesItself({ format = '', schema = '', headers, rows, find }: Evidence): boolean {
  const [kind = ''] = find('objecttypename');
  return (
    /^(ical|feed-xml|rss|atom)/.test(format) ||
    /event|agenda|icalendar|feed-xml/.test(schema) ||
    some(headers, EVENTS) ||
    isTimetable(headers) ||
    rows.some((row) => FESTIVITIES.test(fold(clean(row[kind]).slice(0, LONGEST_KIND))))
  );
}

function isTimetable(headers: readonly string[]): boolean {
  const days = headers.filter((name) => WEEKDAYS.includes(name));
  const dates = headers.filter((name) => weekdayNamed(DATED.exec(name)?.[1] ?? ''));
  return some(headers, TIMETABLE) && (dates.length > 1 || (days.length >= WEEK && !some(headers, PLACED)));
}

/** Whether rows have titles and dates, and enough other signs of an agenda: a register has titles and dates too. */
export function isAgenda(evidence: Evidence): boolean {
  const { roles, headers } = evidence;
  if (!roles.title) return false;
  if (some(roles.title.map(header), SHOWS) && some(headers, WHEN)) return true;
  const starts = roles.start ?? roles.occurrences ?? [];
  const dates = starts.map((column) => datesIn(evidence, column)).find((found) => found.length);
  // Dates that nobody can read are those of an agenda all the same, when what, when and where have a column each.
  if (!dates) return starts.some((column) => isFilled(evidence, column)) && isWhereAndWhen(roles);
  const { today, named = '' } = evidence;
  const isSure = starts.some((column) => isUsual(column) && !WEAK_START.includes(header(column)));
  const signs = [
    isSure,
    isSure && roles.end,
    roles.hours ?? roles.startTime,
    roles.organizer ?? roles.booking,
    roles.place,
    AGENDA.test(fold(named.replace(HOST, ''))),
    dates.some(({ minutes }) => minutes),
    dates.filter(({ day }) => day >= today).length > dates.length / 5,
  ].filter(Boolean);
  return signs.length > (isLocated(evidence) ? 1 : 0);
}

/** Whether half of the rows say something: OpenStreetMap gives the opening date of a few buildings. */
function isFilled({ rows }: Evidence, column: string): boolean {
  return rows.filter(({ [column]: cell }) => textOf(cell)).length > rows.length / 2;
}

function isWhereAndWhen({ place, hours, startTime }: RoleMap): boolean {
  return Boolean(place && (hours ?? startTime));
}

/** Whether a column has one of the common names for a start, or for sessions, rather than one that looks like them. */
function isUsual(column: string): boolean {
  const { start, occurrences } = recogniseSchema([column], [genericEvent]).roles;
  return Boolean(start ?? occurrences);
}
