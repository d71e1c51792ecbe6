import type { ColumnData } from '../column-data.js';
import { EMPTY } from '../dictionary.js';
import { type Exact, Sums } from './exact.js';
import { type Facet, facetOf } from '../narrowing/facets.js';
import type { Total } from '../types.js';

/** The values of a column by row, to group by. */
export interface Parting {
  readonly facet: Facet;
  /** Indexes into the keys of the facet. */
  readonly indexes: (row: number) => readonly number[];
}

/** The only group of rows that are not grouped. */
export const WHOLE: readonly number[] = [0];

/** The grouping of rows by a column; empty cells are in group 0. */
export function partingBy(column: ColumnData): Parting {
  const facet = facetOf(column).value;
  const { of } = facet;
  const { codes } = column.dictionary.value;
  return { facet, indexes: (row) => of[codes[row] ?? EMPTY] ?? WHOLE };
}

/** Counts and sums of rows, for several groups in one pass. */
export class Lots {
  readonly #counts: Uint32Array;
  readonly #sums: Sums | undefined;

  /** @param lotsOf the groups in which a row is, from 0 to `count` excluded */
  constructor(
    rows: Uint32Array,
    count: number,
    lotsOf: (row: number) => readonly number[],
    total: { readonly codes: Uint32Array; readonly exact: Exact } | undefined,
  ) {
    this.#counts = new Uint32Array(count);
    this.#sums = total && new Sums(total.exact, count);
    for (const row of rows) {
      for (const lot of lotsOf(row)) {
        this.#counts[lot] = (this.#counts[lot] ?? 0) + 1;
        this.#sums?.add(lot, total?.codes[row] ?? EMPTY);
      }
    }
  }

  count(lot: number): number {
    return this.#counts[lot] ?? 0;
  }

  total(lot: number): Total {
    const count = this.count(lot);
    return { count, ...(this.#sums && count && { sum: this.#sums.sum(lot) }) };
  }

  /** The groups that have rows, the greatest first. Among equals, group 0, of empty cells, comes last. */
  greatest(): number[] {
    const lots = [...this.#counts.keys()].filter((lot) => this.count(lot));
    const weights = Float64Array.from(this.#counts, (_, lot) => this.#sums?.near(lot) ?? 0);
    const weight = (lot: number) => weights[lot] ?? 0;
    return lots.sort(
      (one, other) =>
        weight(other) - weight(one) || this.count(other) - this.count(one) || Number(!one) - Number(!other),
    );
  }
}
