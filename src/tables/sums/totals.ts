import type { ColumnData } from '../column-data.js';
import { EMPTY } from '../dictionary.js';
import { exactOf } from './exact.js';
import { facetOf } from '../narrowing/facets.js';
import { Lots, type Parting, partingBy, WHOLE } from './grouped-sums.js';
import { dataOf, type TableData } from '../table-data.js';
import type { Group, Query, Table, Total, Totals, View } from '../types.js';
import { representatives, type Units, unitsOf } from './distinct-things.js';

/** Most groups listed. */
const GROUPS = 200;
/** More years than that come from a date that is wrong. */
const LONGEST = 150;

/** Computes what the totals of a query take, with pauses in which the page responds. */
export async function prepareTotals(table: Table, query: Query, pause: () => Promise<void>): Promise<void> {
  const data = dataOf(table);
  for (const column of [query.group, query.year, query.split].flatMap((name) => data.data(name) ?? [])) {
    await facetOf(column).finish(pause);
  }
  for (const column of [query.total].flatMap((name) => data.data(name) ?? [])) await exactOf(column).finish(pause);
  await unitsOf(table).finish(pause);
}

/**
 * The totals of the rows of a view; each part is computed when it is first read. A thing told by several rows counts
 * once.
 */
export function totalsOf(table: Table, { kept: rows }: View, query: Query): Totals {
  const data = dataOf(table);
  const units = unitsOf(table).value;
  const reckoning = new Reckoning(data, query, units ? representatives(rows, units) : rows);
  const group = data.data(query.group);
  const years = data.data(query.year);
  const makers = once(() => (group ? reckoning.by(group, Boolean(units && isMixed(group, rows, units))) : []));
  const groups = once(() => made(makers().slice(0, GROUPS)));
  const evolution = once(() => (years ? inARow(made(reckoning.by(years))) : []));
  const split = once(() => reckoning.split);
  const total = once(() => reckoning.total);
  return {
    get total() {
      return total();
    },
    get split() {
      return split();
    },
    get groups() {
      return groups();
    },
    get groupCount() {
      return makers().length;
    },
    get years() {
      return evolution();
    },
  };
}

function made(makers: readonly (() => Group)[]): Group[] {
  return makers.map((make) => make());
}

/** Memoises a function without arguments. */
function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: work() }).value;
}

/** The rows of a view, whichever way they are parted. */
class Reckoning {
  readonly #rows: Uint32Array;
  readonly #summed: ConstructorParameters<typeof Lots>[3];
  readonly #split: Parting | undefined;

  constructor(data: TableData, { total, split }: Query, rows: Uint32Array) {
    const [summed, parting] = [data.data(total), data.data(split)];
    this.#rows = rows;
    this.#summed = summed && { codes: summed.dictionary.value.codes, exact: exactOf(summed).value };
    this.#split = parting && partingBy(parting);
  }

  get total(): Total {
    const total = this.#lots(1, () => WHOLE).total(0);
    return this.split.length < 2 ? total : { count: total.count };
  }

  get split(): Group[] {
    return this.#split ? partsOf(this.#split, this.#lots(this.#split.facet.keys.length, this.#split.indexes)) : [];
  }

  /**
   * Groups to be made, the greatest first.
   *
   * @param mixed a thing is in several groups, and its amount in none of them alone
   */
  by(column: ColumnData, mixed = false): (() => Group)[] {
    const { facet, indexes } = partingBy(column);
    const lots = this.#lots(facet.keys.length, indexes);
    const parts = mixed ? undefined : this.#crossed(facet.keys.length, indexes);
    return lots.greatest().map((lot) => () => {
      const own = parts?.(lot) ?? [];
      const { count, sum } = lots.total(lot);
      const name = { key: facet.keys[lot] ?? '', label: facet.labels[lot] ?? '' };
      return { ...name, count, ...(sum && !mixed && own.length < 2 && { sum }), parts: own };
    });
  }

  /** By group: how the split parts it. */
  #crossed(groups: number, indexes: Parting['indexes']): ((group: number) => Group[]) | undefined {
    const split = this.#split;
    if (!split) return undefined;
    const width = split.facet.keys.length;
    const lots = this.#lots(groups * width, (row) =>
      indexes(row).flatMap((group) => split.indexes(row).map((part) => group * width + part)),
    );
    return (group) => partsOf(split, lots, group * width);
  }

  #lots(count: number, lotsOf: (row: number) => readonly number[]): Lots {
    return new Lots(this.#rows, count, lotsOf, this.#summed);
  }
}

/** The parts in the order of their labels, so that each has the same place in every group. */
function partsOf({ facet }: Parting, lots: Lots, from = 0): Group[] {
  return facet.keys.flatMap((key, index) => {
    const total = lots.total(from + index);
    return total.count ? [{ key, label: facet.labels[index] ?? '', ...total, parts: [] }] : [];
  });
}

/** Whether a thing told by several rows is in several groups. */
function isMixed(column: ColumnData, rows: Uint32Array, { of, count }: Units): boolean {
  const { codes } = column.dictionary.value;
  const texts = column.texts.value;
  const first = new Array<string | undefined>(count);
  for (const row of rows) {
    const unit = of[row] ?? 0;
    const text = texts[codes[row] ?? EMPTY];
    first[unit] ??= text;
    if (first[unit] !== text) return true;
  }
  return false;
}

/** Years from the first to the last, those without anything included; none when there is only one. */
function inARow(groups: readonly Group[]): Group[] {
  const known = new Map(groups.filter(({ key }) => /^\d{4}$/.test(key)).map((group) => [Number(group.key), group]));
  const years = [...known.keys()];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length < 2 || last - first > LONGEST) return [];
  return [...Array(last - first + 1).keys()].map((index) => {
    const year = String(first + index);
    return known.get(first + index) ?? { key: year, label: year, count: 0, parts: [] };
  });
}
