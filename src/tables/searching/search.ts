import type { Row } from '../../dataset.js';
import { fold } from '../../values/text.js';
import type { ColumnData } from '../column-data.js';
import { type Haystack, haystackOf, markIn, weightOf } from './haystack.js';
import { holderIn, type Holder } from './column-search.js';
import { isSpaced } from './spelling.js';
import { type Pieces, StepwiseWork } from '../stepwise-work.js';

/** Searches whose results are kept: those of a word being typed. */
const KEPT = 12;
/** Rows between two pauses, however long their cells are. */
const SLICE = 64;
/** Rows among which the first ones are looked for. */
const FEW = 2000;
/** Characters that are looked through within one keystroke. */
const MOMENT = 3_000_000;
/** When fewer than one row in so many is left, each is searched by itself. */
const SPARSE = 8;

/** Decimals that feeds leave out: `17142.8` is shown as `17 142,80 €`. */
const ZEROS = /(\d)[.,](?:00|(\d)0)(?!\d)/g;

/** The words of a search: none for a blank one. */
export function wordsOf(text: string | undefined): string[] {
  return fold((text ?? '').replace(ZEROS, '$1 $2'))
    .split(' ')
    .filter(Boolean);
}

/** The rows that hold every word of a search, each in at least one column. */
export interface Found {
  /** By row: 1 where it does. */
  readonly rows: Uint8Array;
  readonly count: number;
}

interface Search {
  readonly words: readonly string[];
  readonly found: StepwiseWork<Found>;
}

/**
 * The searches of some columns of a table. When a word gets longer, only the rows that matched so far are searched
 * again.
 */
export class Searches {
  readonly #columns: readonly ColumnData[];
  readonly #rows: readonly Row[];
  readonly #haystack: StepwiseWork<Haystack | undefined>;
  /** Weight of a row, as `weightOf` returns it. */
  #weight: number | undefined;
  /** By words; the last one asked for comes last. */
  readonly #known = new Map<string, Search>();

  constructor(columns: readonly ColumnData[], rows: readonly Row[]) {
    this.#columns = columns;
    this.#rows = rows;
    this.#haystack = new StepwiseWork(this.#putTogether());
  }

  of(words: readonly string[]): StepwiseWork<Found> {
    const key = words.join(' ');
    const search = this.#known.get(key) ?? { words, found: new StepwiseWork(this.#look(words)) };
    this.#known.delete(key);
    this.#known.set(key, search);
    const [oldest] = this.#known.keys();
    if (this.#known.size > KEPT && oldest !== undefined) this.#known.delete(oldest);
    return search.found;
  }

  /** Puts together what is looked through, which makes searches several times as quick; not where it would be too much. */
  async prepare(pause: () => Promise<void>): Promise<void> {
    await this.#haystack.finish(pause);
    this.#weight = this.#haystack.value?.weight;
  }

  /** Whether it takes no more than a moment. */
  isSoon(words: readonly string[]): boolean {
    if (this.of(words).isDone) return true;
    if (!this.#columns.every(isReadable)) return false;
    const among = this.#beginningOf(words)?.found.value.count ?? this.#rows.length;
    return among * (this.#weight ??= weightOf(this.#columns, this.#rows)) <= MOMENT;
  }

  /**
   * The first of these rows that hold the words; undefined where a moment is not enough to find so many.
   *
   * @param refused by row: 0 for those that count
   */
  first(words: readonly string[], rows: Uint32Array, refused: Int32Array, count: number): Uint32Array | undefined {
    if (!this.#columns.every(isReadable)) return undefined;
    const holders = words.map((word) => this.#holdersOf(word));
    const among = this.#beginningOf(words)?.found.value.rows;
    const first: number[] = [];
    let looked = 0;
    for (const row of rows) {
      if (refused[row] || (among && !among[row])) continue;
      if (holders.every((columns) => isIn(columns, row)) && first.push(row) === count) return Uint32Array.from(first);
      if (++looked > FEW) return undefined;
    }
    return undefined;
  }

  *#putTogether(): Pieces<Haystack | undefined> {
    yield* this.#readDates();
    return yield* haystackOf(this.#columns, this.#rows);
  }

  *#readDates(): Pieces<void> {
    for (const column of this.#columns) if (!isReadable(column)) yield* column.numbers.pieces();
  }

  *#look(words: readonly string[]): Pieces<Found> {
    yield* this.#readDates();
    const before = this.#beginningOf(words);
    let found = before?.found.value;
    for (const word of words) if (!before?.words.includes(word)) found = yield* this.#among(word, found);
    return found ?? this.#all();
  }

  #all(): Found {
    const { length } = this.#rows;
    return { rows: new Uint8Array(length).fill(1), count: length };
  }

  /** The rows that contain one word. */
  *#among(word: string, among: Found | undefined): Pieces<Found> {
    const rows = new Uint8Array(this.#rows.length);
    const areFew = among && among.count * SPARSE < rows.length;
    const haystack = !areFew && this.#haystack.isDone ? this.#haystack.value : undefined;
    const isLookedThrough = haystack && (yield* markIn(haystack, word, rows));
    yield* this.#markEach(isLookedThrough ? haystack.odd : rows.keys(), word, among, rows);
    let count = 0;
    for (let row = 0; row < rows.length; row++) {
      if (among && !among.rows[row]) rows[row] = 0;
      count += rows[row] ?? 0;
    }
    return { rows, count };
  }

  *#markEach(left: Iterable<number>, word: string, among: Found | undefined, found: Uint8Array): Pieces<void> {
    const holders = this.#holdersOf(word);
    let looked = 0;
    for (const row of left) {
      if (among && !among.rows[row]) continue;
      if (isIn(holders, row)) found[row] = 1;
      if (++looked % SLICE === 0) yield;
    }
  }

  #holdersOf(word: string): readonly Holder[] {
    return this.#columns.map((column) => holderIn(column, this.#rows, word));
  }

  /** The longest search that is done and keeps every row of this one. */
  #beginningOf(words: readonly string[]): Search | undefined {
    const isWithin = ({ words: others, found }: Search) =>
      found.isDone && others.every((other) => words.some((word) => isBeginning(other, word)));
    const length = ({ words }: Search) => words.join('').length;
    return [...this.#known.values()].filter(isWithin).sort((one, other) => length(other) - length(one))[0];
  }
}

/** Whether what holds a word holds another: `171` is not in `17 142`, where `17142` is. */
function isBeginning(other: string, word: string): boolean {
  return word.includes(other) && (isSpaced(other) || !isSpaced(word));
}

/** Dates are read before they are searched. */
function isReadable({ column, numbers }: ColumnData): boolean {
  return column.type !== 'date' || numbers.isDone;
}

function isIn(columns: readonly Holder[], row: number): boolean {
  for (const holds of columns) if (holds(row)) return true;
  return false;
}
