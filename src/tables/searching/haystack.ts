import type { Row } from '../../dataset.js';
import type { ColumnData } from '../column-data.js';
import { EMPTY } from '../dictionary.js';
import { daysIn, plainText } from './column-search.js';
import type { Pieces } from '../stepwise-work.js';
import { everywhere, isForeign } from './spelling.js';

/** Cost of turning to a cell, in characters searched. */
const CELL = 50;
/** Cost of folding a character, as a multiple of searching it. */
const FOLDED = 10;
/** Rows sampled to estimate the cost of all. */
const WEIGHED = 100;
/** Rows whose texts are concatenated. */
const BLOCK = 64;
/** Blocks searched between two pauses. */
const STRIDE = 4;
/** Characters of a row, and of all: more would take too much memory. */
const LONGEST = 5000;
const MOST = 10_000_000;
/** Share of odd rows beyond which the haystack does not pay. */
const ODD = 0.1;

/** The text of some rows in all searched columns. */
interface Block {
  /** Lines of them; those of one row follow one another. */
  readonly text: string;
  /** By row: where its lines end. */
  readonly ends: Uint32Array;
}

/** The text of a whole table in a few long strings: searching them takes a fifth of the time of searching each cell. */
export interface Haystack {
  readonly blocks: readonly Block[];
  /** Weight of a row, as `weightOf` returns it. */
  readonly weight: number;
  /** Rows that have to be looked at one by one. */
  readonly odd: readonly number[];
}

/** The estimated cost of searching a row cell by cell, in characters searched. */
export function weightOf(columns: readonly ColumnData[], rows: readonly Row[]): number {
  const step = Math.ceil(rows.length / WEIGHED);
  const some = rows.filter((_, index) => index % step === 0);
  const texts = some.flatMap((row) => columns.map(({ column }) => plainText(row[column.name]) ?? ''));
  const weight = texts.reduce((sum, text) => sum + CELL + text.length * (isForeign(text) ? FOLDED : 1), 0);
  return weight / some.length;
}

/** Undefined for a table with too much text or too many odd rows. Its dates must have been read before. */
export function* haystackOf(columns: readonly ColumnData[], rows: readonly Row[]): Pieces<Haystack | undefined> {
  const textOf = rowReader(columns, rows);
  const blocks: Block[] = [];
  const odd: number[] = [];
  let size = 0;
  for (let from = 0; from < rows.length; from += BLOCK) {
    const texts = [...Array(Math.min(BLOCK, rows.length - from)).keys()].map((index) => textOf(from + index));
    const block = blockOf(texts, (index) => odd.push(from + index));
    size += block.text.length;
    if (size > MOST || odd.length > ODD * rows.length) return undefined;
    blocks.push(block);
    yield;
  }
  return { blocks, weight: size / rows.length, odd };
}

/** The text of a row, one line for each cell; undefined when it is long, or takes more than a look. */
function rowReader(columns: readonly ColumnData[], rows: readonly Row[]): (row: number) => string | undefined {
  const days = columns.map((column) => {
    const dayOf = daysIn(column);
    const { codes } = dayOf ? column.dictionary.value : {};
    return dayOf && ((row: number) => dayOf(codes?.[row] ?? EMPTY));
  });
  return (row) => {
    let text = '';
    for (const [at, { column }] of columns.entries()) {
      const said = plainText(rows[row]?.[column.name]);
      if (said === undefined || said.length > LONGEST) return undefined;
      text += `${said}\n${days[at]?.(row) ?? ''}\n`;
    }
    return text.length > LONGEST ? undefined : text;
  };
}

function blockOf(texts: readonly (string | undefined)[], isOdd: (index: number) => void): Block {
  const text = texts.join('');
  if (isForeign(text)) return blockOf(texts.map(unlessForeign), isOdd);
  const ends = new Uint32Array(texts.length);
  let end = 0;
  for (const [index, text] of texts.entries()) {
    if (text === undefined) isOdd(index);
    ends[index] = end += text?.length ?? 0;
  }
  return { text, ends };
}

function unlessForeign(text: string | undefined): string | undefined {
  return text === undefined || isForeign(text) ? undefined : text;
}

/**
 * Marks the rows that hold a word, except the odd ones; false for a word too long to be searched this way.
 *
 * @param found a mark for each row
 */
export function* markIn({ blocks }: Haystack, word: string, found: Uint8Array): Pieces<boolean> {
  const pattern = everywhere(word);
  if (!pattern) return false;
  for (const [index, { text, ends }] of blocks.entries()) {
    let row = 0;
    for (pattern.lastIndex = 0; pattern.test(text); pattern.lastIndex = ends[row] ?? text.length) {
      while ((ends[row] ?? Infinity) < pattern.lastIndex) row++;
      found[index * BLOCK + row] = 1;
    }
    if (index % STRIDE === 0) yield;
  }
  return true;
}
