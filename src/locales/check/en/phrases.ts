import type { FindingWords, Told } from '../findings.js';

const DELIMITERS: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'vertical bar',
};

/** Sentences of a finding; what is to be done is often the same whatever is found. */
export function sentences(said: (told: Told) => string, todo: string | ((told: Told) => string)): FindingWords {
  return { said, todo: typeof todo === 'string' ? () => todo : todo };
}

/** The beginning of a sentence about a column, or about several. */
export function about(name: string): string {
  return name ? `${name.includes(', ') ? 'Columns' : 'Column'} “${name}”: ` : '';
}

/** `2 rows`: words whose plural is an s. */
export function counted(count: number, words: string): string {
  return `${count.toLocaleString('en-GB')} ${words}${count > 1 ? 's' : ''}`;
}

/** Of `2026-11-21`, “21 November 2026”. */
export function day(text: string): string {
  const words = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return words.format(Date.parse(text));
}

/** The name of the character between cells; itself when it has none here. */
export function delimiterOf(character: string): string {
  return DELIMITERS[character] ?? character;
}

/** The end of a sentence: a list, which may go on. */
export function listed(list: string): string {
  return list.endsWith('…') ? list : `${list}.`;
}
