import { plainText } from '../../values/html.js';
import { readElements } from '../page/elements.js';
import { type Sheet, type SheetRow, WIDEST } from '../workbook/sheet.js';

/** A table of a page; what tables inside of its cells say is text of these. */
interface OpenTable {
  readonly rows: SheetRow[];
  cells: string[];
}

/** The tables of a page, which stand beside each other. */
export function tablesIn(html: string): Promise<readonly Sheet[]> {
  const tables: OpenTable[] = [];
  let depth = 0;
  readElements(html, {
    open({ name }) {
      if (name === 'table' && ++depth === 1) tables.push({ rows: [], cells: [] });
    },
    close({ name, attributes, start }, end) {
      const table = tables.at(-1);
      if (name === 'table') depth -= 1;
      if (depth !== 1 || !table) return;
      if (name === 'td' || name === 'th')
        table.cells.push(plainText(html.slice(start, end)), ...blanks(attributes.get('colspan')));
      if (name === 'tr') closeRow(table);
    },
  });
  return Promise.resolve(tables.map(({ rows }) => ({ name: '', rows, issues: [] })));
}

/** The other cells that a wide one covers. */
function blanks(span = '1'): string[] {
  return Array<string>(Math.max(0, Math.min(WIDEST, Number(span) || 1) - 1)).fill('');
}

function closeRow(table: OpenTable): void {
  const { rows, cells } = table;
  rows.push({ line: rows.length + 1, cells: cells.slice(0, WIDEST) });
  table.cells = [];
}
