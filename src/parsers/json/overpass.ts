import { type Corner, geometryOf, lineOf, type Shape } from '../shapes.js';
import { isObject, type Json } from '../flatten.js';

const ELEMENTS: ReadonlySet<unknown> = new Set(['node', 'way', 'relation']);
/** Tags of closed ways that are lines rather than areas. */
const LINES = ['highway', 'route', 'barrier', 'railway'];

/** Whether a record is an element of OpenStreetMap. */
export function isElement(record: unknown): record is Json {
  return isObject(record) && ELEMENTS.has(record.type) && typeof record.id === 'number';
}

/**
 * The elements in a response of Overpass in any of its output modes (`out center`, `out geom`, nodes after the ways
 * that use them): one record for each element with tags, with its position, or its shape in GeoJSON.
 */
export function elementsAsRecords(elements: readonly Json[]): Json[] {
  const places = placesIn(elements);
  return elements.flatMap((element) => {
    const { type, id, tags } = element;
    if (!isObject(tags) || !Object.keys(tags).length) return [];
    return [{ osm_id: keyOf(type, id), ...whereabouts(element, tags, places), ...tags }];
  });
}

/** `node/12`; what is no number refers to nothing. */
function keyOf(type: unknown, id: unknown): string {
  return ELEMENTS.has(type) && typeof id === 'number' ? `${String(type)}/${id}` : '';
}

/** The positions of nodes and the paths of ways, by type and identifier. */
type Places = ReadonlyMap<string, readonly Corner[]>;

function placesIn(elements: readonly Json[]): Places {
  const places = new Map<string, readonly Corner[]>();
  for (const element of elements) if (element.type === 'node') places.set(keyOf('node', element.id), cornerOf(element));
  for (const element of elements)
    if (element.type === 'way') places.set(keyOf('way', element.id), cornersOf(element, places));
  return places;
}

function whereabouts(element: Json, tags: Json, places: Places): Json {
  const [at] = isObject(element.center) ? cornerOf(element.center) : cornerOf(element);
  const shapes = at ? [] : shapesOf(element, tags, places);
  const geometry = geometryOf(shapes);
  if (geometry) return { geometry };
  const [lon, lat] = at ?? middleOf(element.bounds) ?? [];
  return { lat, lon };
}

function shapesOf(element: Json, tags: Json, places: Places): Shape[] {
  if (element.type === 'way') return shapeOf(cornersOf(element, places), tags);
  const members = Array.isArray(element.members) ? element.members.filter(isObject) : [];
  return members.flatMap((member) => lineOf(cornersOf({ ...member, id: member.ref }, places)));
}

function shapeOf(corners: readonly Corner[], tags: Json): Shape[] {
  const [first, last] = [corners[0], corners.at(-1)];
  const closed = corners.length > 3 && first?.join() === last?.join() && !LINES.some((name) => name in tags);
  return closed ? [{ type: 'Polygon', coordinates: [corners] }] : lineOf(corners);
}

function cornersOf(element: Json, places: Places): readonly Corner[] {
  const { geometry, nodes, type, id } = element;
  if (Array.isArray(geometry)) return geometry.filter(isObject).flatMap(cornerOf);
  if (Array.isArray(nodes)) return nodes.flatMap((node) => places.get(keyOf('node', node)) ?? []);
  return places.get(keyOf(type, id)) ?? [];
}

function cornerOf({ lat, lon }: Json): Corner[] {
  return typeof lat === 'number' && typeof lon === 'number' ? [[lon, lat]] : [];
}

function middleOf(bounds: unknown): Corner | undefined {
  if (!isObject(bounds)) return undefined;
  const { minlat, minlon, maxlat, maxlon } = bounds;
  const middle = [between(minlon, maxlon), between(minlat, maxlat)] as const;
  return middle.every(Number.isFinite) ? middle : undefined;
}

/** The mean of two numbers; NaN unless both are numbers. */
function between(one: unknown, other: unknown): number {
  return typeof one === 'number' && typeof other === 'number' ? (one + other) / 2 : NaN;
}
