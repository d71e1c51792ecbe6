import { clean, foldOnce } from '../../values/text.js';

/** Combining accents, which are ignored between two letters. */
const ACCENTS = '\\u0300-\\u036f';
/** Quotes, dashes and points of typographers, and the euro. */
const SIGNS = '\\u2010-\\u2027\\u20ac';
/** Characters of Western languages, as far as Windows-1252 has them. */
const WESTERN = '\\0-\\xff\\u0152\\u0153';
/** Anything else takes more than a pattern to compare. */
const FOREIGN = `[^${ACCENTS}${WESTERN}${SIGNS}]`;
const ALL = [...[...Array(256).keys()].map((code) => String.fromCharCode(code)), 'Œ', 'œ'];
/** Letters of a word that are looked for; a pattern of more would take long to make. */
const LONGEST = 40;

/** Patterns for the spellings of each letter. */
interface Alphabet {
  /** By letter as it is compared: all that are it, whatever their case and accent. `oe` and `ae` are written as one, too. */
  readonly letters: ReadonlyMap<string, string>;
  /** Pattern for characters between two letters of a word. */
  readonly gap: string;
}

let known: Alphabet | undefined;
let foreign: RegExp | undefined;

/**
 * Tells whether a text holds a word, whole or in part, as if both were folded, without folding the text: that takes ten
 * times as long. Undefined for texts of which only folding them can tell.
 *
 * @param word as `fold` makes it
 */
export function finder(word: string): (text: string) => boolean | undefined {
  const pattern = patternOf(word.slice(0, LONGEST));
  const certain = new RegExp(pattern);
  // Most texts do not hold the word: one look is enough for them.
  const possible = new RegExp(`${pattern}|${FOREIGN}`);
  const found = word.length <= LONGEST || undefined;
  return (text) => possible.test(text) && (certain.test(text) ? found : undefined);
}

/** Whether spaces may stand within a word: `17142` is in `17 142,08 €`, a SIRET in one that is written in groups. */
export function isSpaced(word: string): boolean {
  return /\d{4}/.test(word);
}

/** The pattern that finds a word in folded texts. */
export function inFolded(word: string): RegExp {
  return new RegExp(isSpaced(word) ? [...word].join(' ?') : word, 'g');
}

/** Whether only folding a text can tell what it holds. */
export function isForeign(text: string): boolean {
  return (foreign ??= new RegExp(FOREIGN)).test(text);
}

/**
 * The pattern that finds all occurrences of a word in a text without foreign letters; undefined for a word too long for
 * a pattern.
 */
export function everywhere(word: string): RegExp | undefined {
  return word.length > LONGEST ? undefined : new RegExp(patternOf(word), 'g');
}

/** Never goes back over a text: what stands between two letters is no letter. */
function patternOf(word: string): string {
  const { letters, gap } = (known ??= alphabet());
  const pieces: string[] = [];
  for (let at = 0; at < word.length; at++) {
    const both = word.slice(at, at + 2);
    const ligatures = both.length > 1 && letters.get(both);
    if (ligatures)
      pieces.push(`(?:${letterOf(word, at++, letters)}${gap}${letterOf(word, at, letters)}|[${ligatures}])`);
    else pieces.push(letterOf(word, at, letters));
  }
  return pieces.join(isSpaced(word) ? `${gap}[ \\u00a0]?` : gap);
}

/** The first letter may be the end of a ligature, and the last one its beginning. */
function letterOf(word: string, at: number, letters: Alphabet['letters']): string {
  const letter = word.charAt(at);
  const parts = [...letters].flatMap(([both, ligatures]) => {
    const isPart = (at === 0 && both[1] === letter) || (at === word.length - 1 && both.startsWith(letter));
    return both.length > 1 && isPart ? [ligatures] : [];
  });
  return `[${letters.get(letter) ?? ''}${parts.join('')}]`;
}

/** The spellings of each letter that `fold` makes equal. */
function alphabet(): Alphabet {
  const letters = new Map<string, string>();
  let gap = ACCENTS;
  for (const character of ALL) {
    const letter = foldOnce(clean(`a${character}b`)).slice(1, -1);
    const escaped = `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    if (!letter) gap += escaped;
    else if (letter !== ' ') letters.set(letter, (letters.get(letter) ?? '') + escaped);
  }
  return { letters, gap: `[${gap}]*` };
}
