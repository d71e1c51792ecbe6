import type { SheetRow } from './sheet.js';

/** Merged cells of one column, of which only the first has the value. */
export interface Merged {
  /** From 0. */
  readonly column: number;
  /** Row numbers of the spreadsheet, both inclusive. */
  readonly first: number;
  readonly last: number;
}

/** Fills merged cells with the value of the first. Cells merged across columns are titles, and stay as they are. */
export function fillMerged(rows: readonly SheetRow[], merged: readonly Merged[]): void {
  if (!merged.length) return;
  const byLine = new Map(rows.map((row) => [row.line, row]));
  for (const { column, first, last } of merged) {
    const value = byLine.get(first)?.cells[column];
    for (let line = first + 1; value && line <= Math.min(last, first + rows.length); line += 1) {
      const cells = byLine.get(line)?.cells;
      if (cells) cells[column] ??= value;
    }
  }
}

/** `B4:B6`; undefined for cells side by side. */
export function mergedIn(reference: string, columnOf: (reference: string) => number | undefined): Merged | undefined {
  const [, from = '', first, to = '', last] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
  const column = columnOf(from);
  return column === undefined || from !== to ? undefined : { column, first: Number(first), last: Number(last) };
}
