import { objectsIn, partOf, textIn } from '../requests/answer.js';
import { firstDay } from '../narrowing/narrowed.js';
import { usualColumn, wantedCommunes } from '../narrowing/place-columns.js';
import { quoted } from './address.js';
import type { Hints } from '../types.js';

/** A field of a dataset, from the catalogue. */
export interface Field {
  readonly name: string;
  readonly type: string;
}

export interface Narrowing {
  /** Condition in ODSQL. */
  readonly where: string;
  /** Whether an empty result does not prove that there are no wanted rows. */
  readonly doubtful: boolean;
}

/** The fields in a dataset's description; none when the catalogue did not respond. */
export function fieldsIn(description: unknown): Field[] {
  return objectsIn(partOf(description, 'fields')).map((field) => ({
    name: textIn(field, 'name'),
    type: textIn(field, 'type'),
  }));
}

/**
 * Conditions to try in order, so that the portal leaves out most of what the page would filter out: by place and time,
 * then by time only.
 */
export function narrowings(fields: readonly Field[], hints: Hints): Narrowing[] {
  const time = timeCondition(fields, hints);
  const places = placeConditions(fields, hints);
  const doubtful = places.some((place) => place.doubtful);
  const ways = [[time, ...places.map(({ where }) => where)], [time]].map((conditions) => conditions.filter(Boolean));
  return [...new Set(ways.map((conditions) => conditions.join(' and ')))]
    .filter(Boolean)
    .map((where, index) => ({ where, doubtful: doubtful && index === 0 }));
}

/** The condition on time: rows without an end are kept, because they may be still to come. */
function timeCondition(fields: readonly Field[], hints: Hints): string {
  const dates = fields.filter(({ type }) => type === 'date' || type === 'datetime').map(({ name }) => name);
  const end =
    usualColumn(
      'end',
      dates.filter((name) => /last|dernier/i.test(name)),
    ) ?? usualColumn('end', dates);
  const day = firstDay(hints);
  return day && end ? `(${nameOf(end)} is null or ${nameOf(end)} >= date'${day}')` : '';
}

function placeConditions(fields: readonly Field[], hints: Hints): Narrowing[] {
  return [...communeConditions(fields, hints), ...distanceConditions(fields, hints)];
}

function distanceConditions(fields: readonly Field[], { point }: Hints): Narrowing[] {
  const geo = fields.find(({ type }) => type === 'geo_point_2d');
  if (!point || !geo) return [];
  const { lat, lon, radiusKm } = point;
  return [
    { where: `within_distance(${nameOf(geo.name)}, GEOM'POINT(${lon} ${lat})', ${radiusKm}km)`, doubtful: false },
  ];
}

/**
 * The conditions for the wanted communes. A code is compared with INSEE codes and postcodes; a name is searched for in
 * the whole row, since the portal's search ignores accents and case. They are doubtful without both columns of codes,
 * where a code may be of the other kind, and without a column of names.
 */
function communeConditions(fields: readonly Field[], hints: Hints): Narrowing[] {
  const wanted = wantedCommunes(hints);
  if (!wanted) return [];
  const columns = fields.map(({ name }) => name);
  const coded = (['insee', 'postcode'] as const).flatMap((kind) => {
    const name = usualColumn(kind, columns);
    return fields.filter((field) => field.name === name && field.type === 'text');
  });
  if (wanted.codes.length && !coded.length) return [];
  const conditions = [
    ...(wanted.codes.length
      ? coded.map(({ name }) => `${nameOf(name)} in (${wanted.codes.map(quoted).join(', ')})`)
      : []),
    ...wanted.names.map((words) => `search(${quoted(words.join(' '))})`),
  ];
  const named = usualColumn('commune', columns) !== undefined;
  const doubtful = (wanted.codes.length > 0 && coded.length < 2) || (wanted.names.length > 0 && !named);
  return [{ where: `(${conditions.join(' or ')})`, doubtful }];
}

/** The name of a field in ODSQL: between backquotes unless it is a plain identifier. */
export function nameOf(field: string): string {
  return /^[a-z_]\w*$/i.test(field) ? field : `\`${field.replaceAll('`', '')}\``;
}
