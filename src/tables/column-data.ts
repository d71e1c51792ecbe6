import { cellText } from './cells/text.js';
import { numberReader } from './cells/number.js';
import { type Dictionary, dictionaryOf, SLICE } from './dictionary.js';
import { type Pieces, StepwiseWork } from './stepwise-work.js';
import type { Compare } from './ordering/in-order.js';
import { type Ranks, ranksOf } from './ordering/ranks.js';
import { numberOrder, textOrder } from './ordering/sort-keys.js';
import type { Column, Table } from './types.js';
import { worthChoosing } from './narrowing/worth-choosing.js';

/** Computes, on demand, what sorting and searching a column take. */
export class ColumnData {
  readonly dictionary: StepwiseWork<Dictionary>;
  /** By code. */
  readonly texts: StepwiseWork<readonly string[]>;
  /** By code; NaN where there is none. Undefined for columns of text. */
  readonly numbers: StepwiseWork<Float64Array | undefined>;
  readonly ranks: StepwiseWork<Ranks>;
  /** Whether a filter on the column could change what is shown. */
  readonly isWorthChoosing: StepwiseWork<boolean>;

  readonly column: Column;
  /** BCP 47. */
  readonly lang: string;
  /** Reads a cell as a number; undefined for columns of text. */
  readonly #worth: ReturnType<typeof numberReader>;

  constructor({ rows, lang, readDate }: Table, column: Column) {
    this.column = column;
    this.lang = lang;
    this.#worth = numberReader(column.type, readDate);
    this.dictionary = new StepwiseWork(dictionaryOf(rows, column.name, Boolean(this.#worth)));
    this.texts = new StepwiseWork(this.#read());
    this.numbers = new StepwiseWork(this.#readNumbers());
    this.ranks = new StepwiseWork(this.#rank());
    this.isWorthChoosing = new StepwiseWork(worthChoosing(rows, column));
  }

  *#read(): Pieces<readonly string[]> {
    const { cells } = yield* this.dictionary.pieces();
    const texts: string[] = [];
    for (const [code, cell] of cells.entries()) {
      texts.push(cellText(cell));
      if (code % SLICE === 0) yield;
    }
    return texts;
  }

  *#readNumbers(): Pieces<Float64Array | undefined> {
    const read = this.#worth;
    if (!read) return undefined;
    const { cells } = yield* this.dictionary.pieces();
    const numbers = new Float64Array(cells.length).fill(NaN);
    for (const [code, cell] of cells.entries()) {
      numbers[code] = read(cell) ?? read(cellText(cell)) ?? NaN;
      if (code % SLICE === 0) yield;
    }
    return numbers;
  }

  *#rank(): Pieces<Ranks> {
    const numbers = yield* this.numbers.pieces();
    if (numbers) {
      const { cells } = this.dictionary.value;
      const isRead = (code: number) => !Number.isNaN(numbers[code]);
      return yield* ranksOf(cells.length, numberOrder(numbers, plainOrder(cells)), isRead);
    }
    const texts = yield* this.texts.pieces();
    return yield* ranksOf(texts.length, yield* textOrder(texts, this.lang));
  }
}

/** The order of cells that cannot be read as their type, which come after all others. */
function plainOrder(cells: readonly unknown[]): Compare {
  return (one, other) => {
    const [text, against] = [cellText(cells[one]), cellText(cells[other])];
    return text === against ? 0 : text < against ? -1 : 1;
  };
}
