import { fold } from '../../values/text.js';
import { wordsOf } from './search.js';
import { inFolded } from './spelling.js';
import type { Mark } from '../types.js';

/** Characters of a text that are searched for matches. */
const LOOKED_AT = 20_000;

/**
 * The ranges of a text that match the words of a search, compared as the search compares them: without accents, case
 * and ligatures. In order and disjoint.
 */
export function marks(text: string, query: string | undefined): Mark[] {
  const words = wordsOf(query);
  if (!words.length) return [];
  const { folded, starts } = foldEach(text.slice(0, LOOKED_AT));
  return joined(
    words.flatMap((word) => placesOf(word, folded)).map(([from, to]) => [starts[from] ?? 0, starts[to] ?? text.length]),
  );
}

/** The folded text, and for each of its characters its index in the original. */
function foldEach(text: string): { folded: string; starts: readonly number[] } {
  let folded = '';
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    // An accent on its own belongs to the letter before it.
    const letters = /\p{M}/u.test(character) ? '' : fold(character) || (/\s/.test(character) ? ' ' : '-');
    starts.push(...letters.split('').map(() => at));
    folded += letters;
    at += character.length;
  }
  starts.push(at);
  return { folded, starts };
}

function placesOf(word: string, folded: string): Mark[] {
  return [...folded.matchAll(inFolded(word))].map(({ index, 0: found }) => [index, index + found.length]);
}

function joined(places: readonly Mark[]): Mark[] {
  const result: [number, number][] = [];
  for (const [from, to] of [...places].sort(([one], [other]) => one - other)) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else if (to > from) result.push([from, to]);
  }
  return result;
}
