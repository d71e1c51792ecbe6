import type { Column, Query, Range, Table } from '../../src/tables/types.js';
import { readSort } from '../../src/tables/ordering/written-sort.js';
import { readChoices, readRange } from './choices.js';
import type { ColumnKeys } from './column-keys.js';

/** What the page's address says of a table, by short name. */
export type State = Readonly<Record<string, string>>;

/** Written in an attribute for no column at all, where the schema has one. */
export const NONE = 'none';

/** The query of a table: the author's or the arrangement's, then the visitor's, from the page's address. */
export function queryOf({ columns, start }: Table, state: State, keys: ColumnKeys): Query {
  const facets: Record<string, readonly string[]> = Object.create(null) as Record<string, readonly string[]>;
  const ranges: Record<string, Range> = Object.create(null) as Record<string, Range>;
  for (const column of columns) {
    const value = column.facet && state[keys.keyOf(column.name)];
    const range = value && rangeIn(value, column);
    if (range) ranges[column.name] = range;
    else if (value) facets[column.name] = readChoices(value);
  }
  const sort = readSort(state.sort ?? '', keys.nameOf);
  const group = keys.nameOf(state.group ?? '') ?? start.group ?? '';
  return { ...start, facets, ranges, group, ...(state.text && { text: state.text }), ...(sort.length && { sort }) };
}

/** A column of dates may be asked for by years or between two days. */
function rangeIn(value: string, { facet }: Column): Range | undefined {
  return facet === 'values' ? undefined : readRange(value);
}

/** The columns to show, in order: those of the page's address as far as they exist, else those shown at first. */
export function shownColumns({ columns }: Table, state: State, keys: ColumnKeys): readonly Column[] {
  const names = state.columns?.split(',').map((key) => keys.nameOf(key));
  const chosen = names?.flatMap((name) => columns.find((column) => column.name === name) ?? []) ?? [];
  return chosen.length ? [...new Set(chosen)] : columns.filter(({ shown }) => shown);
}

/** Takes every filter of the visitor's out of the page's address. */
export function cleared({ columns }: Table, keys: ColumnKeys): State {
  const own = columns.filter(({ facet }) => facet).map(({ name }) => [keys.keyOf(name), '']);
  return Object.fromEntries([['text', ''], ...own]) as State;
}
