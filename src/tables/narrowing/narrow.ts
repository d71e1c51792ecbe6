import { readNumber } from '../../values/number.js';
import { readPlainDate } from '../../values/plain-date.js';
import { readDayNumber } from '../cells/number.js';
import type { ColumnData } from '../column-data.js';
import { EMPTY } from '../dictionary.js';
import { facetOf } from './facets.js';
import type { StepwiseWork } from '../stepwise-work.js';
import { Searches, wordsOf } from '../searching/search.js';
import { dataOf, type TableData } from '../table-data.js';
import type { ColumnType, Query, Range, Refusals, Table, View } from '../types.js';
import { isOrderKnown, orderOf } from '../view.js';

/** From the start of a day to its last minute, in days. */
const ALL_DAY = 1439 / 1440;
/** Bits in a mask of filters; further filters share the last one. */
const BITS = 31;

/** Computes what filtering takes, with pauses in which the page responds. */
export async function prepareRefusals(table: Table, query: Query, pause: () => Promise<void>): Promise<void> {
  const { words, searches } = searchIn(table, query);
  for (const work of choosing(table, query)) await work.finish(pause);
  if (words.length) await searches.of(words).finish(pause);
}

/** Prepares the full-text search of a table, so that searches are several times as fast. */
export async function prepareSearch(table: Table, pause: () => Promise<void>): Promise<void> {
  await searchIn(table, {}).searches.prepare(pause);
}

/** Whether filtering takes no more than a moment. */
export function areRefusalsKnown(table: Table, query: Query): boolean {
  const { words, searches } = searchIn(table, query);
  return areChoicesKnown(table, query) && (!words.length || searches.isSoon(words));
}

/**
 * The first rows that match a search, without searching the others; undefined when they cannot be found within a
 * moment.
 *
 * @param count how many rows; none for 0
 * @param before the view shown meanwhile, of which everything but the rows stays
 */
export function headOf(table: Table, query: Query, count: number, before: View | undefined): View | undefined {
  const { words, searches } = searchIn(table, query);
  const isReady = words.length && areChoicesKnown(table, query) && isOrderKnown(table, query);
  if (!before || !count || !isReady) return undefined;
  const { bits } = refusalsOf(table, { ...query, text: '' });
  const rows = searches.first(words, orderOf(table, query).value, bits, count);
  return rows && { ...before, rows, isHead: true };
}

function areChoicesKnown(table: Table, query: Query): boolean {
  return choosing(table, query).every(({ isDone }) => isDone);
}

function choosing(table: Table, { facets = {}, ranges = {} }: Query): readonly StepwiseWork<unknown>[] {
  const data = dataOf(table);
  const chosen = (by: object) => Object.keys(by).flatMap((name) => data.data(name) ?? []);
  return [...chosen(facets).map(facetOf), ...chosen(ranges).map(({ numbers }) => numbers)];
}

const known = new WeakMap<Table, Map<string, Searches>>();

function searchIn(table: Table, { text, in: names }: Query): { words: readonly string[]; searches: Searches } {
  const columns = searchedIn(table, names);
  const all = known.get(table) ?? new Map<string, Searches>();
  known.set(table, all);
  const key = JSON.stringify(columns.map(({ column }) => column.name));
  const searches = all.get(key) ?? new Searches(columns, table.rows);
  all.set(key, searches);
  return { words: wordsOf(text), searches };
}

/** The columns that are searched, unless told: those shown at first and what is read with them. */
function searchedIn(table: Table, names?: readonly string[]): readonly ColumnData[] {
  const shown = table.columns.filter(({ name, shown }) => (names ? names.includes(name) : shown));
  const all = new Set(shown.flatMap(({ name, also }) => [name, ...also]));
  return [...all].flatMap((name) => dataOf(table).data(name) ?? []);
}

