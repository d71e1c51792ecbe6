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
 * Flattens a nested record into a row: `{ location: { city } }` becomes `location.city`, down to five levels. Other
 * arrays than translations and GeoJSON geometries stay whole. New columns are added to `columns`.
 */
export function rowOf(record: Json, columns: Set<string>): Row {
  const row = emptyRow();
  spread(record, '', 1);
  return row;

  function spread(values: Json, prefix: string, depth: number): void {
    for (const [key, held] of Object.entries(values)) {
      const column = prefix + key;
      const value = said(held);
      if (depth < DEPTH && isObject(value) && !isGeometry(value)) spread(value, `${column}.`, depth + 1);
      else tell(column, value);
    }
  }

  function tell(column: string, value: unknown): void {
    if (value === null && column in row) return;
    row[column] = value;
    columns.add(column);
  }
}

/**
 * What JSON-LD says of a text: the text of a literal, and translations in a list as an object by language, `{ fr: 'Bal' }`
 * for `[{ "@language": "fr", "@value": "Bal" }]`. Other values stay as they are.
 */
export function said(value: unknown): unknown {
  if (isObject(value)) return value['@value'] ?? value;
  const texts = Array.isArray(value) ? value.map(translationIn) : [];
  return texts.length && texts.every((text) => text !== undefined) ? Object.fromEntries(texts) : value;
}

/** A text under its language; undefined for any other item of a list. */
function translationIn(item: unknown): readonly [language: string, text: string] | undefined {
  const { '@language': tag, locale = tag, lang = locale } = isObject(item) ? item : {};
  const { '@value': literal, text = literal, value = text } = isObject(item) ? item : {};
  return typeof lang === 'string' && typeof value === 'string' ? [lang.slice(0, 2), value] : undefined;
}
