import type { CsvLayout } from './layout.js';
import type { CsvRecord } from './repaired-records.js';

/** The fewest headings; a single one is the title of the table. */
const SEVERAL = 2;

/**
 * The header of a table whose names repeat under group headings: each name is prefixed by the heading above it, « Versé
 * » under « 2022 » and under « 2023 ».
 */
export function headerOf({ header, junk }: Pick<CsvLayout, 'header' | 'junk'>): CsvRecord {
  const above = junk.at(-1);
  const names = header.cells.map((cell) => cell.trim());
  const again = new Set(names.filter((name, at) => name && names.indexOf(name) !== at));
  const groups = above?.line === header.line - 1 ? groupsIn(above.cells, names.length) : [];
  if (!again.size || new Set(groups.filter(Boolean)).size < SEVERAL) return header;
  const nameAt = (name: string, at: number) => (again.has(name) ? `${name} ${groups[at] ?? ''}`.trim() : name);
  // A column without a name below has one above: « Chapitre » spans both lines.
  return { ...header, cells: names.map((name, at) => nameAt(name, at) || (above?.cells[at] ?? '')) };
}

/** The heading of each column: one extends to the next. */
function groupsIn(cells: readonly string[], width: number): string[] {
  let group = '';
  return [...Array(width).keys()].map((at) => (group = [cells[at]?.trim(), group].find(Boolean) ?? ''));
}
