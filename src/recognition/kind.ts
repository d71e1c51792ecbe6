import { MONTHS, monthNamed, WEEKDAYS } from '../values/calendar-words.js';
import { readDate, readSerial } from '../values/date.js';
import { datesInFrench } from '../values/dates-abroad.js';
import type { CivilDate } from '../values/plain-date.js';
import { clean, fold, header } from '../values/text.js';
import { columnFinder } from './column-finder.js';
import { genericEvent } from '../schemas/events/generic-event.js';
import { withEventLookAlikes } from './events/look-alikes.js';
import { withMatches } from './events/matches.js';
import { withNamesAbroad } from './events/names-abroad.js';
import { datedByValues } from './events/unnamed-dates.js';
import { recogniseMenu } from './menus.js';
import { genericPlace } from '../schemas/places/generic-place.js';
import { withLookAlikes } from './places/look-alikes.js';
import { positionLookAlikes } from './position-columns.js';
import { recogniseSchema, type Recognised } from './schema.js';
import type { Role, RoleMap, SchemaDescriptor } from '../schemas/types.js';

/** What a feed tells, and so which widget shows it. */
export type FeedKind = 'event' | 'place' | 'menu' | 'row';

/** A feed, as far as its kind can be told from it. */
export interface Sample {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** Name of the parser that read it. */
  readonly format?: string | undefined;
  /** Schema that the format implies, or that the author says. */
  readonly schema?: string | undefined;
  /** Where it was read, and what its publisher calls it. */
  readonly named?: string | undefined;
}

/** Rows looked at, spread over the feed. */
const LOOKED_AT = 100;

/** Column names, as `header` writes them, that are of events and of nothing else. */
const EVENTS =
  /^(agd_|(first|next|last)_?(date|timing)|timings$|occurrences$|dtstart|periodes_regroupees|nom_de_la_manifestation|id_manif|qfap_|premiere_date_|horaires_iso$)/;
/** What an event is, at the head of the column of titles; beside days or hours, no list of anything else has it. */
const SHOWS = /^(animation|concert|evenement|film|manifestation|spectacle)s?$/;
const WHEN = /^(date|jour|heure|horaire|seance)s?(_\d)?$/;
/** What stands at the side of a week's timetable, and what only a table of places has beside its days. */
const TIMETABLE = /^(activite|animation|atelier|cours|creneau|discipline|horaire|seance)s?$/;
const PLACED = /adresse|latitude|longitude|geo_?point|coordonnees/;
/** Columns of days that make a week. */
const WEEK = 3;
/** Of accounts, votes and registers: whatever dates and addresses they hold, they are read as tables. */
const ACCOUNTS =
  /^(delib_|vote_|bgt_|budget_|enfant_|titulaire|codecpv|cpv|marche_)|montant|beneficiaire|format_ressources|(^|_)arretes?(_|$)/;
/** Only a day or an hour: it may be that of a record's last change. */
const WEAK_START = ['date', 'date_heure', 'jour', 'quand', 'du'];
const NUMERIC = /\b(\d\d?)\/(\d\d?)\/(20\d\d)\b/;
const WORDED = new RegExp(`\\b(\\d\\d?)(?:er)? (${MONTHS.join('|')})(?: (20\\d\\d))?\\b`);
/** A date on fewer rows than one in so many is said of a few things only. */
const FILLED = 5;
/** What Tourinsoft calls the kind of an object that is an event. */
const FESTIVITIES = /\b(fetes?|manifestations?|evenements?|agenda)\b/;
/** Words of addresses and titles that stand for agendas. */
const AGENDA = /\b(agenda|evenements?|events?|manifestations|animations)\b/;
/** Whose service it is says nothing of what this feed tells. */
const HOST = /^\w+:\/\/[^/]*/;
/** Of sessions that are listed, the first. */
const BEGIN =
  /^\[\{.{0,80}?"(?:begin|start|debut|start_?date|date_?debut|date)":"([^"]*)|^\s*<time[^<>]{0,80} datetime="([^"<>]*)/i;
