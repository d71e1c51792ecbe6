import type { Dataset, Issue } from '../dataset.js';
import type { Events } from '../feed/records.js';
import { isNothing } from '../values/nothing.js';
import { lineOf } from './line.js';
import type { Tally } from './tally.js';

/** What is said of columns, each by its name. */
const NAMELESS: readonly Issue['code'][] = ['unnamed-column', 'duplicate-column'];
/** Columns up to this number are told one by one. */
const SEVERAL = 3;

/** Notes what the readers of rows could not understand, except for cells that declare a missing value: NC, néant. */
export function tellIssues(issues: readonly Issue[], dataset: Dataset, { note }: Tally): void {
  const ofMany = manyIn(issues);
  const misdated = new Set(issues.filter(({ code }) => code === 'unreadable-date').map(({ row }) => row));
  for (const { code, row, column, line, value } of issues) {
    if (code === 'unreadable-value' && isNothing(value ?? '')) continue;
    // The row has a date, and another issue says that it is unreadable.
    if (code === 'missing-date' && row !== undefined && misdated.has(row)) continue;
    const told = row === undefined ? {} : lineOf(row, dataset);
    const where = line === undefined || told.sheet ? told : { line };
    const example = { ...where, ...(column && { column }), ...(value && { value }) };
    // The value of these three is no cell: rows read; the reason of the service; rows of the last good reading.
    if (code === 'row-limit') note(code, { detail: [value, dataset.total].filter(Boolean).join('/') });
    else if (code === 'truncated' && value !== undefined)
      note('missing-rows', { detail: value, count: dataset.rows.length });
    else if (code === 'sudden-loss') note(code, { detail: value ?? '', count: Number(value) - dataset.rows.length });
    else note(code, { name: ofMany.has(code) ? '' : (column ?? '') }, example);
  }
}

/** What is told once of all columns that it concerns, where these are many. */
function manyIn(issues: readonly Issue[]): ReadonlySet<Issue['code']> {
  return new Set(NAMELESS.filter((wanted) => issues.filter(({ code }) => code === wanted).length > SEVERAL));
}

/** Notes attributes of the tag that do not fit the feed, or cannot be understood. */
export function tellProblems(problems: Events['problems'], { note }: Tally): void {
  for (const problem of problems) {
    const { code, value } = problem;
    const attribute = 'attribute' in problem ? problem.attribute : 'fields';
    if (code === 'unreadable') note('unreadable-attribute', { name: attribute, detail: value });
    else note(code, { name: attribute, detail: value });
  }
}
