import type { Row } from '../../dataset.js';
import type { ArrangedColumn } from '../../schemas/arrangements/types.js';
import { columnFinder } from '../../recognition/column-finder.js';
import type { Pieces } from '../stepwise-work.js';
import type { Arrangement, Column, Query, Table } from '../types.js';
import { readSort } from '../ordering/written-sort.js';
import { isEmptyColumn } from './empty-column.js';

type Find = (name: string) => readonly string[];

/** The columns of a dataset as an arrangement lays them out. */
export interface Arranged extends Pick<Table, 'repeated' | 'totalsOf'> {
  readonly columns: readonly Column[];
  readonly start: Query;
}

/** The columns that the arrangement knows, in its order; empty columns are hidden. */
export function* arrange(arrangement: Arrangement, names: readonly string[], rows: readonly Row[]): Pieces<Arranged> {
  const find = columnFinder(names);
  const refs = new Map<string, Column>();
  const used = new Set<string>();
  const empty = new Set<string>();
  for (const arranged of arrangement.columns) {
    const name = nameOf(arranged, find, used);
    if (name === undefined) continue;
    used.add(name);
    if (isEmptyColumn(rows, name)) empty.add(name);
    refs.set(keyOf(arranged), columnOf(arranged, name, find, empty.has(name)));
    yield;
  }
  const filled = (key: string) => [refs.get(key)?.name].find((name) => name !== undefined && !empty.has(name));
  const repeated = repeatedIn(arrangement, refs, filled);
  // What a budget has not spent yet is zero.
  const counts = (key: string) => rows.some((row) => /[1-9]/.test(String(row[filled(key) ?? ''])));
  const totals = arrangement.total?.split(' ').filter(counts).join(' ') ?? '';
  const { total, ...start } = startOf({ ...arrangement, ...(totals && { total: totals }) }, filled);
  const sums = total !== undefined && (repeated ?? !arrangement.repeated);
  return {
    columns: [...refs.values()],
    // Amounts that may be repeated are not added up when nothing tells what repeats them.
    start: { ...start, ...(sums && { total }) },
    ...(repeated && { repeated }),
  };
}

function nameOf({ names }: ArrangedColumn, find: Find, used: ReadonlySet<string>): string | undefined {
  return names
    .split(' ')
    .flatMap(find)
    .find((name) => !used.has(name));
}

/** The name by which the arrangement refers to a column. */
function keyOf({ names }: ArrangedColumn): string {
  return names.split(' ', 1)[0] ?? names;
}

function columnOf(arranged: ArrangedColumn, name: string, find: Find, empty: boolean): Column {
  const { label, type = 'text', hidden, facet, summable = false, also = '' } = arranged;
  return {
    name,
    label,
    type,
    shown: !hidden && !empty,
    summable,
    also: also.split(' ').filter(Boolean).flatMap(find),
    ...(facet && !empty && { facet }),
  };
}

/** The arrangement's initial query, as far as its columns exist. */
function startOf(arrangement: Arrangement, find: (key: string) => string | undefined): Query {
  const chosen = (['total', 'group', 'year', 'split'] as const).flatMap((part) => {
    const [name] = (arrangement[part] ?? '').split(' ').flatMap((key) => find(key) ?? []);
    return name ? [[part, name] as const] : [];
  });
  return { sort: readSort(arrangement.sort ?? '', find), ...Object.fromEntries(chosen) };
}

/** Undefined when the feed does not tell things from one another. */
function repeatedIn(
  { repeated }: Arrangement,
  refs: ReadonlyMap<string, Column>,
  filled: (key: string) => string | undefined,
): Table['repeated'] {
  const keys = repeated?.unit.split(' ') ?? [];
  const unit = keys.flatMap((key) => refs.get(key)?.name ?? []);
  const [current] = repeated?.current?.split(' ').flatMap((key) => filled(key) ?? []) ?? [];
  return unit.length && unit.length === keys.length ? { unit, ...(current !== undefined && { current }) } : undefined;
}
