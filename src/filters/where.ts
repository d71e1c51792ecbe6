import { readBoolean } from '../values/boolean.js';
import { readList } from '../values/list.js';
import { clean, fold, header } from '../values/text.js';
import type { AuthorFilter, Table, Verdict } from './author.js';
import type { AuthorProblem } from './types.js';

/**
 * Keeps the records whose row has these values: `column=value;column=value`. Values of one column are alternatives;
 * columns must all agree. Names and values are compared without case, accents and punctuation; a cell that holds
 * several values has each of them. A column that the feed lacks keeps nothing, so that the mistake is seen.
 */
export function where(attribute: string, { columns, rows }: Table): AuthorFilter {
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
  const verdict: Verdict = ({ row }) => {
    const cells = rows[row];
    return [...wanted].every(([column, values]) => values.some((value) => holds(cells?.[column], value)));
  };
  return { problems, verdict };
}

function holds(cell: unknown, value: string): boolean {
  if (typeof cell === 'boolean') return readBoolean(value) === cell;
  const wanted = fold(value);
  return fold(clean(cell)) === wanted || readList(cell).some((item) => fold(item) === wanted);
}
