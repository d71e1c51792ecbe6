import type { Dataset, Issue, IssueCode } from '../dataset.js';
import { clean } from '../values/text.js';
import { type Helper, type Helpers, withHelpers } from './helpers.js';
import type { Cell, Reading } from './reading.js';

export type Rows = Pick<Dataset, 'rows' | 'lines'>;

/** Reads a row; returns undefined when it gives no record, after reporting why. */
export type RowReader<T> = (asked: Pick<Reading, 'row' | 'report' | 'helper'>, index: number) => T | undefined;

interface Slice<T> {
  readonly told: readonly T[];
  readonly issues: readonly Issue[];
  /** The helpers that these rows need and that are not loaded. */
  readonly wanted: ReadonlySet<Helper>;
}

/**
 * Reads rows in slices, with a pause between them so that the page can respond. When a slice needs a helper that is not
 * loaded, the helper is loaded and the slice is read again.
 *
 * @param size rows in a slice
 */
export async function readInSlices<T extends object>(
  dataset: Rows,
  read: RowReader<T>,
  size: number,
  pause: () => Promise<void>,
): Promise<{ told: T[]; issues: Issue[] }> {
  const told: T[] = [];
  const issues: Issue[] = [];
  let helpers: Partial<Helpers> = {};
  for (let from = 0; from < dataset.rows.length; from += size) {
    let slice = readRows(dataset, read, helpers, from, from + size);
    while (slice.wanted.size) {
      helpers = await withHelpers(helpers, slice.wanted);
      slice = readRows(dataset, read, helpers, from, from + size);
    }
    told.push(...slice.told);
    issues.push(...slice.issues);
    await pause();
  }
  return { told, issues };
}

/** Reads each row on its own, with the helpers that are loaded. */
export function readRows<T extends object>(
  { rows, lines }: Rows,
  read: RowReader<T>,
  helpers: Partial<Helpers>,
  from = 0,
  to = rows.length,
): Slice<T> {
  const issues: Issue[] = [];
  const wanted = new Set<Helper>();
  const helper: Reading['helper'] = (name) => helpers[name] ?? void wanted.add(name);
  const told: T[] = [];
  for (const [offset, row] of rows.slice(from, to).entries()) {
    const index = from + offset;
    const report = (code: IssueCode, cell?: Cell) => void issues.push(issueAt(code, index, lines, cell));
    const found = read({ row, report, helper }, index);
    if (found) told.push(found);
  }
  return { told, issues, wanted };
}

/** An issue about a cell, with its line in the file. */
export function issueAt(code: IssueCode, row: number, lines: readonly number[] | undefined, cell?: Cell): Issue {
  const line = lines?.[row];
  return { code, row, ...(line && { line }), ...(cell && published(cell)) };
}

function published({ column, value }: Cell): Pick<Issue, 'column' | 'value'> {
  const text = typeof value === 'object' ? JSON.stringify(value) : clean(value);
  return { column, value: text.slice(0, 200) };
}
