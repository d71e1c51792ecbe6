import type { Column, Table } from './types.js';

/** More values than that are no list for a visitor, and take long to put in order. */
export const LISTED = 500;

const known = new WeakMap<Table, Map<string, boolean>>();

/** Whether choosing among the values of a column could change what is shown, as far as a glance at its cells tells. */
export function isParting(table: Table, column: Column): boolean {
  const answers = known.get(table) ?? new Map<string, boolean>();
  known.set(table, answers);
  const answer = answers.get(column.name) ?? parts(table, column);
  answers.set(column.name, answer);
  return answer;
}

function parts({ rows }: Table, { name, type, facet }: Column): boolean {
  const isListed = facet === 'values' && type !== 'list';
  const enough = isListed ? LISTED : 1;
  const cells = new Set<unknown>();
  for (const row of rows) if (cells.add(row[name] ?? '').size > enough) return !isListed;
  return cells.size > 1;
}
