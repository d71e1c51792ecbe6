import { isInFrance } from '../../../values/france.js';
import { readPoint } from '../../../values/point.js';
import { readPosition } from '../../../values/position.js';
import { clean } from '../../../values/text.js';
import type { Recognised, Table } from '../../schema.js';
import { COLUMNS, SAMPLE, textsOf } from './texts.js';

/** Well-known text, GeoJSON, or the address of a map with what it shows: they are read with the rows. */
const DRAWN =
  /^(?:srid=\d+;)?\s*(?:multi)?(?:point|linestring|polygon)\b|["']coordinates["']|^geo:|\bmaps?\b.*\d\.\d{4,}/i;
/** Characters in which a geometry shows what it is. */
const START = 300;
/** Degrees to ten metres or less: other figures that fall in France seldom have as many decimals. */
const EXACT = /^-?\d{1,3}[.,]\d{4}/;
/** The share of texts that must be positions. */
const SHARE = 0.6;

/** Gives places without a position the columns whose cells hold one, whatever they are called. */
export function withPosition(found: Recognised, table: Table): Recognised {
  const { point, lat, lon } = found.roles;
  if (point ?? (lat && lon)) return found;
  const columns = table.columns.slice(0, COLUMNS);
  const whole = columns.find((column) => holdsPoints(column, table));
  if (whole !== undefined) return { ...found, roles: { ...rolesBeside(whole, found, table), point: [whole] } };
  const at = columns.findIndex((column, index) => holdDegrees(column, columns[index + 1] ?? '', table));
  return at < 0 ? found : { ...found, roles: { ...found.roles, ...pairFrom(columns.slice(at)) } };
}

/** Which of the two comes first is told by the reader of rows. */
function pairFrom([one = '', other = '']: readonly string[]): Recognised['roles'] {
  return { lat: [one], lon: [other] };
}

/** « Localisation » is an address as long as nothing is known of what it holds, and still is if that is an object. */
function rolesBeside(point: string, { roles }: Recognised, table: Table): Recognised['roles'] {
  const { address = [], ...others } = roles;
  const isObject = textsOf(point, table).some((text) => /^[[{]/.test(text));
  const left = address.filter((column) => column !== point || isObject);
  return left.length ? { ...others, address: left } : others;
}

function holdsPoints(column: string, table: Table): boolean {
  return mostly(textsOf(column, table), (text) => DRAWN.test(text.slice(0, START)) || isFrench(readPoint(text)));
}

function holdDegrees(column: string, next: string, { rows }: Table): boolean {
  const pairs = rows
    .slice(0, SAMPLE)
    .map((row) => [clean(row[column]), clean(row[next])] as const)
    .filter(([one, other]) => one || other);
  return mostly(pairs, ([one, other]) => EXACT.test(one) && EXACT.test(other) && isFrench(readPosition(one, other)));
}

function isFrench(point: ReturnType<typeof readPoint>): boolean {
  return point !== undefined && isInFrance(point);
}

function mostly<T>(items: readonly T[], holds: (item: T) => boolean): boolean {
  return items.length > 0 && items.filter(holds).length >= items.length * SHARE;
}
