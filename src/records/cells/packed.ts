import { readJson } from '../../values/json.js';
import { clean } from '../../values/text.js';

const NAMES = ['label', 'libelle', 'name', 'nom', 'title', 'titre', 'value', 'organizer'];

/**
 * The text of a value that may be an object, or the JSON text of one: `{ "id": 1, "label": { "fr": "Programmé" } }`.
 * Translations are taken in the reader's language, else in French, else the first one. Scalars are their own label.
 */
export function labelOf(value: unknown, lang: string, depth = 2): string {
  const json = readJson(value);
  if (Array.isArray(json))
    return json
      .map((item: unknown) => labelOf(item, lang, depth - 1))
      .filter(Boolean)
      .join(', ');
  if (typeof json !== 'object' || !json) return clean(value);
  const entries = new Map<string, unknown>(Object.entries(json));
  const found = [...NAMES, lang, 'fr'].map((name) => entries.get(name)).find((inner) => inner !== undefined);
  return depth ? labelOf(found ?? [...entries.values()][0], lang, depth - 1) : '';
}

/** The texts of a list's items, or of a single value. Numbers in a list are database keys, and are left out. */
export function labelsOf(value: unknown, lang: string): unknown {
  const list = readJson(value);
  return Array.isArray(list)
    ? list.filter((item) => typeof item !== 'number').map((item) => labelOf(item, lang))
    : value;
}

/** The code of a value that may be an object: `1` for `{ "id": 1, "label": … }`. */
export function codeOf(value: unknown): string {
  const json = readJson(value);
  return clean(json && typeof json === 'object' && 'id' in json ? json.id : value);
}

/** The values in a list of ways to book or call: `[{ "type": "phone", "value": "02…" }]`. */
export function partsOf(value: unknown): string[] {
  const list = readJson(value);
  if (!Array.isArray(list)) return [clean(value)];
  return list.map((item: unknown) =>
    item && typeof item === 'object'
      ? clean(Object.entries(item).find(([key]) => /^(value|valeur|link|url)$/.test(key))?.[1])
      : clean(item),
  );
}

/** The first address inside a value, two objects deep: `[{ "Photo": { "Url": "…" } }]`. */
export function addressIn(value: unknown, depth = 3): string {
  const json = readJson(value);
  if (!json || typeof json !== 'object') return clean(value);
  if (!depth) return '';
  const inner = Object.entries(json).map(([key, part]: [string, unknown]): string => {
    if (typeof part === 'object') return addressIn(part, depth - 1);
    return /^(\d+|url|src)$/i.test(key) ? clean(part) : '';
  });
  return inner.find(Boolean) ?? '';
}
