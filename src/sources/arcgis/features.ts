import { isObject, type Json } from '../../parsers/flatten.js';
import { objectsIn, partOf } from '../answer.js';

export interface LayerField {
  readonly name: string;
  /** `esriFieldTypeDate`… */
  readonly type: string;
  /** What the codes of a closed list mean; empty for other fields. */
  readonly labels: ReadonlyMap<unknown, unknown>;
}

/**
 * The features of an answer, in GeoJSON or in Esri's own JSON (of servers that know no other), as GeoJSON. Dates come as
 * epoch milliseconds and leave in ISO 8601; codes of closed lists leave as what they mean.
 */
export function recordsOf(answer: unknown, fields: readonly LayerField[]): Json[] {
  return objectsIn(partOf(answer, 'features')).map((feature) => {
    const { properties, attributes, geometry, id } = feature;
    const values = isObject(properties) ? properties : isObject(attributes) ? attributes : {};
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

/** Points, and the outlines of what is larger. */
function geometryOf(geometry: unknown): Json | null {
  if (!isObject(geometry)) return null;
  const { x, y, rings, paths } = geometry;
  if (typeof x === 'number' && typeof y === 'number') return { type: 'Point', coordinates: [x, y] };
  if (rings) return { type: 'Polygon', coordinates: rings };
  return paths ? { type: 'MultiLineString', coordinates: paths } : null;
}
