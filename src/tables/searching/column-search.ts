import type { Row } from '../../dataset.js';
import { foldOnce } from '../../values/text.js';
import { cellText } from '../cells/text.js';
import type { ColumnData } from '../column-data.js';
import { dayWords } from './day-words.js';
import { EMPTY } from '../dictionary.js';
import { finder, inFolded } from './spelling.js';

/** Characters of a cell that are searched. */
const SEARCHED = 20_000;

/** Whether a row holds a word. */
export type Holder = (row: number) => boolean;

/**
 * A test of whether a row holds a word in one column; each distinct cell is tested once. Dates must have been read
 * before.
 */
export function holderIn(column: ColumnData, rows: readonly Row[], word: string): Holder {
  const { name, type } = column.column;
  const holds = cellHolder(column, word);
  if (type !== 'date' && !column.dictionary.isDone) return (row) => holds(rows[row]?.[name]);
  const { codes, cells } = column.dictionary.value;
  const dayOf = daysIn(column);
  // By code: 1 when it holds the word, -1 when not, 0 before it was looked at.
  const found = new Int8Array(cells.length);
  return (row) => {
    const code = codes[row] ?? EMPTY;
    if (found[code] === 0) found[code] = holds(cells[code]) || dayOf?.(code).includes(word) ? 1 : -1;
    return found[code] === 1;
  };
}

/** By code: a day as it is shown, folded, `''` where there is none. Undefined for columns of anything else. */
export function daysIn({ column, numbers, lang }: ColumnData): ((code: number) => string) | undefined {
  const known = column.type === 'date' ? numbers.value : undefined;
  return known && ((code) => (Number.isNaN(known[code] ?? NaN) ? '' : dayWords(known[code] ?? NaN, lang)));
}

/** The text of a cell as it is; undefined when it has to be formatted first. */
export function plainText(cell: unknown): string | undefined {
  if (typeof cell === 'string') return cell;
  return cell === undefined || typeof cell === 'number' ? String(cell ?? '') : undefined;
}

function cellHolder(column: ColumnData, word: string): (cell: unknown) => boolean {
  const find = finder(word);
  const folded = inFolded(word);
  return (cell) => {
    if (cell === undefined) return false;
    const text = plainText(cell);
    const isShort = text !== undefined && text.length <= SEARCHED;
    return (isShort ? find(text) : undefined) ?? foldedOf(cell, column).search(folded) >= 0;
  };
}

const known = new WeakMap<ColumnData, Map<unknown, string>>();

/** Of the few cells that have to be folded, what is searched. */
function foldedOf(cell: unknown, column: ColumnData): string {
  let folded = known.get(column);
  if (!folded) known.set(column, (folded = new Map<unknown, string>()));
  let text = folded.get(cell);
  if (text === undefined) folded.set(cell, (text = foldOnce(cellText(cell).slice(0, SEARCHED))));
  return text;
}
