import type { ColumnData } from './column-data.js';
import { EMPTY } from './dictionary.js';
import { type Exact, Sums } from './exact.js';
import type { Facet } from './facets.js';
import type { TableData } from './table-data.js';
import type { Group, Query, Total, View } from './types.js';
import { representatives, type Units } from './units.js';

type Totals = Pick<View, 'total' | 'split' | 'groups' | 'years'>;

/** More years than that come from a date that is wrong. */
const LONGEST = 150;

/** What rows add up to. Where several rows tell one thing, it counts once. */
export function totalsOf(data: TableData, rows: Uint32Array, query: Query): Totals {
  const units = data.units.value;
  const told = units ? representatives(rows, units) : rows;
  const lots = new Lots(data.data(query.total), data.data(query.split));
  const split = partsOf(lots, told);
  const total: Total = { count: told.length, ...(split.length < 2 && lots.sumOf(told)) };
  const group = data.data(query.group);
  const years = data.data(query.year);
  return {
    total,
    split,
    groups: group ? groupsOf(lots, group, told, units && isMixed(group, rows, units)).sort(greatestFirst) : [],
    years: years ? inARow(groupsOf(lots, years, told)) : [],
  };
}

/** What is counted and added up, parted in whatever way. */
class Lots {
  readonly #codes: Uint32Array | undefined;
  readonly #exact: Exact | undefined;
  readonly #split: ByRow | undefined;

  constructor(total: ColumnData | undefined, split: ColumnData | undefined) {
    this.#codes = total?.dictionary.value.codes;
    this.#exact = total?.exact.value;
    this.#split = split && byRow(split);
  }

  get split(): ByRow | undefined {
    return this.#split;
  }

  sumOf(rows: Uint32Array): Pick<Total, 'sum'> {
    const [whole] = this.reckon(rows, 1, () => ONE);
    return whole?.sum ? { sum: whole.sum } : {};
  }

  /** @param lotsOf the lots in which a row is, from 0 to `count` excluded */
  reckon(rows: Uint32Array, count: number, lotsOf: (row: number) => readonly number[]): Total[] {
    const counts = new Uint32Array(count);
    const sums = this.#exact && new Sums(this.#exact, count);
    for (const row of rows) {
      for (const lot of lotsOf(row)) {
        counts[lot] = (counts[lot] ?? 0) + 1;
        sums?.add(lot, this.#codes?.[row] ?? EMPTY);
      }
    }
    return Array.from(counts, (count, lot) => ({ count, ...(sums && count && { sum: sums.sum(lot) }) }));
  }
}

const ONE: readonly number[] = [0];

interface ByRow {
  readonly facet: Facet;
  readonly indexes: (row: number) => readonly number[];
}

function byRow({ facet, dictionary }: ColumnData): ByRow {
  const { of } = facet.value;
  const { codes } = dictionary.value;
  return { facet: facet.value, indexes: (row) => of[codes[row] ?? EMPTY] ?? ONE };
}

function partsOf(lots: Lots, rows: Uint32Array): Group[] {
  if (!lots.split) return [];
  const { facet, indexes } = lots.split;
  return named(facet, lots.reckon(rows, facet.keys.length, indexes))
    .map((part) => ({ ...part, parts: [] }))
    .sort(greatestFirst);
}

/** @param mixed a thing is in several groups, and its amount in none of them alone */
function groupsOf(lots: Lots, column: ColumnData, rows: Uint32Array, mixed = false): Group[] {
  const { facet, indexes } = byRow(column);
  const wholes = lots.reckon(rows, facet.keys.length, indexes);
  const parts = lots.split ? crossed(lots, lots.split, facet, indexes, rows) : [];
  return named(facet, wholes).map((whole) => {
    const own = parts[whole.index] ?? [];
    const { key, label, count, sum } = whole;
    return { key, label, count, ...(sum && !mixed && own.length < 2 && { sum }), parts: mixed ? [] : own };
  });
}

/** By group: its parts. */
function crossed(
  lots: Lots,
  split: ByRow,
  facet: Facet,
  indexes: (row: number) => readonly number[],
  rows: Uint32Array,
): Group[][] {
  const width = split.facet.keys.length;
  const both = (row: number) => indexes(row).flatMap((group) => split.indexes(row).map((part) => group * width + part));
  const cells = lots.reckon(rows, facet.keys.length * width, both);
  return facet.keys.map((_, group) =>
    named(split.facet, cells.slice(group * width, (group + 1) * width)).map((part) => ({ ...part, parts: [] })),
  );
}

/** Those that have something. */
function named({ keys, labels }: Facet, totals: readonly Total[]) {
  return totals
    .map((total, index) => ({ key: keys[index] ?? '', label: labels[index] ?? '', ...total, index }))
    .filter(({ count }) => count);
}

/** Whether a thing told by several rows is in several groups. */
function isMixed(column: ColumnData, rows: Uint32Array, { of, count }: Units): boolean {
  const { codes } = column.dictionary.value;
  const first = new Int32Array(count).fill(-1);
  for (const row of rows) {
    const unit = of[row] ?? 0;
    const code = codes[row] ?? EMPTY;
    if (first[unit] === -1) first[unit] = code;
    else if (first[unit] !== code) return true;
  }
  return false;
}

function greatestFirst(one: Group, other: Group): number {
  return weight(other) - weight(one) || other.count - one.count;
}

/** Near enough to put groups in order. */
function weight({ sum, parts, count }: Group): number {
  if (sum) return Number(sum.sum);
  return parts.length ? Math.max(...parts.map((part) => Number(part.sum?.sum ?? 0))) : count;
}

/** Years from the first to the last, those without anything included; none when there is only one. */
function inARow(groups: readonly Group[]): Group[] {
  const known = new Map(groups.filter(({ key }) => /^\d{4}$/.test(key)).map((group) => [Number(group.key), group]));
  const years = [...known.keys()];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length < 2 || last - first > LONGEST) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = String(first + index);
    return known.get(first + index) ?? { key: year, label: year, count: 0, parts: [] };
  });
}
