import { isObject, type Json } from '../../parsers/flatten.js';
import { objectsIn, partOf } from '../requests/answer.js';

export interface LayerField {
  readonly name: string;
  /** `esriFieldTypeDate`… */
  readonly type: string;
  /** The labels of a coded-value domain, by code; empty for other fields. */
  readonly labels: ReadonlyMap<unknown, unknown>;
}

/**
 * The features of a response as GeoJSON, from GeoJSON or from Esri's own JSON, which is all that some servers know.
 * Dates, epoch milliseconds in the response, become ISO 8601; codes of coded-value domains become their labels.
 */
export function recordsOf(answer: unknown, fields: readonly LayerField[]): Json[] {
  return objectsIn(partOf(answer, 'features')).map((feature) => {
    const { properties, attributes, geometry, id } = feature;
    const values = [properties, attributes].find(isObject) ?? {};
    return {
      type: 'Feature',
      id,
      geometry: attributes ? geometryOf(geometry) : geometry,
      properties: { ...values, ...readable(values, fields) },
    };
  });
}

function readable(values: Json, fields: readonly LayerField[]): Json {
  return Object.fromEntries(
    fields
      .filter(({ name, type, labels }) => Object.hasOwn(values, name) && (type === 'esriFieldTypeDate' || labels.size))
      .map(({ name, type, labels }) => {
        const value = values[name];
        return [name, type === 'esriFieldTypeDate' ? isoOf(value) : (labels.get(value) ?? value)];
      }),
  );
}

function isoOf(value: unknown): unknown {
  return typeof value === 'number' && Math.abs(value) <= 8.64e15 ? new Date(value).toISOString() : value;
}

/** A GeoJSON geometry: a point, or the outline of a line or an area. */
function geometryOf(geometry: unknown): Json | null {
  if (!isObject(geometry)) return null;
  const { x, y, rings, paths } = geometry;
  if (typeof x === 'number' && typeof y === 'number') return { type: 'Point', coordinates: [x, y] };
  if (rings) return { type: 'Polygon', coordinates: rings };
  return paths ? { type: 'MultiLineString', coordinates: paths } : null;
}
