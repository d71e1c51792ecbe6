import { objectsIn, partOf, textIn } from '../answer.js';
import { firstDay } from '../narrowed.js';
import { usualColumn, wantedCommunes } from '../place-columns.js';
import type { Hints } from '../types.js';

/** A field of a dataset, as the catalogue tells it. */
export interface Field {
  readonly name: string;
  readonly type: string;
}

export interface Narrowing {
  /** In ODSQL. */
  readonly where: string;
  /** Whether rows that it keeps none of may be wanted all the same. */
  readonly doubtful: boolean;
}

/** The fields that the catalogue lists; none when it does not answer. */
export function fieldsIn(description: unknown): Field[] {
  return objectsIn(partOf(description, 'fields')).map((field) => ({
    name: textIn(field, 'name'),
    type: textIn(field, 'type'),
  }));
}

/**
 * Conditions, to try in order, that leave at the portal most of what the page would leave out: what is elsewhere, then
 * only what is over.
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

/** What has no end may be yet to come. */
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
 * A code is looked for among INSEE codes and postcodes, a name anywhere in the row: the portal's search does not mind
 * accents nor capitals. Without both columns of codes, a code that is not found may be one of the other kind; without a
 * column of names, rows may lie there and not tell.
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

/** A field as ODSQL names it: names that are no plain words go between backquotes. */
export function nameOf(field: string): string {
  return /^[a-z_]\w*$/i.test(field) ? field : `\`${field.replaceAll('`', '')}\``;
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
