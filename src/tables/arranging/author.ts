import type { Row } from '../../dataset.js';
import { columnFinder } from '../../recognition/column-finder.js';
import { readNumber } from '../../values/number.js';
import { header } from '../../values/text.js';
import type { Arranged } from './arrange.js';
import type { Column, ColumnType, Query, SortKey } from '../types.js';

/** Attributes of the tag about columns, as written: names separated by spaces, or by semicolons or commas. */
export interface AskedColumns {
  readonly columns?: string | null | undefined;
  /** `-` before a name for the greatest first. */
  readonly sort?: string | null | undefined;
  readonly total?: string | null | undefined;
  readonly group?: string | null | undefined;
  /** Columns that the visitor may filter by, beside those that are arranged so. */
  readonly filters?: string | null | undefined;
}

export interface ColumnProblem {
  readonly attribute: keyof AskedColumns;
  readonly code: 'unknown-column';
  readonly value: string;
}

/** Types that are never added up, whatever the author asks for. */
const UNSUMMABLE: ReadonlySet<ColumnType> = new Set<ColumnType>(
  'date year boolean link document email phone siret siren rna insee'.split(' ') as ColumnType[],
);

/**
 * Applies the author's wishes to the columns and the first view. A column that does not exist is reported and otherwise
 * ignored.
 */
export function authorView(
  arranged: Arranged,
  asked: AskedColumns,
  rows: readonly Row[],
): { arranged: Arranged; problems: readonly ColumnProblem[] } {
  const problems: ColumnProblem[] = [];
  const named = attributeReader(arranged.columns, asked, problems);
  const columns = named('columns').map(({ column }) => column);
  const sort = named('sort').map(({ column, descending }) => ({ column: column.name, descending }));
  const total = named('total')[0]?.column;
  const group = named('group')[0]?.column;
  const offered = new Set(
    [...named('filters'), ...(group ? [{ column: group }] : [])].map(({ column }) => column.name),
  );
  return {
    arranged: {
      ...arranged,
      columns: (columns.length ? shownAs(arranged.columns, columns) : arranged.columns).map((column) =>
        offered.has(column.name) ? withFacet(column) : column,
      ),
      start: withTotal(startAs(arranged.start, sort, group), total, rows),
    },
    problems,
  };
}

/** Whether there is anything to add up in a column. */
function addsUp({ name, type }: Column, rows: readonly Row[]): boolean {
  return !UNSUMMABLE.has(type) && rows.some((row) => readNumber(row[name]) !== undefined);
}

/** Reads the columns that an attribute names, with the dash that asks for descending order; reports unknown names. */
function attributeReader(columns: readonly Column[], asked: AskedColumns, problems: ColumnProblem[]) {
  const find = finderOf(columns);
  return (attribute: keyof AskedColumns): readonly { column: Column; descending: boolean }[] =>
    partsOf(asked[attribute] ?? '', find).flatMap((part) => {
      const descending = part.startsWith('-');
      const column = find(descending ? part.slice(1) : part);
      if (column) return [{ column, descending }];
      problems.push({ attribute, code: 'unknown-column', value: part });
      return [];
    });
}

function startAs(start: Query, sort: readonly SortKey[], group: Column | undefined): Query {
  return { ...start, ...(sort.length && { sort }), ...(group && { group: group.name }) };
}

/** Adds up the column that is asked for; nothing if it holds nothing to add up. */
function withTotal({ total, ...start }: Query, asked: Column | undefined, rows: readonly Row[]): Query {
  const name = asked ? asked.name : total;
  return name !== undefined && (!asked || addsUp(asked, rows)) ? { ...start, total: name } : start;
}

/** A column that is asked for as a filter is one, in the way that suits its type. */
function withFacet(column: Column): Column {
  if (column.facet) return column;
  const isRange = column.type === 'number' || column.type === 'amount';
  return { ...column, facet: column.type === 'date' ? 'years' : isRange ? 'range' : 'values' };
}

/** The author's columns in the author's order, followed by the others, hidden. */
function shownAs(all: readonly Column[], asked: readonly Column[]): Column[] {
  const first = [...new Set(asked)];
  const others = all.filter((column) => !first.includes(column));
  return [
    ...first.map((column) => ({ ...column, shown: true })),
    ...others.map((column) => ({ ...column, shown: false })),
  ];
}

/** Finds a column by its name in the feed, however spelled, else by its label on the page. */
function finderOf(columns: readonly Column[]): (name: string) => Column | undefined {
  const byName = new Map(columns.map((column) => [column.name, column]));
  const byLabel = new Map(columns.map((column) => [header(column.label), column]));
  const find = columnFinder([...byName.keys()]);
  return (name) => byName.get(name.trim()) ?? byName.get(find(header(name))[0] ?? '') ?? byLabel.get(header(name));
}

/**
 * Splits the names of an attribute. A name may hold spaces if names are separated by something else, or if there is
 * only one.
 */
function partsOf(text: string, find: (name: string) => Column | undefined): string[] {
  const parted = /[;,\n]/.test(text) || find(text) ? text.split(/[;,\n]/) : text.split(/\s/);
  return parted.map((part) => part.trim()).filter(Boolean);
}
