import type { SortKey } from '../types.js';

/**
 * Reads `-montant nature` or `-montant,nature`: largest amount first, then by nature. Names without a column are left out.
 *
 * @param find the column that a name stands for
 */
export function readSort(text: string, find: (name: string) => string | undefined): SortKey[] {
  return text.split(/[ ,]/).flatMap((part) => {
    const descending = part.startsWith('-');
    const column = find(descending ? part.slice(1) : part);
    return column === undefined ? [] : [{ column, descending }];
  });
}