/** Which rows each filter of a query rejects. */
export function refusalsOf(table: Table, query: Query): Refusals {
  const data = dataOf(table);
  const { length } = table.rows;
  const bits = new Int32Array(length);
  const columns = new Map<string, number>();
  const bitOf = (column: string) => columns.get(column) ?? 0;
  const newBit = (column: string) => {
    const bit = 1 << Math.min(columns.size, BITS - 1);
    columns.set(column, bit);
    return bit;
  };
  const { words, searches } = searchIn(table, query);
  if (words.length) refuse(bits, newBit(''), searches.of(words).value.rows);
  for (const [column, accepts] of acceptors(data, query)) {
    const { codes } = column.data.dictionary.value;
    const bit = bitOf(column.name) || newBit(column.name);
    for (let row = 0; row < length; row++) if (!accepts[codes[row] ?? EMPTY]) bits[row] = (bits[row] ?? 0) | bit;
  }
  return { bits, bitOf };
}

function refuse(bits: Int32Array, bit: number, keeps: Uint8Array): void {
  for (let row = 0; row < bits.length; row++) if (!keeps[row]) bits[row] = (bits[row] ?? 0) | bit;
}

interface Named {
  readonly name: string;
  readonly data: ColumnData;
}

/** By column: which codes pass. */
function acceptors(data: TableData, { facets = {}, ranges = {} }: Query): (readonly [Named, Uint8Array])[] {
  const named = (name: string): Named[] => {
    const found = data.data(name);
    return found ? [{ name, data: found }] : [];
  };
  const chosen = Object.entries(facets).filter(([, keys]) => keys.length);
  const bounded = Object.entries(ranges).filter(([, { from, to }]) => from ?? to);
  return [
    ...chosen.flatMap(([name, keys]) => named(name).map((one) => [one, withOneOf(one.data, keys)] as const)),
    ...bounded.flatMap(([name, range]) => {
      const type = data.data(name)?.column.type ?? 'text';
      return named(name).flatMap((one) => {
        const within = withinRange(one.data, range, type);
        return within ? [[one, within] as const] : [];
      });
    }),
  ];
}

function withOneOf(column: ColumnData, keys: readonly string[]): Uint8Array {
  const facet = facetOf(column).value;
  const chosen = facet.keys.map((key) => keys.includes(key));
  return Uint8Array.from(facet.of, (indexes) => Number(indexes.some((index) => chosen[index])));
}

/** Undefined when nothing can be compared: the column is no number nor date, or neither side is readable. */
function withinRange({ numbers }: ColumnData, { from, to }: Range, type: ColumnType): Uint8Array | undefined {
  const read = type === 'date' ? (day: string) => readDayNumber(day, readPlainDate) : readNumber;
  const known = numbers.value;
  const least = from ? read(from) : undefined;
  const greatest = to ? read(to) : undefined;
  if (!known || (least === undefined && greatest === undefined)) return undefined;
  // A range turned round, from 1000 to 500, is meant the other way.
  const bounds = [least ?? -Infinity, greatest ?? Infinity];
  const first = Math.min(...bounds);
  const last = type === 'date' ? Math.floor(Math.max(...bounds)) + ALL_DAY : Math.max(...bounds);
  return Uint8Array.from(known, (number) => Number(number >= first && number <= last));
}

/** The minimum and maximum of a column; undefined when it has no readable number or date. */
export function boundsOf({ numbers }: ColumnData, type: ColumnType): Required<Range> | undefined {
  let [least, greatest] = [Infinity, -Infinity];
  for (const number of numbers.value ?? []) {
    if (number < least) least = number;
    if (number > greatest) greatest = number;
  }
  const written = type === 'date' ? dayOfNumber : String;
  return least <= greatest ? { from: written(least), to: written(greatest) } : undefined;
}

/** The day of `readDayNumber`: `2024-11-21`. */
function dayOfNumber(number: number): string {
  const digits = String(Math.floor(number)).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
