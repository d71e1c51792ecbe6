import { emptyRow, type Row } from '../dataset.js';

const DEPTH = 5;

/** A plain object, from JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** Whether a value is a plain object, rather than null or a list. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isGeometry({ coordinates, geometries }: Json): boolean {
  return Array.isArray(coordinates ?? geometries);
}

/**
 * Flattens a nested record into a row: `{ location: { city } }` becomes `location.city`, down to five levels. Arrays
 * and GeoJSON geometries stay whole. New columns are added to `columns`.
 */
export function rowOf(record: Json, columns: Set<string>): Row {
  const row = emptyRow();
  spread(record, '', 1);
  return row;

  function spread(values: Json, prefix: string, depth: number): void {
    for (const [key, value] of Object.entries(values)) {
      const column = prefix + key;
      const literal = isObject(value) ? value['@value'] : undefined;
      if (literal !== undefined) tell(column, literal);
      else if (depth < DEPTH && isObject(value) && !isGeometry(value)) spread(value, `${column}.`, depth + 1);
      else tell(column, value);
    }
  }

  function tell(column: string, value: unknown): void {
    if (value === null && column in row) return;
    row[column] = value;
    columns.add(column);
  }
}
