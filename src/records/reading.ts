import type { IssueCode, Row } from '../dataset.js';
import type { Role, RoleMap, SchemaDescriptor } from '../schemas/types.js';
import { clean } from '../values/text.js';

/** A row on its way to becoming a record: what it holds, how to read it, and whom to tell what cannot be. */
export interface Reading {
  readonly row: Row;
  readonly schema: SchemaDescriptor;
  readonly roles: RoleMap;
  /** IANA zone of what the row writes without one. */
  readonly timezone: string;
  readonly lang: string;
  report(code: IssueCode, cell?: Cell): void;
}

export interface Cell {
  readonly column: string;
  readonly value: unknown;
}

/** The cells of a role that hold something, in the schema's order of preference. */
export function cellsOf({ row, roles }: Reading, role: Role): Cell[] {
  const cells: Cell[] = [];
  for (const column of roles[role] ?? []) {
    const value = row[column];
    if (!isEmpty(value)) cells.push({ column, value });
  }
  return cells;
}

export function cellOf(reading: Reading, role: Role): Cell | undefined {
  return cellsOf(reading, role)[0];
}

/** The first value of a role as trimmed text; `''` when the row has none. */
export function textOf(reading: Reading, role: Role): string {
  return clean(cellOf(reading, role)?.value);
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return !value || value === '-' || !value.trim();
  return value === undefined || value === null || (Array.isArray(value) && !value.length);
}
