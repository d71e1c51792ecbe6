import type { Row } from '../../dataset.js';
import { cellText } from '../cells/text.js';

/** Whether a column holds nothing at all, in any row. */
export function isEmptyColumn(rows: readonly Row[], column: string): boolean {
  return rows.every((row) => row[column] === undefined || !cellText(row[column]));
}