/** Longer than any date. */
const LONGEST = 100;
/** Beside the common ones, names that published schemas have for where places are: they need not all come to tell. */
export const POSITIONS = {
  point: 'equip_coordonnees point_geo_pav l',
  lat: 'equip_lat equip_y c_lat_coor1 consolidated_latitude latitude_wsg84 ylatitude',
  lon: 'equip_long equip_x c_long_coor1 consolidated_longitude longitude_wsg84 xlongitude',
} as const;
const COURSES = ['starter', 'main', 'side', 'dairy', 'dessert'] as const;

/**
 * Whether a feed tells events, places, menus, or rows to be read as a table: by the names of its columns, and by what
 * they hold. What nothing tells is rows.
 *
 * @param today civil day: what is to come is announced, what is over may be recorded.
 */
export function recogniseKind(sample: Sample, today: string): FeedKind {
  const kinds: readonly (readonly [FeedKind, (evidence: Evidence) => boolean])[] = [
    ['menu', isMenu],
    ['event', announcesItself],
    ['place', isDrawn],
    ['row', isAccount],
    ['event', isAgenda],
    ['place', isPlaces],
  ];
  const evidence = evidenceIn(sample, today);
  return kinds.find(([, holds]) => holds(evidence))?.[0] ?? 'row';
}

interface Evidence extends Sample {
  readonly today: string;
  readonly headers: readonly string[];
  readonly find: (name: string) => string[];
  /** Columns by what they are for in an agenda. */
  readonly roles: RoleMap;
}

function evidenceIn(sample: Sample, today: string): Evidence {
  const { rows, columns } = sample;
  const step = Math.max(1, Math.ceil(rows.length / LOOKED_AT));
  const looked = rows.filter((_, index) => index % step === 0);
  return {
    ...sample,
    today,
    rows: looked,
    headers: columns.map(header),
    find: columnFinder(columns),
    roles: agendaRoles({ columns, rows: looked }),
  };
}

function agendaRoles(asked: Pick<Sample, 'columns' | 'rows'>): RoleMap {
  const table = withMatches(asked) ?? asked;
  const common = withEventLookAlikes(recogniseSchema(table.columns, [genericEvent]), table.columns);
  const named = isTold(common) ? common : withNamesAbroad(common, table.columns);
  return (isTold(named) ? named : datedByValues(named, table)).roles;
}

function isTold({ roles: { start, occurrences, dateText } }: Recognised): boolean {
  return Boolean(start ?? occurrences ?? dateText);
}

function isMenu({ columns, schema }: Evidence): boolean {
  const { roles } = recogniseMenu(columns, schema);
  if (!roles.date?.length) return false;
  const courses = COURSES.filter((course) => roles[course]?.length);
  const inRows = roles.dish?.length;
  const inOne = columns.length < 6 && (roles.whole?.length ?? roles.main?.length);
  return Boolean(inRows) || courses.length > 2 || Boolean(inOne);
}

function announcesItself({ format = '', schema = '', headers, rows, find }: Evidence): boolean {
  const [type = ''] = find('objecttypename');
  return (
    /^(ical|feed-xml|rss|atom)/.test(format) ||
    /event|agenda|icalendar|feed-xml/.test(schema) ||
    some(headers, EVENTS) ||
    isTimetable(headers) ||
    rows.some((row) => FESTIVITIES.test(fold(clean(row[type]).slice(0, LONGEST))))
  );
}

function isTimetable(headers: readonly string[]): boolean {
  const days = headers.filter((name) => WEEKDAYS.includes(name));
  return days.length >= WEEK && some(headers, TIMETABLE) && !some(headers, PLACED);
}

/** Streets and areas: a low-emission zone has its decree and its first day. */
function isDrawn({ format, rows }: Evidence): boolean {
  return format === 'geojson' && rows.some(({ geometry }) => /Line|Polygon/.test(typeOf(geometry)));
}

function typeOf(geometry: unknown): string {
  const { type } = (geometry ?? {}) as { readonly type?: unknown };
  return typeof type === 'string' ? type : '';
}

function isAccount({ headers }: Evidence): boolean {
  return some(headers, ACCOUNTS);
}

