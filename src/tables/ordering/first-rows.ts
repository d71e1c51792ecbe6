import type { Row } from '../../dataset.js';
import { cellText } from '../cells/text.js';
import type { ColumnData } from '../column-data.js';
import { quickOrder } from './quick-order.js';
import { refusalsOf } from '../narrowing/narrow.js';
import { placing } from './order.js';
import { type Pieces, StepwiseWork } from '../stepwise-work.js';
import type { Compare } from './in-order.js';
import { alikeOrder, sortKey } from './sort-keys.js';
import { dataOf } from '../table-data.js';
import type { Query, Table, View } from '../types.js';
import { isNarrowed } from '../view.js';

/** Fewest rows for which it pays: fewer are all sorted in the same time. */
const MANY = 10_000;
/** Rows between two pauses, however long their cells are. */
const SLICE = 64;
/**
 * One row in so many is inserted before all others. In a feed that is already in the opposite order, each row would
 * otherwise be the new first one, and none could be skipped at once.
 */
const SOME = 61;
/** Cells sampled to see whether a column has many different ones, and how many of these must differ. */
const TOLD = 500;
const DIFFERENT = 250;
/** Cells whose sort keys are kept. */
const KEPT = 4000;

/**
 * The first rows of a sort that takes long, found without sorting all rows; the result is the same. Undefined when
 * sorting all rows takes about as long. Filters must have been prepared before.
 *
 * @param count how many rows; fewer are returned if there are no more; none for 0
 * @param before the view shown meanwhile, of which everything but the rows stays
 */
export async function firstOf(
  table: Table,
  query: Query,
  count: number,
  before: View | undefined,
  pause: () => Promise<void>,
): Promise<View | undefined> {
  if (!before || !count || table.rows.length < MANY) return undefined;
  const compares = await done(comparing(table, query), pause);
  if (!compares) return undefined;
  const refused = isNarrowed(query) ? refusalsOf(table, query).bits : undefined;
  const rows = await done(select(table.rows.length, count, compares, refused), pause);
  return { ...before, rows, isHead: true };
}

async function done<T>(pieces: Pieces<T>, pause: () => Promise<void>): Promise<T> {
  const work = new StepwiseWork(pieces);
  await work.finish(pause);
  return work.value;
}

/** A comparison of rows for each sort key; undefined where every key is ranked already. */
function* comparing(table: Table, { sort = [] }: Query): Pieces<readonly Compare[] | undefined> {
  const { rows, lang } = table;
  const compares: Compare[] = [];
  let areRanked = true;
  for (const { column, descending } of sort) {
    const data = dataOf(table).data(column);
    if (!data) continue;
    // Neither numbers nor a few texts take long.
    const isText = !data.ranks.isDone && isVaried(rows, column) && !(yield* data.numbers.pieces());
    compares.push(isText ? byText((row) => rows[row]?.[column], lang, descending) : yield* byRank(data, descending));
    areRanked &&= !isText;
  }
  return areRanked ? undefined : compares;
}

function isVaried(rows: readonly Row[], column: string): boolean {
  const step = Math.ceil(rows.length / TOLD);
  return new Set(rows.filter((_, row) => row % step === 0).map((row) => row[column])).size > DIFFERENT;
}

function* select(
  length: number,
  count: number,
  compares: readonly Compare[],
  refused: Int32Array | undefined,
): Pieces<Uint32Array> {
  const first: number[] = [];
  for (const isSome of [true, false]) {
    for (let row = 0; row < length; row += isSome ? SOME : 1) {
      if (!refused?.[row] && (isSome || row % SOME)) insert(row, first, count, compares);
      if (row % SLICE === 0) yield;
    }
  }
  return Uint32Array.from(first);
}

/** Inserts a row into the sorted first rows, dropping the last one when there are enough. */
function insert(row: number, first: number[], count: number, compares: readonly Compare[]): void {
  if (first.length === count && isAfter(row, first.at(-1), compares)) return;
  let [from, to] = [0, first.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isAfter(row, first[middle], compares)) from = middle + 1;
    else to = middle;
  }
  first.splice(from, 0, row);
  if (first.length > count) first.pop();
}

function isAfter(row: number, other: number | undefined, compares: readonly Compare[]): boolean {
  if (other === undefined) return false;
  for (const compare of compares) {
    const difference = compare(row, other);
    if (difference) return difference > 0;
  }
  return row > other;
}

function* byRank({ ranks, dictionary }: ColumnData, descending: boolean): Pieces<Compare> {
  const placeOf = placing({ ranks: yield* ranks.pieces(), codes: dictionary.value.codes, descending });
  return (row, other) => placeOf(row) - placeOf(other);
}

/** The keys by which a cell is compared, computed when needed. */
interface Compared {
  readonly text: string;
  readonly glance: (text: string) => number;
  key?: string;
}

/** By the text of a cell, as `textOrder` has it; empty ones last. */
function byText(cellOf: (row: number) => unknown, lang: string, descending: boolean): Compare {
  const direction = descending ? -1 : 1;
  const comparedOf = remembered();
  const inFull = fullOrder(lang);
  return (row, other) => {
    const [cell, against] = [cellOf(row), cellOf(other)];
    if (cell === against) return 0;
    const last = comparedOf(against);
    const glanced = typeof cell === 'string' && last.text ? last.glance(cell) : 0;
    if (glanced) return direction * glanced;
    const one = comparedOf(cell);
    return Number(!one.text) - Number(!last.text) || direction * inFull(one, last);
  };
}

function fullOrder(lang: string): (one: Compared, other: Compared) => number {
  const alike = alikeOrder(lang);
  const keyOf = (compared: Compared) => (compared.key ??= sortKey(compared.text));
  return (one, other) => {
    const [key, against] = [keyOf(one), keyOf(other)];
    return key === against ? alike(one.text, other.text) : key < against ? -1 : 1;
  };
}

function remembered(): (cell: unknown) => Compared {
  const known = new Map<unknown, Compared>();
  return (cell) => {
    let compared = known.get(cell);
    if (compared) return compared;
    if (known.size === KEPT) known.clear();
    const text = cellText(cell);
    known.set(cell, (compared = { text, glance: quickOrder(text) }));
    return compared;
  };
}
