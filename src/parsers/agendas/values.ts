import { readPlainDate } from '../../values/plain-date.js';
import { clean } from '../../values/text.js';
import { isObject, type Json } from '../flatten.js';

/** Under which names services put the words of a value. */
const WORDS = ['fr', 'texte', 'text', 'rendered', 'processed', 'value', 'libelle', 'ThesLibelle', 'name', 'nom'];

/** What is inside of a record, by names parted by dots; of lists, the first. */
export function inside(record: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => {
    const [one] = listOf(value);
    return isObject(one) && Object.hasOwn(one, name) ? one[name] : undefined;
  }, record);
}

/** The words that are inside of a record; `''` when there are none. */
export function wordsIn(record: unknown, path: string): string {
  return wordsOf(inside(record, path));
}

function wordsOf(value: unknown, depth = 2): string {
  const [one] = listOf(value);
  if (!isObject(one)) return clean(one);
  const found = depth ? WORDS.map((name) => (Object.hasOwn(one, name) ? wordsOf(one[name], depth - 1) : '')) : [];
  return found.find(Boolean) ?? '';
}

/** A list, or what XML makes of a list of one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** The day of a date that is written in full, as ISO 8601 writes it; `''` when it is none. */
export function dayIn(record: unknown, path: string): string {
  return readPlainDate(wordsIn(record, path))?.day ?? '';
}

/** A record without what it does not say. */
export function told(record: Json): Json {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => (value ?? '') !== '' && !(Array.isArray(value) && !value.length)),
  );
}
