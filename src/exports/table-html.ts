import { harmless } from './formula.js';

/** The clipboard's contents in several forms; each program pastes the one that it knows. */
export interface Clipping {
  /** Cells parted by tabs, for spreadsheets and plain text. */
  readonly text: string;
  /** A table, for word processors and mail. */
  readonly html: string;
}

/**
 * A table for the clipboard. What spreadsheets would run is made harmless in both forms, and markup in cells is text.
 *
 * @param rows cells in the order of `columns`
 */
export function clippingOf(columns: readonly string[], rows: Iterable<readonly unknown[]>): Clipping {
  const text = [tabbed(columns)];
  const html = [rowOf(columns, 'th')];
  for (const cells of rows) {
    text.push(tabbed(cells));
    html.push(rowOf(cells, 'td'));
  }
  const [head = '', ...body] = html;
  const table = `<table><thead>${head}</thead><tbody>${body.join('')}</tbody></table>`;
  return { text: `${text.join('\n')}\n`, html: table };
}

function tabbed(cells: readonly unknown[]): string {
  return cells.map((cell) => harmless(cell).replace(/[\t\r\n]+/g, ' ')).join('\t');
}

function rowOf(cells: readonly unknown[], name: 'th' | 'td'): string {
  return `<tr>${cells.map((cell) => `<${name}>${escaped(harmless(cell))}</${name}>`).join('')}</tr>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign).replace(/\r\n?|\n/g, '<br>');
}
