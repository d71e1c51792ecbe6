import type { TableLocale } from '../../src/locales/table/types.js';
import { dataOf } from '../../src/tables/table-data.js';
import type { Column, Query, Table } from '../../src/tables/types.js';
import { header } from '../../src/values/text.js';
import type { ColumnKeys } from './column-keys.js';
import type { Tool } from './toolbar.js';

interface Offering {
  readonly table: Table;
  readonly query: Query;
  readonly keys: ColumnKeys;
  readonly words: TableLocale;
}

/** Words of the attribute `filters` that are no columns. */
const OTHERS = ['text', 'columns', 'none'];

/** The columns among the filters that the author lists, separated by spaces. */
export function filterColumns(filters: string): string {
  const listed = filters.split(/[\s,]+/);
  return listed.filter((word) => !OTHERS.includes(word)).join(' ');
}

/**
 * The controls of a table: those that the author lists, in that order; else search, every filter that could part the
 * rows, and columns.
 */
export function toolsOf(
  offering: Offering,
  filters: string,
): { readonly text: boolean; readonly tools: readonly Tool[] } {
  const { table, keys } = offering;
  const listed = filters.split(/[\s,]+/).filter(Boolean);
  const own = table.columns.filter(({ facet }) => facet).map(({ name }) => keys.keyOf(name));
  // Authors write a column as the file does.
  const wanted = listed.length ? listed.map(header) : [...own, 'text', 'columns'];
  const tools = [...new Set(wanted)].flatMap((key) => toolFor(key, offering) ?? []);
  return { text: wanted.includes('text'), tools };
}

function toolFor(key: string, { table, query, keys, words }: Offering): Tool | undefined {
  if (key === 'columns') return table.columns.length > 1 ? { key, label: words.columns, chosen: 0 } : undefined;
  const data = dataOf(table).data(keys.nameOf(key));
  if (!data?.column.facet) return undefined;
  const { column, isWorthChoosing } = data;
  const chosen = chosenIn(column, query);
  return chosen || isWorthChoosing.value ? { key, label: column.label, chosen } : undefined;
}

function chosenIn({ name }: Column, { facets, ranges }: Query): number {
  return facets?.[name]?.length ?? (ranges?.[name] ? 1 : 0);
}
