import { foldOnce } from '../../values/text.js';
import { cellText } from '../cells/text.js';

/** Characters of a text that are compared before giving up. */
const LOOKED = 150;
/** Numbers of more digits are not told at a glance. */
const DIGITS = 9;
/** Nor are characters beyond. */
const FAR = 0x2100;

/**
 * Class of a character that may fold to several, or to something that depends on its neighbours: the quick comparison
 * gives up on it.
 */
const ODD = 1;
const SIGN = 32;

/** By character. */
const known = new Uint8Array(FAR);
const UNMET = 0;

/**
 * A quick comparison of texts with this one, consistent with `textOrder`: below 0 for those that come before, above 0
 * for those after, 0 when it cannot tell. Most texts differ within their first letters, and folding them would take ten
 * times as long.
 */
export function quickOrder(other: string): (text: string) => number {
  // Words with which the last text began as well: those of a column often begin alike.
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

/** The same of texts that are alike up to a letter of which only one, or each another one, is there. */
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

/** By the numbers to which that letter belongs: the one of more digits is the greater. Undefined when it ends them both. */
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

/** As it comes out of folding. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (!(code < FAR)) return Number.isNaN(code) ? SIGN : ODD;
  if (known[code] === UNMET) known[code] = letterOf(code);
  return known[code] ?? ODD;
}

/** What is left of a character between two letters. */
function letterOf(code: number): number {
  const [, letter] = /^x([a-z\d ])x$/.exec(foldOnce(cellText(`x${String.fromCharCode(code)}x`))) ?? [];
  return letter?.charCodeAt(0) ?? ODD;
}
