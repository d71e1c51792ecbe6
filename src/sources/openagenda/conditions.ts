import { quoted } from '../opendatasoft/address.js';

/** Columns of the mirror for each filter of OpenAgenda; one of the filter's values suffices. */
const COLUMNS: Readonly<Record<string, string>> = {
  city: 'location_city',
  adminLevel1: 'location_region',
  adminLevel2: 'location_department',
  adminLevel4: 'location_city',
  locationUid: 'location_uid',
  uid: 'uid',
  slug: 'slug',
};

const DAY = 86_400_000;

/**
 * The filters of an agenda's address as ODSQL conditions on its mirror. Filters for which the mirror has no column are
 * dropped.
 *
 * @param query parameters of OpenAgenda's API v2: `city[]=Redon`, `timings[gte]=2026-11-01`
 */
export function conditionsOf(query: URLSearchParams): string[] {
  const filters = new Set([...query.keys()].map(filterIn));
  return [...filters].flatMap((filter) =>
    conditionsOn(
      filter,
      [...query].flatMap(([name, value]) => (filterIn(name) === filter && value ? [value] : [])),
    ),
  );
}

/** `city` for `city[]` and for `city[0]`. */
function filterIn(name: string): string {
  return name.replace(/\[\d*\]$/, '');
}

function conditionsOn(filter: string, values: readonly string[]): string[] {
  const [first] = values;
  if (first === undefined) return [];
  const column = Object.hasOwn(COLUMNS, filter) ? COLUMNS[filter] : undefined;
  if (column) return [`${column} in (${values.map(quoted).join(', ')})`];
  if (filter === 'search') return [`search(${quoted(first)})`];
  if (filter === 'keyword') return values.map((word) => `keywords_fr=${quoted(word)}`);
  const [, edge] = /^timings(?:\[|\.)([gl]te)\]?$/.exec(filter) ?? [];
  return edge ? onDay(edge, Date.parse(first.slice(0, 10))) : [];
}

/** @param day epoch milliseconds of its midnight in UTC */
function onDay(edge: string, day: number): string[] {
  if (Number.isNaN(day)) return [];
  // The days of the mirror may be in another time zone than the agenda's.
  const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);
  return [edge === 'gte' ? `lastdate_end >= date'${dayOf(day)}'` : `firstdate_begin <= date'${dayOf(day + DAY)}'`];
}
