import { header } from '../../values/text.js';
import type { Recognised } from '../schema.js';

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** Rows in which dates are looked for. */
const LOOKED_AT = 200;

/** Lists of dates as JSON or markup, as content management systems export a field of any name. */
const DATES = /^\s*(?:\[?\{?"?(?:value|start|begin|date)\w*"?:\s*"\d{4}-\d\d-\d\d|<time[^>]* datetime=")/i;

/** « Date 1 », « Séance n° 2 ». */
const NUMBERED = /^(?:date|jour|seance|representation)_?(?:n_?)?\d{1,2}$/;

/** Dates with a time, in a column whose name stands for times: `start_time`. */
const DATED = /^\s*(?:\d{4}-\d\d-\d\d|\d\d?\/\d\d?\/\d{4})[T ]|^\s*1\d{9}(?:\d{3})?\s*$/;

/**
 * Adds the dates of a table without a name for them: those in a column of times; else in numbered columns; else the
 * first column that holds lists of dates.
 */
export function datedByValues(found: Recognised, { columns, rows }: Table): Recognised {
  const { startTime = [], endTime, ...others } = found.roles;
  const [hours = ''] = startTime;
  if (rows.slice(0, LOOKED_AT).some(({ [hours]: cell }) => DATED.test(textOf(cell))))
    return { ...found, roles: { ...others, start: startTime, ...(endTime && { end: endTime }) } };
  const numbered = columns.filter((column) => NUMBERED.test(header(column)));
  if (numbered.length) return { ...found, roles: { ...found.roles, occurrences: numbered } };
  const looked = rows.slice(0, LOOKED_AT);
  const column = columns.find((name) => looked.some(({ [name]: cell }) => DATES.test(textOf(cell))));
  return column === undefined ? found : { ...found, roles: { ...found.roles, occurrences: [column] } };
}

function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell.slice(0, 300);
  return JSON.stringify(Array.isArray(cell) ? (cell[0] ?? '') : (cell ?? ''));
}
