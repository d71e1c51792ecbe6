import { geometryOf, type Shape } from './shapes.js';
import type { Json } from './flatten.js';

/** Sets a column, unless it is set already or the value is empty. */
export function keep(columns: Map<string, string>, column: string, said: string): void {
  if (column && said && !columns.get(column)) columns.set(column, said);
}

/** A GeoJSON feature with the non-empty columns and the shapes of a place. */
export function featureOf(columns: Iterable<readonly [string, string]>, shapes: readonly Shape[], id = ''): Json {
  const properties = Object.fromEntries([...columns].filter(([, value]) => value));
  return { type: 'Feature', ...(id && { id }), geometry: geometryOf(shapes) ?? null, properties };
}
