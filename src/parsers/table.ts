import type { Issue, Row } from '../dataset.js';
import { pacer } from '../pace.js';
import { isDeep } from '../values/json.js';
import { unwrap } from './json/envelope.js';
import { isObject, rowOf } from './flatten.js';
import type { Parsed, ParseOptions } from './types.js';

/** Records from JSON. */
export interface Records {
  readonly records: readonly unknown[];
  /** The total number of records at the source, when it is given. */
  readonly total?: number | undefined;
  /** Line of each record, from 1, when every record has one of its own. */
  readonly lines?: readonly number[] | undefined;
  /** Whether the end of the document is missing. */
  readonly truncated?: boolean;
}

/**
 * Makes rows of records, up to the limit: nested objects are flattened into columns, and what is not an object is
 * reported.
 */
export async function tableOf(
  found: Records,
  { limit = Infinity, signal }: ParseOptions,
): Promise<Omit<Parsed, 'found'>> {
  const { records, total = 0, lines } = found;
  const columns = new Set<string>();
  const rows: Row[] = [];
  const kept: number[] = [];
  const issues: Issue[] = found.truncated ? [{ code: 'truncated' }] : [];
  const pause = pacer(signal);
  for (const [index, record] of records.slice(0, limit).entries()) {
    const line = lines?.[index];
    if (!isObject(record) || isDeep(record)) {
      issues.push({ code: 'unreadable-value', value: excerpt(record), ...(line && { line }) });
      continue;
    }
    if (line) kept.push(line);
    rows.push(rowOf(unwrap(record), columns));
    if (rows.length % 100 === 0) await pause();
  }
  const all = Math.max(records.length, total);
  const partial = all > Math.min(records.length, limit);
  if (partial) issues.push({ code: 'row-limit', value: String(rows.length) });
  return {
    columns: told([...columns], rows),
    rows,
    ...(lines && { lines: kept }),
    ...(partial && { total: all }),
    issues,
  };
}

/** Without the columns of objects that some records have and others lack: `venue`, null, beside `venue.name`. */
function told(columns: readonly string[], rows: readonly Row[]): string[] {
  const objects = new Set(columns.flatMap(aroundOf));
  return columns.filter((name) => !objects.has(name) || rows.some(({ [name]: value }) => (value ?? null) !== null));
}

/** `a` and `a.b` around `a.b.c`. */
function aroundOf(column: string): string[] {
  const parts = column.split('.').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
}

function excerpt(record: unknown): string {
  return isDeep(record) ? '' : JSON.stringify(record).slice(0, 200);
}
