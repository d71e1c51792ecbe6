import { readBoolean } from '../../values/boolean.js';
import type { ColumnData } from '../column-data.js';
import { EMPTY, SLICE } from '../dictionary.js';
import { type Pieces, StepwiseWork } from '../stepwise-work.js';
import { dataOf } from '../table-data.js';
import type { Table } from '../types.js';

/** Groups the rows that are about the same thing: contracts have a row for each holder and for each modification. */
export interface Units {
  /** By row: the number of the thing that it is about. */
  readonly of: Uint32Array;
  readonly count: number;
  /** By row: how current it is. Of rows about the same thing, the one with the greatest number counts. */
  readonly current: ArrayLike<number>;
}

const known = new WeakMap<Table, StepwiseWork<Units | undefined>>();

/** Computed once for each table. Undefined when, as far as is known, each row is about a different thing. */
export function unitsOf(table: Table): StepwiseWork<Units | undefined> {
  let units = known.get(table);
  if (!units) known.set(table, (units = new StepwiseWork(tellingOf(table))));
  return units;
}

function* tellingOf(table: Table): Pieces<Units | undefined> {
  const { repeated, rows } = table;
  if (!repeated) return undefined;
  const data = dataOf(table);
  const parts: ((row: number) => string)[] = [];
  for (const column of repeated.unit.flatMap((name) => data.data(name) ?? [])) {
    const texts = yield* column.texts.pieces();
    const { codes } = column.dictionary.value;
    parts.push((row) => texts[codes[row] ?? EMPTY] ?? '');
  }
  const told = yield* joined(parts, rows.length);
  const believed = repeated.current === undefined ? undefined : data.data(repeated.current);
  return { ...told, current: believed ? yield* currencyOf(believed, rows.length) : new Uint8Array(rows.length) };
}

/** Rows that say the same in every part have the same number; a row that lacks one has a number of its own. */
function* joined(parts: readonly ((row: number) => string)[], length: number): Pieces<Pick<Units, 'of' | 'count'>> {
  const known = new Map<string, number>();
  const of = new Uint32Array(length);
  let count = 0;
  for (let row = 0; row < length; row++) {
    const said = parts.map((part) => part(row));
    const key = said.includes('') ? `\t${row}` : said.join('\t');
    let number = known.get(key);
    if (number === undefined) known.set(key, (number = count++));
    of[row] = number;
    if (row % SLICE === 0) yield;
  }
  return { of, count };
}

function isYes(cell: unknown): number {
  return Number(readBoolean(cell) === true);
}

/** How current each row is: the number or date in a column, or 1 for yes; 0 where the cell is empty. */
function* currencyOf(column: ColumnData, length: number): Pieces<Float64Array> {
  const { codes, cells } = yield* column.dictionary.pieces();
  const numbers = yield* column.numbers.pieces();
  const told = numbers?.map((number) => (Number.isNaN(number) ? 0 : number)) ?? cells.map(isYes);
  return Float64Array.from({ length }, (_, row) => told[codes[row] ?? EMPTY] ?? 0);
}

/** One row for each thing: the first of those that are most current. */
export function representatives(rows: Uint32Array, { of, count, current }: Units): Uint32Array {
  const chosen = new Int32Array(count).fill(-1);
  for (const row of rows) {
    const unit = of[row] ?? 0;
    const known = chosen[unit] ?? -1;
    if (known < 0 || (current[row] ?? 0) > (current[known] ?? 0)) chosen[unit] = row;
  }
  return rows.filter((row) => chosen[of[row] ?? 0] === row);
}
