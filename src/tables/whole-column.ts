import type { Row } from '../dataset.js';
import { cellText } from './cell-text.js';

/** Whether a column holds nothing at all, in any row. */
export function isEmpty(rows: readonly Row[], column: string): boolean {
  return rows.every((row) => row[column] === undefined || !cellText(row[column]));
}

/** Whether a column says the same in every row. */
export function isConstant(rows: readonly Row[], column: string): boolean {
  const cell = rows[0]?.[column];
  const text = cellText(cell);
  return rows.every((row) => row[column] === cell || cellText(row[column]) === text);
}
