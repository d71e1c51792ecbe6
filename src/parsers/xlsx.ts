import type { Issue } from '../dataset.js';
import type { Parsed, ParseOptions } from './types.js';
import { fillMerged } from './workbook/merged-cells.js';
import { tableIn, type Sheet } from './workbook/sheet.js';
import { kindsOf, stringsOf, workbookOf, type ReadPart } from './xlsx/book.js';
import { SheetReader } from './xlsx/sheet-reader.js';
import { readXml } from './xml.js';
import type { Zip } from './archive/zip.js';

/**
 * Workbooks of Excel and of those that write its format (ECMA-376): the cells as text, dates in ISO 8601 by the format of
 * their cell. Hidden sheets are left aside.
 */
export async function readXlsx(zip: Zip, options: ParseOptions): Promise<Parsed> {
  return tableIn(sheetsOf(zip, options), options);
}

async function* sheetsOf(zip: Zip, { signal }: ParseOptions): AsyncGenerator<Sheet> {
  const readPart: ReadPart = async (name, reader) => zip.has(name) && readXml(await zip.read(name), reader, signal);
  const { parts, since1904 } = await workbookOf(readPart);
  const book = { strings: await stringsOf(readPart), kinds: await kindsOf(readPart), since1904 };
  for (const { name, part } of parts) {
    const sheet = new SheetReader(book);
    const whole = await readPart(part, sheet);
    fillMerged(sheet.rows, sheet.merged);
    const issues: Issue[] = whole ? sheet.issues : [{ code: 'truncated' }, ...sheet.issues];
    yield { name, rows: sheet.rows, issues };
  }
}
