import { foldOnce } from '../../values/text.js';
import { cellText } from '../cells/text.js';

/** Characters of a text that are compared before giving up. */
const LOOKED = 150;
/** Digits of the longest numbers compared here. */
const DIGITS = 9;
/** Characters from this one on are left to `textOrder`, which folds them. */
const FAR = 0x2100;

/**
 * Class of a character that may fold to several, or to something that depends on its neighbours: the quick comparison
 * gives up on it.
 */
const ODD = 1;
/** Class of signs, and of the end of a text: they fold to a space. */
const SIGN = 32;

/** The folded letter, or the class, of each character met so far. */
const known = new Uint8Array(FAR);
const UNMET = 0;

/**
 * A quick comparison of texts with this one, consistent with `textOrder`: below 0 for those that come before, above 0
 * for those after, 0 when it cannot tell. Most texts differ within their first letters, and folding them would take ten
 * times as long.
 */
export function quickOrder(other: string): (text: string) => number {
  // Whole words that the last text shares with `other`, not to be compared anew: texts of a column often begin alike.
  let begun = '';
  return (text) => {
    let at = text.startsWith(begun) ? begun.length : 0;
    let wordAt = at;
    let before = SIGN;
    for (; at < LOOKED; at++) {
      const one = letterAt(text, at);
      const another = text.charCodeAt(at) === other.charCodeAt(at) ? one : letterAt(other, at);
      if (one === ODD || another === ODD) return 0;
      if (one !== another) {
        if (wordAt !== begun.length) begun = other.slice(0, wordAt);
        return parted(text, other, at, before);
      }
      if (at >= text.length && at >= other.length) return 0;
      before = one;
      if (one === SIGN) wordAt = at + 1;
    }
    return 0;
  };
}

/** Compares texts whose first difference is at `at`: another letter in each, or the end of one. */
function parted(text: string, other: string, at: number, before: number): number {
  const one = letterAt(text, at);
  const another = letterAt(other, at);
  if (isDigit(before) || (isDigit(one) && isDigit(another))) {
    const byNumber = numbersParted(text, other, at);
    if (byNumber !== undefined) return byNumber;
  }
  const isTold = before !== SIGN || (one !== SIGN && another !== SIGN);
  return isTold ? one - another : 0;
}

/** Compares the numbers around that difference: of two, the longer is the greater. Undefined when both end before it. */
function numbersParted(text: string, other: string, at: number): number | undefined {
  if (!isDigit(letterAt(text, at)) && !isDigit(letterAt(other, at))) return undefined;
  let start = at;
  while (isDigit(letterAt(text, start - 1))) start--;
  const [one, another] = [digitsFrom(text, start), digitsFrom(other, start)];
  if (text[start] === '0' || other[start] === '0' || Math.max(one, another) > DIGITS) return 0;
  return one - another || letterAt(text, at) - letterAt(other, at);
}

function digitsFrom(text: string, start: number): number {
  let end = start;
  while (end - start <= DIGITS && isDigit(letterAt(text, end))) end++;
  return end - start;
}

function isDigit(letter: number): boolean {
  return letter >= 48 && letter <= 57;
}

/** The folded letter at an index, or its class. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (!(code < FAR)) return Number.isNaN(code) ? SIGN : ODD;
  if (known[code] === UNMET) known[code] = letterOf(code);
  return known[code] ?? ODD;
}

/** Folds a character between two letters, to see whether it stays one. */
function letterOf(code: number): number {
  const [, letter] = /^x([a-z\d ])x$/.exec(foldOnce(cellText(`x${String.fromCharCode(code)}x`))) ?? [];
  return letter?.charCodeAt(0) ?? ODD;
}
