import { readJson } from './json.js';
import type { Coordinates, RawGeometry } from './raw-geometry.js';
import { readWkb } from './wkb.js';

/** How deep the coordinates of each type are. */
const DEPTHS: Readonly<Record<string, number>> = {
  Point: 1,
  MultiPoint: 2,
  LineString: 2,
  MultiLineString: 3,
  Polygon: 3,
  MultiPolygon: 4,
};

/** A geometry in a cell: GeoJSON (a feature and a collection included), what ArcGIS writes, WKT, or WKB. */
export function readGeometry(value: unknown): RawGeometry | undefined {
  const json = readJson(value) ?? fromPython(value);
  const geometry =
    json === undefined && typeof value === 'string' ? (fromWkt(value) ?? readWkb(value)) : fromJson(json);
  return geometry && isSound(geometry.coordinates, DEPTHS[geometry.type] ?? 0) ? geometry : undefined;
}

/** JSON as Python prints it, which spreadsheets of its users hold: `{'type': 'Point', 'coordinates': [-1.68, 48.12]}`. */
function fromPython(value: unknown): unknown {
  return typeof value === 'string' ? readJson(value.replaceAll("'", '"')) : undefined;
}

function fromJson(value: unknown, depth = 2): RawGeometry | undefined {
  const { type, coordinates, geometry, geometries, ...other } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof type === 'string' && Array.isArray(coordinates)) return { type, coordinates: coordinates as Coordinates };
  const drawn = fromArcgis(other);
  if (drawn) return drawn;
  if (!depth) return undefined;
  if (geometry) return fromJson(geometry, depth - 1);
  return Array.isArray(geometries)
    ? united((geometries as unknown[]).flatMap((one) => fromJson(one, depth - 1) ?? []))
    : undefined;
}

/** The most informative first: an area often comes with a point for its label. */
const KINDS = ['Polygon', 'LineString', 'Point'];

/** One geometry out of several: the areas, else the lines, else the points. */
function united(geometries: readonly RawGeometry[]): RawGeometry | undefined {
  for (const kind of KINDS) {
    const parts = geometries
      .filter(({ type }) => type.endsWith(kind))
      .flatMap(({ type, coordinates }) => (type === kind ? [coordinates] : coordinates));
    const [first] = parts;
    if (parts.length > 1) return { type: `Multi${kind}`, coordinates: parts };
    if (Array.isArray(first)) return { type: kind, coordinates: first as Coordinates };
  }
  return undefined;
}

/** @see https://developers.arcgis.com/documentation/common-data-types/geometry-objects.htm */
function fromArcgis({ x, y, rings, paths, points }: Readonly<Record<string, unknown>>): RawGeometry | undefined {
  if (typeof x === 'number' && typeof y === 'number') return { type: 'Point', coordinates: [x, y] };
  if (Array.isArray(rings)) return { type: 'Polygon', coordinates: rings as Coordinates };
  if (Array.isArray(paths)) return { type: 'MultiLineString', coordinates: paths as Coordinates };
  return Array.isArray(points) ? { type: 'MultiPoint', coordinates: points as Coordinates } : undefined;
}

/** `POINT (`, `SRID=2154;MultiPolygon Z (` */
const TYPE = /^\s*(?:srid=\d+;)?\s*(multi)?(point|linestring|polygon)\s*[zm]{0,2}\s*(?=\()/i;
/** Numbers of a plausible length: a long run of digits is not looked through again from each of them. */
const CORNER = /(-?[\d.]{1,25}(?:e[+-]?\d{1,3})?)\s+(-?[\d.]{1,25}(?:e[+-]?\d{1,3})?)(?:\s+-?[\d.e+-]{1,25}){0,2}/gi;
const NAMES: Readonly<Record<string, string>> = { point: 'Point', linestring: 'LineString', polygon: 'Polygon' };

/** Well-known text has the brackets of GeoJSON, in round. */
function fromWkt(text: string): RawGeometry | undefined {
  const [head, multi, name = ''] = TYPE.exec(text) ?? [];
  if (head === undefined) return undefined;
  const type = (multi ? 'Multi' : '') + (NAMES[name.toLowerCase()] ?? '');
  const brackets = text.slice(head.length).replace(CORNER, '[$1,$2]').replaceAll('(', '[').replaceAll(')', ']');
  const coordinates = readJson(brackets) as Coordinates | undefined;
  if (!coordinates) return undefined;
  if (type === 'Point') return { type, coordinates: (coordinates[0] ?? []) as Coordinates };
  // The points of several may have brackets of their own.
  return { type, coordinates: type === 'MultiPoint' ? bare(coordinates) : coordinates };
}

function bare(points: Coordinates): Coordinates {
  return points.map((point) => {
    const inner = typeof point === 'number' ? point : point[0];
    return typeof inner === 'number' || inner === undefined ? point : inner;
  });
}

/** Whether every corner has at least two numbers, at the depth of nesting that the type requires. */
function isSound(coordinates: unknown, depth: number): boolean {
  // What objects have for a type of that name is no number.
  if (!Array.isArray(coordinates) || !coordinates.length || !(depth > 0)) return false;
  if (depth > 1) return coordinates.every((inner) => isSound(inner, depth - 1));
  return coordinates.length > 1 && coordinates.slice(0, 2).every(Number.isFinite);
}

/** Applies a function to the first two numbers of every corner; undefined when it is undefined for one of them. */
export function mapCorners(
  coordinates: Coordinates,
  move: (x: number, y: number) => readonly [number, number] | undefined,
): Coordinates | undefined {
  const [x, y] = coordinates;
  if (typeof x === 'number') return typeof y === 'number' ? move(x, y) : undefined;
  const moved: Coordinates[] = [];
  for (const inner of coordinates) {
    const found = typeof inner === 'number' ? undefined : mapCorners(inner, move);
    if (!found) return undefined;
    moved.push(found);
  }
  return moved;
}

/** The corners of a geometry, whatever its nesting: first and second number of each. */
export function cornersOf(coordinates: Coordinates): (readonly [number, number])[] {
  const corners: (readonly [number, number])[] = [];
  mapCorners(coordinates, (x, y) => {
    corners.push([x, y]);
    return [x, y];
  });
  return corners;
}
