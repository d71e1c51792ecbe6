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
  for (const { name, facet } of columns) {
    const value = facet && state[keys.keyOf(name)];
    // A column of dates may be asked for by years or between two days.
    const range = value && facet !== 'values' && readRange(value);
    if (range) ranges[name] = range;
    else if (value) facets[name] = readChoices(value);
  }
  const sort = readSort(state.sort ?? '', keys.nameOf);
  const group = keys.nameOf(state.group ?? '') ?? start.group ?? '';
  return { ...start, facets, ranges, group, ...(state.text && { text: state.text }), ...(sort.length && { sort }) };
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
