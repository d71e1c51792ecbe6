import type { Column, Table } from './types.js';

/** Most values of a list to choose from: more are of no use to visitors, and slow to sort. */
export const LISTED = 500;

const known = new WeakMap<Table, Map<string, boolean>>();

/** Whether a filter on this column could change what is shown, judged by its distinct cells. */
export function isWorthChoosing(table: Table, column: Column): boolean {
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
