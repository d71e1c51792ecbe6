import { foldOnce } from '../../values/text.js';
import type { Pieces } from '../stepwise-work.js';
import type { Compare } from './in-order.js';

/** Texts between two pauses, however long they are. */
const SLICE = 64;
/** Characters of a text that its sort key is made of. */
const READ = 20_000;
/** Characters that decide the order of a text; those that differ only beyond stay in the order of the feed. */
const DECISIVE = 200;

/**
 * Compares texts in the order of a French dictionary: by letters first, then accents and case; numbers by value, so
 * that `Article 9` precedes `Article 10`. Comparing folded texts is much faster than `Intl.Collator`, which is left to
 * decide between equal ones.
 *
 * @param texts by code
 */
export function* textOrder(texts: readonly string[], lang: string): Pieces<Compare> {
  const compare = alikeOrder(lang);
  const keys: string[] = [];
  for (const [code, text] of texts.entries()) {
    keys.push(sortKey(text));
    if (code % SLICE === 0) yield;
  }
  return (one, other) => {
    const [key = '', against = ''] = [keys[one], keys[other]];
    if (key !== against) return key < against ? -1 : 1;
    return compare(texts[one] ?? '', texts[other] ?? '');
  };
}

/** Compares texts whose keys are the same. */
export function alikeOrder(lang: string): (text: string, other: string) => number {
  const { compare } = new Intl.Collator(lang);
  return (text, other) => (text === other ? 0 : compare(text.slice(0, DECISIVE), other.slice(0, DECISIVE)));
}

/**
 * The folded text to compare by. Numbers are prefixed with their length, so that comparing them as text compares their
 * values.
 */
export function sortKey(text: string): string {
  const letters = foldOnce(text.slice(0, READ)).slice(0, DECISIVE);
  return letters.replace(/0*(\d+)/g, (_, digits: string) => `${Math.min(digits.length, 9)}${digits}`);
}

/** Compares readable numbers by value, then the rest as text. */
export function numberOrder(numbers: Float64Array, asTexts: Compare): Compare {
  const isText = (code: number) => Number(Number.isNaN(numbers[code]));
  return (one, other) => {
    const difference = (numbers[one] ?? NaN) - (numbers[other] ?? NaN);
    return Number.isNaN(difference) ? isText(one) - isText(other) || asTexts(one, other) : difference;
  };
}
