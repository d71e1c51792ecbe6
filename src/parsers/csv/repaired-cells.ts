import { readBlock } from './records.js';

/** The parts of a number before and after its decimal comma. */
const WHOLE = /^\s*-?\d[\d\s]*$/;
const DECIMALS = /^\d{1,15}\s*$/;

/**
 * Repairs a record that does not have as many cells as the header: a whole line quoted as a single cell, or numbers
 * split at their decimal comma.
 */
export function repairedCells(cells: readonly string[], delimiter: string, width: number): readonly string[] {
  const [first = '', ...others] = cells;
  const inOne = width > 2 && first.split(delimiter).length >= width && others.every((cell) => !cell.trim());
  const apart = inOne ? (readBlock(first, delimiter).records[0] ?? cells) : cells;
  return (delimiter === ',' && apart.length > width ? withDecimals(apart, apart.length - width) : undefined) ?? apart;
}

/**
 * Joins the cells of numbers split at their decimal comma; undefined when it is ambiguous which cells these are.
 * Thousands and cents are unambiguous.
 */
function withDecimals(cells: readonly string[], tooMany: number): string[] | undefined {
  const pairs = cells.flatMap((cell, at) => (WHOLE.test(cell) && DECIMALS.test(cells[at + 1] ?? '') ? at : []));
  const starts = pairs.length === tooMany ? pairs : pairs.filter((at) => isAmount(cells[at], cells[at + 1]));
  const isPlain = starts.length <= tooMany && starts.every((at, index) => starts[index + 1] !== at + 1);
  if (!isPlain || !starts.length) return undefined;
  return cells.flatMap((cell, at) => {
    if (starts.includes(at)) return `${cell.trim()},${cells[at + 1] ?? ''}`;
    return starts.includes(at - 1) ? [] : cell;
  });
}

function isAmount(whole = '', cents = ''): boolean {
  return /\d\s\d{3}\s*$/.test(whole) && /^\d\d\s*$/.test(cents);
}
