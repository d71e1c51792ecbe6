import { emptyRow, type Row } from '../../dataset.js';

/** Words that programs write in empty cells. */
const NULLS: ReadonlySet<unknown> = new Set(['NULL', 'null', 'nan', 'None', 'NA', 'N/A', '#N/A', '<NA>']);
/** Rows between two chances for the page to respond. */
const TOGETHER = 500;

/**
 * Removes cells that hold a program's word for an empty value. Such words occur more than once; a single one may be
 * meant literally.
 */
export async function withoutNullWords(rows: readonly Row[], pause: () => Promise<void>): Promise<readonly Row[]> {
  const kept: Row[] = [];
  let words = 0;
  for (const row of rows) {
    const said = Object.values(row).filter(isNull).length;
    words += said;
    kept.push(said ? told(row) : row);
    if (kept.length % TOGETHER === 0) await pause();
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
