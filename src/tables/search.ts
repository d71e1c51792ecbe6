import { fold } from '../values/text.js';
import type { ColumnData } from './column-data.js';
import { EMPTY } from './dictionary.js';

/** Words whose answers are kept: those of a search being typed. */
const KEPT = 12;

/** By column and word: which codes hold it. */
const answers = new WeakMap<ColumnData, Map<string, Uint8Array>>();

/** The words of a search: none for a blank one. */
export function wordsOf(text: string | undefined): string[] {
  return fold(text ?? '')
    .split(' ')
    .filter(Boolean);
}

/** By row: 1 where each word is in one of the columns at least, whole or in part. */
export function rowsWith(words: readonly string[], columns: readonly ColumnData[], length: number): Uint8Array {
  const all = new Uint8Array(length).fill(1);
  for (const word of words) {
    const some = new Uint8Array(length);
    for (const column of columns) mark(some, column, codesWith(word, column));
    for (let row = 0; row < length; row++) all[row] = (all[row] ?? 0) & (some[row] ?? 0);
  }
  return all;
}

function mark(rows: Uint8Array, column: ColumnData, holds: Uint8Array): void {
  const { codes } = column.dictionary.value;
  for (let row = 0; row < rows.length; row++) rows[row] = (rows[row] ?? 0) | (holds[codes[row] ?? EMPTY] ?? 0);
}

/** A word that goes on is only looked for where its beginning was. */
function codesWith(word: string, column: ColumnData): Uint8Array {
  let known = answers.get(column);
  if (!known) answers.set(column, (known = new Map<string, Uint8Array>()));
  const answer = known.get(word) ?? searchFor(word, column.folded.value, beginningOf(word, known));
  known.delete(word);
  known.set(word, answer);
  const [oldest] = known.keys();
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
  return answer;
}

function searchFor(word: string, folded: readonly string[], among: Uint8Array | undefined): Uint8Array {
  const holds = new Uint8Array(folded.length);
  for (const [code, text] of folded.entries()) if (!among || among[code]) holds[code] = Number(text.includes(word));
  return holds;
}

function beginningOf(word: string, known: ReadonlyMap<string, Uint8Array>): Uint8Array | undefined {
  for (let length = word.length - 1; length > 0; length--) {
    const answer = known.get(word.slice(0, length));
    if (answer) return answer;
  }
  return undefined;
}
