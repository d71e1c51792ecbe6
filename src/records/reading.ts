import type { Dataset, IssueCode, Row } from '../dataset.js';
import type { Role, RoleMap, SchemaDescriptor } from '../schemas/types.js';
import { clean } from '../values/text.js';
import type { Helper, Helpers } from './helpers.js';

/** A row being read as a record: its cells, how to read them, and where to report what cannot be read. */
export interface Reading {
  readonly row: Row;
  readonly schema: SchemaDescriptor;
  readonly roles: RoleMap;
  /** IANA zone for dates without one. */
  readonly timezone: string;
  readonly lang: string;
  /** The rows of the feed, and the index of this one: headings above a row may apply to it. */
  readonly feed?: Feed;
  readonly index?: number;
  report(code: IssueCode, cell?: Cell): void;
  /** A helper; undefined until it is loaded, after which the row is read again. */
  helper<Name extends Helper>(name: Name): Helpers[Name] | undefined;
}

/**
 * The rows, the issues found when their file was parsed, and its provenance: dates without a year are assumed to be
 * close to its date.
 */
export type Feed = Pick<Dataset, 'rows' | 'lines'> & Partial<Pick<Dataset, 'issues' | 'provenance'>>;

export interface Cell {
  readonly column: string;
  readonly value: unknown;
}

/** The cells of a role that are not empty, in the schema's order of preference. */
export function cellsOf({ row, roles }: Reading, role: Role): Cell[] {
  const cells: Cell[] = [];
  for (const column of roles[role] ?? []) {
    const value = row[column];
    if (!isEmpty(value)) cells.push({ column, value });
  }
  return cells;
}

/** The first cell of a role that is not empty. */
export function cellOf({ row, roles }: Reading, role: Role): Cell | undefined {
  for (const column of roles[role] ?? []) {
    const value = row[column];
    if (!isEmpty(value)) return { column, value };
  }
  return undefined;
}

/** The first value of a role as trimmed text; `''` when the row has none. */
export function textOf(reading: Reading, role: Role): string {
  return clean(cellOf(reading, role)?.value);
}

/** Signs of HTML, Markdown or untidy line breaks. */
const MARKUP = /[<•*]|(?<!\w)_\w|\\n|&[#a-z]|^#|\][([]|[ \u00a0]\n|\n[ \u00a0]|\n{3}/im;

/** The first value of a role without markup; `''` when the row has none. */
export function plainOf(reading: Reading, role: Role): string {
  return withoutMarkup(textOf(reading, role), reading);
}

/** A text without markup; `''` until the code that reads markup has been loaded. */
export function withoutMarkup(text: string, reading: Reading): string {
  return MARKUP.test(text) ? (reading.helper('markup')?.plainText(text) ?? '') : text;
}

/** The texts in a cell: several when it is a list of contacts. */
export function partsOf({ value }: Cell, reading: Reading): readonly string[] {
  return isPacked(value) ? (reading.helper('details')?.partsOf(value) ?? []) : [clean(value)];
}

/** Whether a value is, or may be the JSON text of, an array or an object. */
export function isPacked(value: unknown): boolean {
  return typeof value === 'object' || (typeof value === 'string' && /^\s*[[{]/.test(value));
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return !/[^\s.-]/.test(value);
  return value === undefined || value === null || (Array.isArray(value) && !value.length);
}
