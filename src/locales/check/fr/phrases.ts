import type { FindingWords, Told } from '../findings.js';

const DELIMITERS: Readonly<Record<string, string>> = {
  ',': 'la virgule',
  ';': 'le point-virgule',
  '\t': 'la tabulation',
  '|': 'la barre verticale',
};

/** Sentences of a finding; what is to be done is often the same whatever is found. */
export function sentences(said: (told: Told) => string, todo: string | ((told: Told) => string)): FindingWords {
  return { said, todo: typeof todo === 'string' ? () => todo : todo };
}

/** The beginning of a sentence about a column, or about several. */
export function about(name: string): string {
  if (!name) return '';
  return `${name.includes(', ') ? 'Colonnes' : 'Colonne'}\u00a0«\u00a0${name}\u00a0»\u00a0: `;
}

/** `2 lignes`: words whose plural is an s. */
export function counted(count: number, word: string): string {
  return `${count.toLocaleString('fr')}\u00a0${word}${plural(count)}`;
}

/** The end of an adjective or a participle. */
export function plural(count: number): string {
  return count > 1 ? 's' : '';
}

/** Of `2026-11-21`, « 21 novembre 2026 ». */
export function day(text: string): string {
  const words = new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return words.format(Date.parse(text)).replace(/^1 /, '1er ');
}

/** The name of the character between cells; itself when it has none here. */
export function delimiterOf(character: string): string {
  return DELIMITERS[character] ?? character;
}

/** The end of a sentence: a list, which may go on. */
export function listed(list: string): string {
  return list.endsWith('…') ? list : `${list}.`;
}
