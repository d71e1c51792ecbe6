import type { Token } from '../cursor.js';

/** A space, `"a comment"`, `09:00`, `24/7`, a number, a word, `||`, or another mark. */
const PIECE = /\s+|"([^"]*)"|(\d{1,2}):([0-5]\d)(?!\d)|24\/7|\d+|[a-z]+|\|\||[-;,+[\]:/]/iy;

/**
 * What this syntax would read otherwise than French authors mean it: hours without a day, « 08:30 - 12:00 / 13:30 -
 * 17:30 », which it takes for those of every day; « Mar 08:00-13:00 », which is Tuesday, not March.
 */
const AS_IN_FRENCH = /^\d+:\d+( -|- |.*\/)|^mar \d+:/i;

/** The tokens of a text in OpenStreetMap's syntax; undefined when something else stands in it. */
export function osmTokens(text: string): Token[] | undefined {
  const plain = text.replace(/[‐‑‒–—−]/g, '-').replace(/[\r\n]+/g, ';');
  if (AS_IN_FRENCH.test(plain)) return undefined;
  const tokens: Token[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < plain.length) {
    const match = PIECE.exec(plain);
    if (!match) return undefined;
    const token = tokenOf(match);
    if (token) tokens.push(token);
  }
  return tokens;
}

function tokenOf([all, comment, hours, minutes]: RegExpExecArray): Token | undefined {
  const text = all.toLowerCase();
  if (comment !== undefined) return { kind: 'comment', text: comment.trim(), value: 0 };
  if (hours) return { kind: 'time', text, value: Number(hours) * 60 + Number(minutes) };
  if (/^\d+$/.test(text)) return { kind: 'number', text, value: Number(text) };
  if (/^[a-z]/.test(text)) return { kind: 'word', text, value: 0 };
  return text.trim() ? { kind: 'mark', text, value: 0 } : undefined;
}
