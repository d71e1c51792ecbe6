import { readBlock } from './records.js';

/** What stands before a decimal comma, and after it. */
const WHOLE = /^\s*-?\d[\d\s]*$/;
const DECIMALS = /^\d{1,15}\s*$/;

/**
 * The cells of a record as its writer meant them, where they are not as many as the names of the columns: a whole line
 * that was quoted as one cell, and numbers whose decimal comma parts them in two.
 */
export function cellsAsMeant(cells: readonly string[], delimiter: string, width: number): readonly string[] {
  const [first = '', ...others] = cells;
  const inOne = width > 2 && first.split(delimiter).length >= width && others.every((cell) => !cell.trim());
  const apart = inOne ? (readBlock(first, delimiter).records[0] ?? cells) : cells;
  return (delimiter === ',' && apart.length > width ? withDecimals(apart, apart.length - width) : undefined) ?? apart;
}

/** Undefined when it is not plain which cells make a number. Thousands and cents are plain, whatever else is wrong. */
function withDecimals(cells: readonly string[], tooMany: number): string[] | undefined {
  const pairs = cells.flatMap((cell, at) => (WHOLE.test(cell) && DECIMALS.test(cells[at + 1] ?? '') ? at : []));
  const starts = pairs.length === tooMany ? pairs : pairs.filter((at) => isAmount(cells[at], cells[at + 1]));
  const isPlain = starts.length <= tooMany && starts.every((at, index) => starts[index + 1] !== at + 1);
  return isPlain && starts.length
    ? cells.flatMap((cell, at) =>
        starts.includes(at) ? `${cell.trim()},${cells[at + 1] ?? ''}` : starts.includes(at - 1) ? [] : cell,
      )
    : undefined;
}

function isAmount(whole = '', cents = ''): boolean {
  return /\d\s\d{3}\s*$/.test(whole) && /^\d\d\s*$/.test(cents);
}
