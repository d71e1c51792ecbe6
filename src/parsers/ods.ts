import type { Issue } from '../dataset.js';
import { fillMerged, type Merged } from './workbook/merged-cells.js';
import { tableIn, WIDEST, type Sheet, type SheetRow } from './workbook/sheet.js';
import type { Parsed, ParseOptions } from './types.js';
import { readXml, type XmlElement, type XmlReader } from './xml.js';
import type { Zip } from './zip.js';

/** How often a row that holds something is believed to be repeated. */
const REPEATED = 1000;

/** Workbooks of LibreOffice (OpenDocument 1.3): the cells as text, dates in ISO 8601. */
export async function readOds(zip: Zip, options: ParseOptions): Promise<Parsed> {
  return tableIn(sheetsOf(zip, options), options);
}

async function* sheetsOf(zip: Zip, { signal }: ParseOptions): AsyncGenerator<Sheet> {
  const { sheets, merged, reader } = sheetsReader();
  const whole = await readXml(new TextDecoder().decode(await zip.read('content.xml')), reader, signal);
  for (const [index, rows] of sheets.entries()) {
    fillMerged(rows, merged[index] ?? []);
    const issues: Issue[] = whole ? [] : [{ code: 'truncated' }];
    yield { rows, issues };
  }
}

interface OdsCell {
  readonly type: string;
  readonly value: string;
  readonly repeated: number;
  /** Rows that it is shown on, where it is one column wide. */
  readonly spanned: number;
}

function sheetsReader(): { sheets: SheetRow[][]; merged: Merged[][]; reader: XmlReader } {
  const sheets: SheetRow[][] = [];
  const merged: Merged[][] = [];
  let line = 1;
  let repeated = 1;
  let cells: string[] = [];
  let column = 0;
  let cell: OdsCell | undefined;
  let text = '';
  let reading = false;
  /** Comments and drawings in a cell are none of its text. */
  let aside = '';
  const reader: XmlReader = {
    open(element) {
      const { name } = element;
      if (aside) return;
      if (name === 'table:table') {
        sheets.push([]);
        merged.push([]);
        line = 1;
      } else if (name === 'table:table-row') {
        repeated = timesOf(element, 'table:number-rows-repeated');
        cells = [];
        column = 0;
      } else if (/^table:(covered-)?table-cell$/.test(name)) {
        cell = cellOf(element);
        text = '';
      } else if (/^(office:annotation|draw:\w+)$/.test(name)) aside = name;
      else if (name === 'text:p') {
        if (text) text += '\n';
        reading = true;
      } else if (reading) text += SPACING.get(name) ?? '';
    },
    text: (piece) => (text += reading && !aside ? piece : ''),
    close(name) {
      if (aside) {
        if (name === aside) aside = '';
      } else if (name === 'text:p') reading = false;
      else if (cell && /^table:(covered-)?table-cell$/.test(name)) {
        const shown = textOf(cell, text);
        const until = Math.min(column + cell.repeated, WIDEST);
        if (shown) for (let at = column; at < until; at += 1) cells[at] = shown;
        if (cell.spanned > 1) merged.at(-1)?.push({ column, first: line, last: line + cell.spanned - 1 });
        column += cell.repeated;
        cell = undefined;
      } else if (name === 'table:table-row') {
        for (let again = 0; cells.length && again < Math.min(repeated, REPEATED); again += 1)
          sheets.at(-1)?.push({ line: line + again, cells });
        line += repeated;
      }
    },
  };
  return { sheets, merged, reader };
}

const SPACING = new Map([
  ['text:line-break', '\n'],
  ['text:tab', ' '],
  ['text:s', ' '],
]);

function cellOf(element: XmlElement): OdsCell {
  const type = element.attribute('office:value-type') ?? '';
  const value = /^(date|time|boolean)$/.test(type) ? element.attribute(`office:${type}-value`) : undefined;
  return {
    type,
    value: value ?? element.attribute('office:value') ?? '',
    repeated: timesOf(element, 'table:number-columns-repeated'),
    spanned: timesOf(element, 'table:number-columns-spanned') > 1 ? 1 : timesOf(element, 'table:number-rows-spanned'),
  };
}

function timesOf(element: XmlElement, name: string): number {
  return Math.max(1, Number(element.attribute(name)) || 1);
}

/** Numbers as they are, not as they are shown (rounded), unless they are shown with the zeros of a postcode. */
function textOf({ type, value }: OdsCell, shown: string): string {
  // Spreadsheets know no time zone, though some of their writers add one.
  if (type === 'date') return value.replace(/(?:T00:00:00)?(?:\.\d+)?Z?$/, '');
  if (type === 'time')
    return value.replace(
      /^PT(\d+)H(\d+)M.*$/,
      (_, hours: string, minutes: string) => `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`,
    );
  if (type === 'boolean') return value;
  return value && !/^0\d+$/.test(shown) ? value : shown;
}
