import { readJson } from '../values/json.js';
import { clean } from '../values/text.js';

const NAMES = ['label', 'libelle', 'name', 'nom', 'title', 'titre', 'value', 'organizer'];

/**
 * The words of a value that may be an object, or JSON text of one: `{ "id": 1, "label": { "fr": "Programmé" } }`.
 * Translations give the reader's language, French, or whichever comes first. Scalars are their own label.
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

/** The code of a value that may be an object: `1` for `{ "id": 1, "label": … }`. */
export function codeOf(value: unknown): string {
  const json = readJson(value);
  return clean(json && typeof json === 'object' && 'id' in json ? json.id : value);
}
