import type { Dataset, Issue } from '../dataset.js';
import { tableOf } from '../feed/table.js';
import { pacer } from '../pace.js';
import { readNumber } from '../values/number.js';
import type { ColumnType, Table } from '../tables/types.js';
import { unreadableCells } from '../tables/cells/unreadable.js';
import { tellIssues, tellProblems } from './issues.js';
import { narrowedBy } from './narrowed-by.js';
import type { Tally } from './tally.js';
import type { CheckRequest, ReadAs } from './types.js';

/** Words of a table's attributes that stand for no column. */
const WORDS = /^(none|text|columns)$/;

/**
 * Reports what could not be understood of a table: columns that the tag names and the table lacks, and cells that are
 * not of their column's type. For a published schema, the latter is left to the check of conformity, which is more
 * precise.
 *
 * @param isChecked whether a schema says what cells must be
 * @returns how the table is arranged, when it follows a schema or resembles one; its columns by their type.
 */
export async function tellRows(
  dataset: Dataset,
  request: CheckRequest,
  isChecked: boolean,
  found: Tally,
): Promise<ReadAs> {
  const { table, issues, problems, unplaced } = await tableOf(dataset, request);
  const narrowed = narrowedBy(request);
  tellProblems(
    problems.filter(({ value }) => !WORDS.test(value)),
    found,
  );
  const { total = '' } = request;
  const isKnown = total && !WORDS.test(total) && !problems.some(({ value }) => value === total);
  if (isKnown && addsNothing(table)) found.note('no-figures', { name: 'total', detail: total });
  tellIssues(issues, dataset, found);
  if (!isChecked) tellIssues(await cellsOf(table, dataset), dataset, found);
  if (unplaced) found.note('unplaced', { count: unplaced, detail: narrowed });
  if (dataset.rows.length && !table.rows.length) found.note('no-row-kept', { detail: narrowed });
  const { arrangement } = table;
  return { facts: arrangement ? [{ name: 'schema', value: arrangement.title }] : [], roles: rolesOf(table) };
}

function addsNothing({ rows, start: { total = '' } }: Table): boolean {
  return rows.length > 0 && !rows.some((row) => readNumber(row[total]) !== undefined);
}

function rolesOf({ columns }: Table): ReadAs['roles'] {
  const types = new Set(columns.map(({ type }) => type));
  const columnsOf = (wanted: ColumnType) =>
    columns.flatMap(({ name, type, also }) => (type === wanted ? [name, ...also] : []));
  return Object.fromEntries([...types].map((type) => [type, [...new Set(columnsOf(type))]]));
}

/** With their rows' places in the feed, of which the table may hold a part. */
async function cellsOf(table: Table, { rows }: Dataset): Promise<Issue[]> {
  const issues = await unreadableCells(table, pacer());
  if (table.rows.length === rows.length) return issues;
  const places = new Map(rows.map((row, place) => [row, place]));
  return issues.map(({ row = 0, ...issue }) => ({ ...issue, row: places.get(table.rows[row] ?? {}) ?? row }));
}
