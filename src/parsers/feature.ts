import { geometryOf, type Shape } from './shapes.js';
import type { Json } from './spread.js';

/** Takes what is said for a column: the first that says something. */
export function keep(columns: Map<string, string>, column: string, said: string): void {
  if (column && said && !columns.get(column)) columns.set(column, said);
}

/** A feature of GeoJSON, of the columns that say something and the shapes of a place. */
export function featureOf(columns: Iterable<readonly [string, string]>, shapes: readonly Shape[], id = ''): Json {
  const properties = Object.fromEntries([...columns].filter(([, value]) => value));
  return { type: 'Feature', ...(id && { id }), geometry: geometryOf(shapes) ?? null, properties };
}
