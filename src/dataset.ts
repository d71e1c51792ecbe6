/**
 * One row of a feed, as it was published. It has no prototype, so that a column called `__proto__` or `constructor` is
 * data like any other. Nested objects of JSON feeds are flattened into dotted columns (`location.city`); arrays and
 * GeoJSON geometries stay whole.
 */
export type Row = Readonly<Record<string, unknown>>;

/**
 * A class with no prototype: browsers store its instances in a quarter of the memory that objects made by
 * `Object.create(null)` take.
 */
class Bare {
  constructor() {
    Object.setPrototypeOf(this, null);
  }
}

/** A row without cells, to be filled. */
export function emptyRow(): Record<string, unknown> {
  return new Bare() as Record<string, unknown>;
}

export interface Provenance {
  /** Address as the author wrote it. */
  readonly address: string;
  /** Name of the entry of `sources/` that read it: `file`, `opendatasoft`… */
  readonly source: string;
  /** Name of the entry of `parsers/` that understood it: `csv`, `json`… */
  readonly format?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly licence?: { readonly name: string; readonly url?: string };
  /** Last change of the data by their publisher, epoch milliseconds. */
  readonly updated?: number;
  /** When this copy was read, epoch milliseconds. */
  readonly readAt: number;
  /** A page about the data that a citizen can open. */
  readonly homepage?: string;
  /** What the reader found out about a text file, for the webmaster's report. */
  readonly charset?: string;
  readonly delimiter?: string;
  /** Line of the header in the file, from 1. */
  readonly headerLine?: number;
  /** Column that says from which sheet of a workbook a row is, when there are several. */
  readonly sheetColumn?: string;
}

export type IssueCode =
  | 'junk-above-header'
  /** Sums and remarks of a spreadsheet, which are no rows. */
  | 'below-table'
  /** The names of the columns once more, between two rows. */
  | 'repeated-header'
  /** A line that says in what the columns are counted. */
  | 'units-line'
  /** A line of the columns' numbers below the header, which is no row. */
  | 'numbers-line'
  /** The names of the columns stood down the first one: the table was put upright. */
  | 'turned-table'
  /** Two tables side by side: they were put below one another. */
  | 'side-by-side'
  | 'duplicate-column'
  | 'unnamed-column'
  | 'ragged-row'
  | 'unclosed-quote'
  | 'undecodable-text'
  /** The end is missing; of a service's rows, `value` is what it said when it gave no more, or empty. */
  | 'truncated'
  | 'unreadable-date'
  | 'unreadable-value'
  | 'end-before-start'
  /** A day without its year, which the rows around it and when they were published tell. */
  | 'assumed-year'
  | 'missing-title'
  /** A draft, or something else that its publisher does not show. */
  | 'held-back'
  | 'missing-date'
  | 'unsafe-link'
  | 'unreadable-recurrence'
  /** Coordinates of nowhere: 0 and 0, beyond the poles, metres of no known system. */
  | 'impossible-position'
  | 'row-limit'
  /** Over nine tenths of the rows of the last good reading are gone; `value` is how many there were. */
  | 'sudden-loss';

/** Something in a feed that could not be understood. No data is dropped without one. */
export interface Issue {
  readonly code: IssueCode;
  /** Index in `Dataset.rows`, from 0. */
  readonly row?: number;
  /** Line in the file, from 1, when the format has lines. */
  readonly line?: number;
  readonly column?: string;
  /** The value as published, cut to 200 characters. */
  readonly value?: string;
}

export interface Dataset {
  /** Column names in order of appearance. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Line in the file of each row, from 1, when the format has lines. */
  readonly lines?: readonly number[];
  /** Rows that exist at the source, when it says so and all were not read. */
  readonly total?: number;
  /** Address of the next page of a service that gives its records page by page, as it writes it. */
  readonly next?: string;
  /** Schema that the format itself implies (an iCalendar file), which spares recognition. */
  readonly schema?: string;
  readonly provenance: Provenance;
  readonly issues: readonly Issue[];
  /**
   * The first rows only: the rest is on its way, and the whole will take their place. Such rows are only good to look
   * at.
   */
  readonly partial?: true;
}
