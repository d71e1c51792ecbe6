import { readJson } from './json.js';
import { clean, fold } from './text.js';

/**
 * The values of a cell: an array, JSON text of one, or text cut at `separator`, else at `;`, `|` or line breaks, else at
 * commas outside of brackets unless it reads as a sentence. Trimmed, without empty values nor duplicates. Of a term of an
 * ontology, written as its address, only the name is kept: `Concert` for
 * `https://www.datatourisme.fr/ontology/core#Concert`.
 */
export function readList(value: unknown, separator?: string): string[] {
  const json = readJson(value);
  const unique = new Map<string, string>();
  for (const part of Array.isArray(json) ? json : split(clean(value), separator)) {
    const item = afterHash(clean(part));
    const key = fold(item) || item;
    if (key && !unique.has(key)) unique.set(key, item);
  }
  return [...unique.values()];
}

function split(text: string, separator?: string): string[] {
  if (separator) return text.split(separator);
  const items = text.split(/[;|\n]/);
  return items.length > 1 || isSentence(text) ? items : text.split(/,(?!\d|[^()]{0,60}\))/);
}

const isSentence = (text: string): boolean => text.length > 60 && /[.!?…]$|[^,]{46}/.test(text);

const afterHash = (item: string): string => item.replace(/^https?:\/\/[^\s#]+#(?=[^\s#])/, '');
