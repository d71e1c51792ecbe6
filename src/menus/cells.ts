import type { Row } from '../dataset.js';
import type { MenuRole, MenuRoles } from '../schemas/menus/types.js';
import { clean } from '../values/text.js';

/** Characters of a cell that are read; longer cells are not memoised either, because they are seldom repeated. */
const LONGEST = 200;

/** The first cell of a role that holds something, as text; `''` when none does. */
export function textOf(row: Row, roles: MenuRoles, role: MenuRole): string {
  for (const column of roles[role] ?? []) {
    const text = clean(row[column]).slice(0, LONGEST);
    if (text) return text;
  }
  return '';
}

/** Kitchens write the same few cells thousands of times. */
export function cached<T>(read: (cell: unknown, column?: string) => T): (cell: unknown, column?: string) => T {
  const known = new Map<string, T>();
  return (cell, column = '') => {
    if (typeof cell !== 'string' || cell.length > LONGEST) return read(cell, column);
    const key = `${column}\n${cell}`;
    const value = known.get(key) ?? read(cell, column);
    known.set(key, value);
    return value;
  };
}
