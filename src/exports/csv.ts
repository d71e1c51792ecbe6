import { harmless } from './formula.js';

/**
 * A CSV file that French spreadsheets open on a double click: UTF-8 with a byte order mark, `;`, CRLF. Cells that a
 * spreadsheet would run as a formula are prefixed with an apostrophe.
 *
 * @param rows cells in the order of `columns`
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function csvOf(columns: readonly string[], rows: Iterable<readonly unknown[]>): string {
  const lines = [lineOf(columns)];
  for (const cells of rows) lines.push(lineOf(cells));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function lineOf(cells: readonly unknown[]): string {
  return cells.map((cell) => quoted(harmless(cell))).join(';');
}

function quoted(text: string): string {
  return /[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
