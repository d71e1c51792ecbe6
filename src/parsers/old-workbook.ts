import { decode } from '../decode.js';
import { tablesIn } from './old-workbook/page-tables.js';
import { sheetsIn } from './old-workbook/xml-sheets.js';
import type { ParseOptions, Parser } from './types.js';
import { tableIn, type Sheet } from './workbook/sheet.js';

/** What programs write into a file called `.xls` without knowing Excel's own format: a table of a web page. */
export const pageTables: Parser = parserFor('page-table', tablesIn);
/** The XML of Excel 2003. */
export const xmlSheets: Parser = parserFor('excel-xml', sheetsIn);

type SheetsOf = (text: string, options: ParseOptions) => Promise<readonly Sheet[]>;

function parserFor(name: string, sheetsOf: SheetsOf): Parser {
  return {
    name,
    async parse(bytes, options) {
      const { text, charset } = await decode(bytes);
      const table = await tableIn(await sheetsOf(text, options), options);
      return { ...table, found: { ...table.found, charset } };
    },
  };
}
