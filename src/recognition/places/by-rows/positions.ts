import { isInFrance } from '../../../values/france.js';
import { readNumber } from '../../../values/number.js';
import { readPoint } from '../../../values/point.js';
import { readPosition } from '../../../values/position.js';
import { clean, header } from '../../../values/text.js';
import type { Recognised, Table } from '../../schema.js';
import { COLUMNS, SAMPLE, textsOf } from './texts.js';

/** Well-known text, GeoJSON, or the address of a map with what it shows: they are read with the rows. */
const DRAWN =
  /^(?:srid=\d+;)?\s*(?:multi)?(?:point|linestring|polygon)\b|["']coordinates["']|^geo:|\bmaps?\b.*\d\.\d{4,}/i;
/** Characters in which a geometry shows what it is. */
const START = 300;
/** Degrees to ten metres or less: other figures that fall in France seldom have as many decimals. */
const EXACT = /^-?\d{1,3}[.,]\d{4}/;
/** First words of the headers of eastings and northings, as surveyors write them: « E », « Nord (m) ». */
const AXES = new Set(['e n', 'est nord', 'abscisse ordonnee']);
/** Two headers apart in one letter: `lbx lby`, `x_borne y_borne`. */
const TWINS = /^(.{0,30})x(.{0,30}) \1y\2$/;
/** Fewer metres from the origin of a projection are not those of any place in France. */
const FAR = 100_000;
/** Northings of the mainland, which other figures seldom reach. */
const VERY_FAR = 1_000_000;
/** The share of texts that must be positions. */
const SHARE = 0.6;

/** Gives places without a position the columns whose cells hold one, whatever they are called. */
export function withPosition(found: Recognised, table: Table): Recognised {
  const { point, lat, lon } = found.roles;
  if (point ?? (lat && lon)) return found;
  const columns = table.columns.slice(0, COLUMNS);
  const whole = columns.find((column) => holdsPoints(column, table));
  if (whole !== undefined) return { ...found, roles: { ...rolesBeside(whole, found, table), point: [whole] } };
  for (const [index, other] of columns.entries()) {
    const one = columns[index - 1] ?? '';
    // Which of two degrees comes first is told by the reader of rows.
    const [lat, lon] = northingsFrom(other, one) ? [other, one] : [one, other];
    if (holdPositions(lat, lon, table)) return { ...found, roles: { ...found.roles, lat: [lat], lon: [lon] } };
  }
  return found;
}

/** « Localisation » is an address as long as nothing is known of what it holds, and still is if that is an object. */
function rolesBeside(point: string, { roles }: Recognised, table: Table): Recognised['roles'] {
  const { address = [], ...others } = roles;
  const isObject = textsOf(point, table).some((text) => /^[[{]/.test(text));
  const left = address.filter((column) => column !== point || isObject);
  return left.length ? { ...others, address: left } : others;
}

function holdsPoints(column: string, table: Table): boolean {
  const isPoint = (text: string) => DRAWN.test(text.slice(0, START)) || isFrench(readPoint(text));
  return mostly(textsOf(column, table), isPoint) || mostly(objectsIn(column, table), (held) => 'coordinates' in held);
}

/** The objects in a column; most others than geometries are spread out over columns of their own. */
function objectsIn(column: string, { rows }: Table): readonly object[] {
  return rows.slice(0, SAMPLE).flatMap((row) => {
    const held = row[column];
    return typeof held === 'object' && held !== null && !Array.isArray(held) ? held : [];
  });
}

/** Whether two columns hold degrees, or metres when their names tell so. */
function holdPositions(lat: string, lon: string, { rows }: Table): boolean {
  const pairs = rows
    .slice(0, SAMPLE)
    .map((row) => [clean(row[lat]), clean(row[lon])] as const)
    .filter(([north, east]) => north || east);
  const least = northingsFrom(lat, lon) ?? Infinity;
  return mostly(pairs, (pair) => areDegrees(...pair) || areMetres(...pair, least));
}

/** The least northing to believe of two columns that are named after what is counted in metres, or as twins. */
function northingsFrom(...columns: readonly [north: string, east: string]): number | undefined {
  const [north, east] = columns.map(header);
  if (AXES.has([east, north].map((name) => name?.replace(/s?_.*/, '')).join(' '))) return FAR;
  return TWINS.test(`${east} ${north}`) ? VERY_FAR : undefined;
}

function areMetres(north: string, east: string, least: number): boolean {
  return (readNumber(north) ?? 0) > least && (readNumber(east) ?? 0) > FAR;
}

function areDegrees(north: string, east: string): boolean {
  return EXACT.test(north) && EXACT.test(east) && isFrench(readPosition(north, east));
}

function isFrench(point: ReturnType<typeof readPoint>): boolean {
  return point !== undefined && isInFrance(point);
}

function mostly<T>(items: readonly T[], holds: (item: T) => boolean): boolean {
  return items.length > 0 && items.filter(holds).length >= items.length * SHARE;
}
