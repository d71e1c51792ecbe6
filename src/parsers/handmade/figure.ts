/** Characters of the longest figure. */
const LONGEST = 60;
const FIGURE = /^[-+(−–\s]*(?:€\s?)?\d+(?:[\s.,'’]\d{3})*(?:[.,]\d+)?\s?(?:€|%|eur(?:os?)?)?(?:\s?(?:ht|ttc))?\)?$/i;

/**
 * Whether a cell is a figure as accounts write it: « 1 234,50 € », « -12 % », « (1.234,50) ». Its value is not
 * computed: that code is loaded with widgets that need sums.
 */
export function isFigure(cell: string): boolean {
  return cell.length <= LONGEST && FIGURE.test(cell.trim());
}
