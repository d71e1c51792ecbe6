/** Which rows of a long table are in the page, and how much room those above and below take. */
export interface RowWindow {
  /** Of the first row drawn, from 0. */
  readonly start: number;
  /** After the last one. */
  readonly end: number;
  /** Heights in pixels of the space that stands for the rows above and below. */
  readonly above: number;
  readonly below: number;
}

/** Rows drawn above and below the visible ones: a flick of the finger must not outrun the drawing. */
const MARGIN = 12;
/** The window starts at a multiple of this, so that most scroll events change nothing. */
const STEP = 8;

/**
 * The rows to draw, and the heights of the spaces that stand for the others.
 *
 * @param rows how many there are
 * @param height of a row, in pixels
 * @param scrolled pixels of the rows that are above the box
 * @param box height of the box, in pixels
 */
export function windowOf(rows: number, height: number, scrolled: number, box: number): RowWindow {
  const first = Math.floor(Math.max(scrolled, 0) / height) - MARGIN;
  const drawn = Math.ceil(box / height) + 2 * MARGIN + STEP;
  const last = Math.max(rows - drawn, 0);
  const start = Math.min(Math.max(first - (((first % STEP) + STEP) % STEP), 0), last - (last % STEP));
  const end = Math.min(start + drawn + STEP, rows);
  return { start, end, above: start * height, below: (rows - end) * height };
}
