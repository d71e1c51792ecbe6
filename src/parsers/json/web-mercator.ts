import { mapCorners, readGeometry } from '../../values/geometry.js';
import { fromWebMercator } from '../../values/mercator.js';
import { isObject, type Json } from '../flatten.js';

/**
 * Converts a record whose document says that it is in metres of Web Mercator (EPSG:3857) to degrees: a GeoJSON feature,
 * or a point of ArcGIS. Around Lille or Reims, the same metres would be elsewhere in France by the national projection.
 */
export function inDegrees(record: unknown): unknown {
  if (!isObject(record)) return record;
  const geometry = readGeometry(record.geometry);
  const coordinates = geometry && mapCorners(geometry.coordinates, degreesOf);
  return { ...record, ...pointIn(record), ...(coordinates && { geometry: { ...geometry, coordinates } }) };
}

function pointIn({ x, y }: Json): Json {
  if (typeof x !== 'number' || typeof y !== 'number') return {};
  const [lon, lat] = degreesOf(x, y);
  return { x: lon, y: lat };
}

/** Degrees in a document that says metres are left as they are: nothing in France is so near the origin. */
function degreesOf(x: number, y: number): [number, number] {
  if (Math.abs(x) <= 180 && Math.abs(y) <= 90) return [x, y];
  const { lon, lat } = fromWebMercator(x, y);
  return [lon, lat];
}
