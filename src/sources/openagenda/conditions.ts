/** Columns of the mirror that hold what a filter of OpenAgenda chooses; one of its values is enough. */
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
 * The filters of an agenda's address in the words of its mirror (ODSQL). Those of which the mirror has no column leave
 * nothing out.
 *
 * @param query in the words of OpenAgenda's API v2: `city[]=Redon`, `timings[gte]=2026-11-01`
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

/** `city` of `city[]`, as of `city[0]`. */
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
  // The day of the mirror may begin and end at another hour than that of the agenda.
  const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);
  return [edge === 'gte' ? `lastdate_end >= date'${dayOf(day)}'` : `firstdate_begin <= date'${dayOf(day + DAY)}'`];
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
