import { readPlainDate } from '../../values/plain-date.js';
import { clean } from '../../values/text.js';
import { isObject, type Json } from '../flatten.js';

/** Names under which services put the text of a value. */
const WORDS = ['fr', 'texte', 'text', 'rendered', 'processed', 'value', 'libelle', 'ThesLibelle', 'name', 'nom'];

/** The value at a path of names separated by dots; of lists, the first item. */
export function inside(record: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => {
    const [one] = listOf(value);
    return isObject(one) && Object.hasOwn(one, name) ? one[name] : undefined;
  }, record);
}

/** The text at a path; `''` when there is none. */
export function wordsIn(record: unknown, path: string): string {
  return wordsOf(inside(record, path));
}

function wordsOf(value: unknown, depth = 2): string {
  const [one] = listOf(value);
  if (!isObject(one)) return clean(one);
  const found = depth ? WORDS.map((name) => (Object.hasOwn(one, name) ? wordsOf(one[name], depth - 1) : '')) : [];
  return found.find(Boolean) ?? '';
}

/** The value as a list: XML makes a single item of a list of one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** The day, in ISO 8601, of the date at a path; `''` when it is none. */
export function dayIn(record: unknown, path: string): string {
  return readPlainDate(wordsIn(record, path))?.day ?? '';
}

/** The record without its empty values. */
export function told(record: Json): Json {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => (value ?? '') !== '' && !(Array.isArray(value) && !value.length)),
  );
}
