/**
 * What the cells of a column are, which decides how they are written, sorted, filtered and added up.
 *
 * `long` is text of several sentences; `amount` is in euros; `year` is four digits; `link` is a page and `document` a file
 * to open; `siret`, `siren` and `rna` identify an establishment, a company and an association; `insee` a commune; `list`
 * holds several values; `holders` are those of a contract, by their names or as `siret`; `votes` is how many voted for, with `also` naming the columns against and abstained.
 */
export type ColumnType =
  | 'text'
  | 'long'
  | 'number'
  | 'amount'
  | 'date'
  | 'year'
  | 'boolean'
  | 'link'
  | 'document'
  | 'email'
  | 'phone'
  | 'siret'
  | 'siren'
  | 'rna'
  | 'insee'
  | 'list'
  | 'holders'
  | 'votes';

/** How a column is filtered: by its values, by the years of its dates, or from one value to another. */
export type FacetKind = 'values' | 'years' | 'range';

/** A column worth showing of a published schema. */
export interface ArrangedColumn {
  /**
   * Its names, as `header` of `values/text.ts` writes them, parted by spaces, in order of preference: the first that the
   * feed has.
   */
  readonly names: string;
  /** What people call it, in French. */
  readonly label: string;
  /** Text unless told. */
  readonly type?: ColumnType;
  /** Not shown at first. */
  readonly hidden?: true;
  readonly facet?: FacetKind;
  /** Adding its values up makes sense. */
  readonly summable?: true;
  /** Names of columns that are read together with it, parted by spaces. */
  readonly also?: string;
}

/**
 * How a table of a published schema is best read: data that survive JSON. Columns are referred to by the first of their
 * `names`. Those of the feed that are not among `columns` come after them, hidden.
 */
export interface Arrangement {
  /** As the registry names the schema: `scdl/deliberations`. */
  readonly schema: string;
  /** In French: what the table is about. */
  readonly title: string;
  /** What a row is, in French, where that is one thing. Lines unless told. */
  readonly rows?: { readonly none: string; readonly one: string; readonly many: string };
  /** In order. */
  readonly columns: readonly ArrangedColumn[];
  /** Columns to sort by at first, parted by spaces; `-` before a name for the greatest first. */
  readonly sort?: string;
  /** Columns to add up, parted by spaces: the first that holds something. */
  readonly total?: string;
  /** Columns to group by, in the same way. */
  readonly group?: string;
  /** The column by which what is added up evolves: a date or a year. */
  readonly year?: string;
  /** A column of few values that are never added to one another, as expense and income. */
  readonly split?: string;
  /** Several rows tell the same thing, whose amount counts once. */
  readonly repeated?: {
    /** Columns that tell one thing from another, parted by spaces. */
    readonly unit: string;
    /**
     * What tells the row to believe where the rows of a thing differ: a column that says yes there, or whose number or
     * date is the greatest. Parted by spaces: the first that holds something.
     */
    readonly current?: string;
  };
}
