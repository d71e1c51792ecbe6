import { readList } from '../../values/list.js';
import { fold } from '../../values/text.js';
import { cellText } from '../cells/text.js';
import type { ColumnData } from '../column-data.js';
import { type Dictionary, SLICE } from '../dictionary.js';
import { type Pieces, StepwiseWork } from '../stepwise-work.js';
import type { ColumnType } from '../types.js';
import { LISTED } from './worth-choosing.js';

/** The distinct values of a column, to choose from or to group by; spellings that mean the same are one value. */
export interface Facet {
  /** Fit for a page's address. The first is `''`, of the empty cell. */
  readonly keys: readonly string[];
  /** The most frequent spelling; in order unless they are too many, the empty cell first. */
  readonly labels: readonly string[];
  /** By code of the dictionary: indexes into `keys`. */
  readonly of: readonly (readonly number[])[];
}

const known = new WeakMap<ColumnData, StepwiseWork<Facet>>();

/** The values of a column, computed once. */
export function facetOf(column: ColumnData): StepwiseWork<Facet> {
  let facet = known.get(column);
  if (!facet) known.set(column, (facet = new StepwiseWork(workOut(column))));
  return facet;
}

function* workOut({ column, lang, dictionary, texts, numbers }: ColumnData): Pieces<Facet> {
  return yield* valuesOf(yield* dictionary.pieces(), yield* texts.pieces(), column.type, yield* numbers.pieces(), lang);
}

function* valuesOf(
  { codes, cells }: Dictionary,
  texts: readonly string[],
  type: ColumnType,
  numbers: Float64Array | undefined,
  lang: string,
): Pieces<Facet> {
  const read = valueReader(type, cells, texts, numbers);
  const counts = new Uint32Array(cells.length);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  yield;
  const spellings: Spellings = new Map([['', new Map([['', 1]])]]);
  const found: string[][] = [];
  for (let code = 0; code < cells.length; code++) {
    const keys = read(code).map((label) => countSpelling(spellings, label, counts[code] ?? 0));
    found.push(keys.length ? keys : ['']);
    if (code % SLICE === 0) yield;
  }
  const values = inLabelOrder(spellings, lang, type === 'date' || type === 'year');
  const indexes = new Map(values.map(({ key }, index) => [key, index]));
  yield;
  return {
    keys: values.map(({ key }) => key),
    labels: values.map(({ label }) => label),
    of: found.map((keys) => [...new Set(keys)].map((key) => indexes.get(key) ?? 0)),
  };
}

/** By key: how many rows have each spelling. */
type Spellings = Map<string, Map<string, number>>;

/** Adds so many rows to the count of a spelling; returns its key. */
function countSpelling(spellings: Spellings, label: string, rows: number): string {
  const key = keyOf(label);
  const labels = spellings.get(key) ?? new Map<string, number>();
  spellings.set(key, labels.set(label, (labels.get(label) ?? 0) + rows));
  return key;
}

/** Reads the distinct values of a column by its type; other types are compared as text. */
function valueReader(
  type: ColumnType,
  cells: readonly unknown[],
  texts: readonly string[],
  numbers: Float64Array | undefined,
): (code: number) => string[] {
  const text = (code: number) => [texts[code] ?? ''].filter(Boolean);
  const numbered = (label: (number: number) => string) => (code: number) => {
    const number = numbers?.[code] ?? NaN;
    return Number.isNaN(number) ? text(code) : [label(number)];
  };
  if (type === 'date') return numbered((number) => String(Math.floor(number / 10_000)));
  if (type === 'year') return numbered(String);
  if (type === 'boolean') return numbered((number) => String(Boolean(number)));
  if (type === 'list') return (code) => readList(listable(cells[code]));
  return text;
}

/** Lists of objects are read by what they hold. */
function listable(cell: unknown): unknown {
  return Array.isArray(cell) ? cell.map(cellText) : cell;
}

/** Text that is all signs (`+`, `–`) is its own key. */
function keyOf(text: string): string {
  return fold(text.slice(0, 200)).replaceAll(' ', '-') || text.trim().slice(0, 200);
}

function inLabelOrder(
  spellings: ReadonlyMap<string, ReadonlyMap<string, number>>,
  lang: string,
  latestFirst: boolean,
): { key: string; label: string }[] {
  const [empty, ...values] = [...spellings].map(([key, labels]) => ({ key, label: mostFrequent(labels) }));
  if (values.length > LISTED) return [...(empty ? [empty] : []), ...values];
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const direction = latestFirst ? -1 : 1;
  values.sort((one, other) => direction * compare(one.label, other.label));
  return empty ? [empty, ...values] : values;
}

function mostFrequent(labels: ReadonlyMap<string, number>): string {
  let best = '';
  let most = -1;
  for (const [label, count] of labels) {
    if (count <= most) continue;
    best = label;
    most = count;
  }
  return best;
}
