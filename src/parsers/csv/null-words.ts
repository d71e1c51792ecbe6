import { emptyRow, type Row } from '../../dataset.js';

/** What programs write where there is nothing. */
const NULLS: ReadonlySet<unknown> = new Set(['NULL', 'null', 'nan', 'None', 'NA', 'N/A', '#N/A', '<NA>']);
/** Rows between two breaths. */
const TOGETHER = 500;

/**
 * Rows without the cells in which a program says that they are empty. Programs do not say so once: a lone word may be
 * somebody's.
 */
export async function withoutNullWords(rows: readonly Row[], breathe: () => Promise<void>): Promise<readonly Row[]> {
  const kept: Row[] = [];
  let words = 0;
  for (const row of rows) {
    const said = Object.values(row).filter(isNull).length;
    words += said;
    kept.push(said ? told(row) : row);
    if (kept.length % TOGETHER === 0) await breathe();
  }
  return words > 1 ? kept : rows;
}

function told(row: Row): Row {
  const cells = emptyRow();
  for (const [column, value] of Object.entries(row)) if (!isNull(value)) cells[column] = value;
  return cells;
}

function isNull(value: unknown): boolean {
  return typeof value === 'string' && value.length < 10 && NULLS.has(value.trim());
}
