/** How values are put in order: what « ascending » means is not the same for names, sums and days. */
export type Ordering = 'text' | 'number' | 'date';

/** What rows are: « Aucune subvention », « subvention », « subventions ». */
export interface Called {
  readonly none: string;
  readonly one: string;
  readonly many: string;
}

/** What a table says at once. Plurals and word order are the language's own, so phrases are functions. */
export interface TableLocale {
  /** BCP 47, for Intl. */
  readonly code: string;
  /** @param called what a row is, where the schema says so; in the words of `src/schemas/languages/` */
  count(rows: number, called?: Called): string;
  /** After the count, when some are left out: « sur 240 ». */
  of(rows: number): string;
  /** A sum, after the count: « 218 450,00 € au total ». */
  inAll(sum: string): string;
  readonly search: string;
  readonly searchHint: string;
  readonly searchLabel: string;
  readonly clear: string;
  /** What the table is called when it has no title. */
  readonly caption: string;
  readonly sortHint: string;
  /** « tri par Convention, du plus récent au plus ancien, Montant, du plus grand au plus petit ». */
  sortedBy(keys: string): string;
  /** How values run down a column, by what they are and which way. */
  readonly orders: Readonly<Record<Ordering, readonly [ascending: string, descending: string]>>;
  /** The rank of a column in a sort by several: « 2e clé de tri ». */
  sortRank(rank: number): string;
  readonly empty: string;
  readonly missing: string;
  readonly yes: string;
  readonly no: string;
  readonly pages: string;
  readonly previous: string;
  readonly next: string;
  page(page: number, count: number): string;
  /** What rows add up to, where it is folded away. */
  readonly figures: string;
  readonly details: string;
  /** Name of the button that opens a row, for who does not see the row. */
  detailsOf(row: string): string;
  readonly columns: string;
  readonly csv: string;
  readonly json: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly print: string;
  readonly scrollable: string;
}

/** What is only said once a visitor goes further, or when totals are wanted: it comes with the parts that load then. */
export interface TableLaterLocale {
  readonly from: string;
  readonly to: string;
  readonly least: string;
  readonly most: string;
  readonly findValue: string;
  readonly without: string;
  readonly shown: string;
  moveUp(column: string): string;
  moveDown(column: string): string;
  readonly resetColumns: string;
  readonly sortBy: string;
  readonly addSort: string;
  readonly chooseColumn: string;
  /** What pressing a column that rows are sorted by does. */
  readonly turn: string;
  unsort(column: string): string;
  readonly total: string;
  /** Beside a sum, how many rows have no number to add to it: « hors 3 lignes sans nombre ». */
  unsummed(rows: number): string;
  readonly average: string;
  readonly number: string;
  by(column: string): string;
  byYear(column: string): string;
  /** On the button that groups in another way. */
  readonly groupBy: string;
  readonly overlap: string;
  /** @param shown fewer than `all` where there are very many */
  showGroups(shown: number, all: number): string;
  readonly showFewer: string;
  readonly noRows: string;
  readonly noRowsLater: string;
  readonly noneMatching: string;
  readonly noneMatchingHelp: string;
  readonly showAll: string;
}

/** What cells of rarer types say. */
export interface TableCellsLocale {
  readonly votes: Readonly<Record<'for' | 'against' | 'abstention', (count: number) => string>>;
  readonly unanimous: string;
  readonly document: string;
  /** Name of a link to the State's directory of companies and associations. */
  directory(number: string): string;
}
