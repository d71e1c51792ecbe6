import { readBoolean } from '../../values/boolean.js';
import { readList } from '../../values/list.js';
import { clean, fold, header } from '../../values/text.js';
import type { AuthorFilter, AuthorProblem, Table } from '../types.js';

/** Whether a row holds what the page's author asked for. */
export interface RowFilter {
  readonly holds: (row: Table['rows'][number]) => boolean;
  readonly problems: readonly AuthorProblem[];
}

/** Keeps the records whose row has what `rowFilter` asks for. */
export function where(attribute: string, table: Table): AuthorFilter {
  const { holds, problems } = rowFilter(attribute, table);
  return { problems, verdict: ({ row }) => holds(table.rows[row] ?? {}) };
}

/**
 * Parses `column=value;column=value` into a test of rows. Several values for one column are alternatives; all columns
 * must match. Names and values are compared without case, accents and punctuation; a cell that holds a list has each of
 * its values. A column that the feed lacks keeps no row, so that the mistake is seen.
 */
export function rowFilter(attribute: string, { columns }: Pick<Table, 'columns'>): RowFilter {
  const problems: AuthorProblem[] = [];
  const wanted = new Map<string, string[]>();
  for (const clause of attribute.split(';').filter((part) => part.trim())) {
    const [, name, value] = /^([^=]+)=(.*)$/s.exec(clause) ?? [];
    if (name === undefined || value === undefined) {
      problems.push({ attribute: 'where', code: 'unreadable', value: clause.trim() });
      continue;
    }
    const column = columns.find((known) => header(known) === header(name));
    if (column === undefined) problems.push({ attribute: 'where', code: 'unknown-column', value: name.trim() });
    const key = column ?? name;
    wanted.set(key, [...(wanted.get(key) ?? []), value]);
  }
  const clauses = [...wanted].map(([column, values]) => ({ column, accepts: answering(values) }));
  return { problems, holds: (row) => clauses.every(({ column, accepts }) => accepts(row[column])) };
}

/** Caches the answer for each cell value, because thousands of rows share few of them. */
function answering(values: readonly string[]): (cell: unknown) => boolean {
  const known = new Map<unknown, boolean>();
  return (cell) => {
    let answer = known.get(cell);
    if (answer === undefined) known.set(cell, (answer = values.some((value) => holds(cell, value))));
    return answer;
  };
}

function holds(cell: unknown, value: string): boolean {
  if (typeof cell === 'boolean') return readBoolean(value) === cell;
  const wanted = fold(value);
  return fold(clean(cell)) === wanted || readList(cell).some((item) => fold(item) === wanted);
}
