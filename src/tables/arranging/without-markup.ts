import { emptyRow, type Row } from '../../dataset.js';
import type * as markup from '../../values/html.js';
import { SLICE } from '../dictionary.js';

/** A tag or the name of a character: whoever wrote the cell wrote HTML. */
const MARKUP = /<\/?[a-z][\w-]*[\s/>]|&(?:#x?[\da-f]{1,7}|[a-z]{2,8});/i;

/** The same rows with cells of HTML as the text that they show; what reads HTML only comes for tables that have some. */
export async function withoutMarkup(rows: readonly Row[], pause: () => Promise<void>): Promise<readonly Row[]> {
  const read: Row[] = [];
  let html: typeof markup | undefined;
  for (const [index, row] of rows.entries()) {
    const marked = Object.keys(row).filter((column) => isMarkup(row[column]));
    if (marked.length) html ??= await import('../../values/html.js');
    read.push(html && marked.length ? asText(row, marked, html.plainText) : row);
    if (index % SLICE === 0) await pause();
  }
  return html ? read : rows;
}

function isMarkup(cell: unknown): cell is string {
  // Most cells hold neither sign, which is told at a glance.
  return typeof cell === 'string' && (cell.includes('<') || cell.includes('&')) && MARKUP.test(cell);
}

function asText(row: Row, marked: readonly string[], plainText: (html: string) => string): Row {
  const read = Object.assign(emptyRow(), row);
  for (const column of marked) {
    const cell = String(row[column]);
    // What shows nothing may be about tags.
    read[column] = plainText(cell) || cell;
  }
  return read;
}
