import { emptyRow, type Row } from '../../dataset.js';
import type * as markup from '../../values/html.js';
import { readJson } from '../../values/json.js';
import { cellText } from '../cells/text.js';
import { SLICE } from '../dictionary.js';

/** A tag or the name of a character: whoever wrote the cell wrote HTML. */
const MARKUP = /<\/?[a-z][\w-]*[\s/>]|&(?:#x?[\da-f]{1,7}|[a-z]{2,8});/i;
/** Ends of lines as programs write them in one line, or Excel in XML; not what parts the folders of a path. */
const ENDS = /^(?!.*\w:\\).*(?:\\n|_x000D_)/s;
/** Characters of an item that is more than a few words. */
const SENTENCE = 80;

/**
 * The same rows with their cells as people read them: HTML as the text that it shows, ends of lines that a program has
 * spelled out (`\n`, `_x000D_`), and the objects of a list as what each says. What reads HTML only comes for tables that
 * have some.
 */
export async function readableCells(rows: readonly Row[], pause: () => Promise<void>): Promise<readonly Row[]> {
  const read: Row[] = [];
  let html: typeof markup | undefined;
  let changed = false;
  for (const [index, row] of rows.entries()) {
    const odd = Object.keys(row).filter((column) => isOdd(row[column]));
    if (odd.some((column) => isMarkup(row[column]))) html ??= await import('../../values/html.js');
    changed ||= odd.length > 0;
    read.push(odd.length ? readable(row, odd, html?.plainText) : row);
    if (index % SLICE === 0) await pause();
  }
  return changed ? read : rows;
}

/** Most cells hold none of these signs, which is told at a glance. */
function isOdd(cell: unknown): boolean {
  if (typeof cell !== 'string') return Array.isArray(cell) && cell.some(isObject);
  return isMarkup(cell) || cell.startsWith('[{') || ((cell.includes('\\n') || cell.includes('_x')) && ENDS.test(cell));
}

function isMarkup(cell: unknown): boolean {
  return typeof cell === 'string' && (cell.includes('<') || cell.includes('&')) && MARKUP.test(cell);
}

function isObject(item: unknown): boolean {
  return typeof item === 'object' && item !== null;
}

function readable(row: Row, odd: readonly string[], plainText = (text: string) => text): Row {
  const read = Object.assign(emptyRow(), row);
  for (const column of odd) {
    const list = readJson(row[column]);
    read[column] = Array.isArray(list) ? told(list) : asText(String(row[column]), plainText);
  }
  return read;
}

/** What each object of a list says; as lines of one text, where that takes sentences. */
function told(list: readonly unknown[]): readonly string[] | string {
  const items = list.map(cellText).filter(Boolean);
  return items.some((item) => item.length > SENTENCE) ? items.join('\n') : items;
}

function asText(cell: string, plainText: (html: string) => string): string {
  const text = ENDS.test(cell) ? cell.replace(/_x000D_|\\r(?=\\n)/g, '').replaceAll('\\n', '\n') : cell;
  // What shows nothing may be about tags.
  return (isMarkup(text) && plainText(text)) || text;
}