function isAgenda(evidence: Evidence): boolean {
  const { roles, today, named = '' } = evidence;
  const starts = roles.start ?? roles.occurrences ?? [];
  const dates = starts.map((column) => datesIn(evidence, column)).find((found) => found.length) ?? [];
  if (!roles.title) return false;
  if (some(roles.title.map(header), SHOWS) && some(evidence.headers, WHEN)) return true;
  // Dates that nobody can read are those of an agenda all the same, when what, when and where have a column each.
  if (!dates.length) return starts.some((column) => isFilled(evidence, column)) && isWhereAndWhen(roles);
  const sure = starts.some((column) => isUsual(column) && !WEAK_START.includes(header(column)));
  const signs = [
    sure,
    sure && roles.end,
    roles.hours ?? roles.startTime,
    roles.organizer ?? roles.booking,
    roles.place,
    AGENDA.test(fold(named.replace(HOST, ''))),
    dates.some(({ minutes }) => minutes),
    dates.filter(({ day }) => day >= today).length > dates.length / 5,
  ].filter(Boolean);
  return signs.length > (isLocated(evidence) ? 1 : 0);
}

/** OpenStreetMap tells of a few buildings when they were opened. */
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

/** Where things are, in degrees or metres; or their addresses, as a list of places without coordinates has them. */
function isPlaces(evidence: Evidence): boolean {
  const { roles } = withLookAlikes(recogniseSchema(evidence.columns, [genericPlace]), evidence.columns);
  const says = (role: Role) => evidence.roles[role] ?? roles[role];
  const addressed = says('address') && says('title');
  const inCommune = says('commune') ?? says('postcode') ?? says('insee');
  return evidence.format === 'geojson' || isLocated(evidence) || Boolean(addressed && inCommune);
}

function isLocated({ rows, find, columns }: Evidence): boolean {
  const alike = positionLookAlikes(columns);
  const filled = (role: keyof typeof POSITIONS) => {
    const named = [...namesFor([genericPlace], role), ...POSITIONS[role].split(' ')].flatMap(find);
    return [...named, ...(alike[role] ?? [])].some(
      (column) => rows.filter(({ [column]: cell }) => /\d/.test(textOf(cell))).length > rows.length / 3,
    );
  };
  return filled('point') || (filled('lat') && filled('lon'));
}

function namesFor(schemas: readonly SchemaDescriptor[], role: Role): string[] {
  return schemas.flatMap(({ roles }) => roles[role]?.split(' ') ?? []);
}

/** The dates of a column that holds little else, on a good part of the rows. */
function datesIn({ rows, today }: Evidence, column: string): CivilDate[] {
  const cells = rows.map((row) => textOf(row[column]).slice(0, LONGEST)).filter(Boolean);
  const listed = cells.flatMap((cell) => readDate(BEGIN.exec(cell)?.slice(1).find(Boolean)) ?? []);
  if (listed.length > rows.length / 2) return listed;
  const dates = cells.flatMap((cell) => readDate(cell) ?? readSerial(cell) ?? wordedDate(cell, today) ?? []);
  return dates.length > cells.length / 2 && dates.length > rows.length / FILLED ? dates : [];
}

/** « samedi 12 décembre 2026 », as far as telling what is to come takes; one without its year is to come. */
function wordedDate(cell: string, today: string): CivilDate | undefined {
  const numeric = readDate(NUMERIC.exec(cell)?.[0]);
  if (numeric) return numeric;
  const [, day = '', month = '', year] = WORDED.exec(datesInFrench(fold(cell))) ?? [];
  if (!day) return undefined;
  const number = String(monthNamed(month));
  return { day: year ? [year, number.padStart(2, '0'), day.padStart(2, '0')].join('-') : today };
}

/** Positions may be objects. */
function textOf(cell: unknown): string {
  return typeof cell === 'object' ? JSON.stringify(cell ?? '').slice(0, 200) : clean(cell).slice(0, 200);
}

function some(headers: readonly string[], pattern: RegExp): boolean {
  return headers.some((name) => pattern.test(name));
}
