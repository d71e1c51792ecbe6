import type { Dataset, Row } from '../dataset.js';
import type { Arrangement, ColumnType, FacetKind } from '../schemas/arrangements/types.js';
import type { Decimal } from '../values/amount.js';
import type { DateReader } from './cells/number.js';

export type { Arrangement, ColumnType, FacetKind } from '../schemas/arrangements/types.js';
export type { Decimal } from '../values/amount.js';

export interface Column {
  /** In the dataset. */
  readonly name: string;
  /** For people. */
  readonly label: string;
  readonly type: ColumnType;
  readonly shown: boolean;
  readonly summable: boolean;
  readonly facet?: FacetKind;
  /**
   * Columns of the dataset that are read together with it: against and abstained for `votes`, the commune's name for
   * `insee`, the address of the page for a title.
   */
  readonly also: readonly string[];
}

/** Rows to be read as a table. What is worked out about its columns is kept with it, and only once it is wanted. */
export interface Table {
  readonly dataset: Dataset;
  /** The rows that the page's author keeps, in the order of the feed. All row indexes refer to them. */
  readonly rows: readonly Row[];
  /** Every column of the dataset: those to show first, in order. */
  readonly columns: readonly Column[];
  /** BCP 47: the language in which texts are put in order, and months are searched. */
  readonly lang: string;
  readonly readDate: DateReader;
  /** The arrangement of the schema that was recognised. */
  readonly arrangement?: Arrangement;
  /** Columns that tell one thing from another where several rows tell the same, and the one that says which to believe: yes, or its greatest number or date. */
  readonly repeated?: { readonly unit: readonly string[]; readonly current?: string };
  /** The initial query, of the author or of the arrangement. */
  readonly start: Query;
  /** Computes the totals, when `totalsOf` of `totals.ts` does not. */
  readonly totalsOf?: (table: Table, view: View, query: Query) => Totals;
}

/** The visitor's search, filters and sort. Columns are referred to by name; those that do not exist are ignored. */
export interface Query {
  /** Words in any order, whole or in part; accents and case do not count. */
  readonly text?: string;
  /** The columns in which `text` is looked for: those shown at first, and what is read with them, unless told. */
  readonly in?: readonly string[];
  /** Keys of the chosen values, by column: any of them. */
  readonly facets?: Readonly<Record<string, readonly string[]>>;
  readonly ranges?: Readonly<Record<string, Range>>;
  /** The first decides, the next when it does not; then the order of the feed. */
  readonly sort?: readonly SortKey[];
  /** Column to group by. */
  readonly group?: string;
  /** Column to add up; without one, rows are counted. */
  readonly total?: string;
  /** Column of a date or year by which `years` are told. */
  readonly year?: string;
  /** Column of few values that are never added to one another. */
  readonly split?: string;
}

/** Inclusive; days as `2026-11-21`, numbers as written. A side that is missing or unreadable is open. */
export interface Range {
  readonly from?: string;
  readonly to?: string;
}

export interface SortKey {
  readonly column: string;
  readonly descending: boolean;
}

/** The rows of a table that pass a query, in order. */
export interface View {
  /** Indexes into `Table.rows`, in the order to be shown. */
  readonly rows: Uint32Array;
  /** The same, in the order of the feed. */
  readonly kept: Uint32Array;
  /** The filters that reject the other rows. */
  readonly refusals?: Refusals;
  /** These rows are the first ones, while the others are looked for; all else is still of the view before. */
  readonly isHead?: boolean;
}

/** For each row, a bit mask of the filters that reject it, one bit for each column and one for the search. */
export interface Refusals {
  readonly bits: Int32Array;
  /** The bit of a column; 0 for those that refuse nothing. */
  readonly bitOf: (column: string) => number;
}

/** The totals of the rows of a view. */
export interface Totals {
  readonly total: Total;
  /** The total parted by `Query.split`, in the order of its labels; empty without one. */
  readonly split: readonly Group[];
  /** By `Query.group`, the greatest first, two hundred at most; empty without one. */
  readonly groups: readonly Group[];
  /** The total number of groups. */
  readonly groupCount: number;
  /** By `Query.year`, from the first to the last that have something; empty with less than two. */
  readonly years: readonly Group[];
}

export interface FacetChoice {
  /** Fit for a page's address; `''` stands for no value. */
  readonly key: string;
  /** The most frequent spelling. */
  readonly label: string;
  /** The number of rows that would be kept if it were the only choice. */
  readonly count: number;
}

export interface Total {
  /** Rows, or the things they tell where several rows tell one. */
  readonly count: number;
  /** Sum of the total's column; absent when there is none, or a sum would count something twice. */
  readonly sum?: Sum;
}

export interface Sum {
  /** The number of cells that held a number. */
  readonly count: number;
  /** Exact. */
  readonly sum: Decimal;
  /** Rounded to two decimals, or as many as the column has. */
  readonly average: Decimal;
}

export interface Group extends Total {
  /** As in `FacetChoice`. */
  readonly key: string;
  readonly label: string;
  /** The group parted by `Query.split`, in the same order; empty without one. With two or more, it has no sum of its own. */
  readonly parts: readonly Group[];
}

/** Part of a text, from an index to one after it. */
export type Mark = readonly [from: number, to: number];
