import type { Issue } from '../dataset.js';
import { asCounted } from './workbook/counted.js';
import { fillMerged, type Merged } from './workbook/merged-cells.js';
import { tableIn, WIDEST, type Sheet, type SheetRow } from './workbook/sheet.js';
import type { Parsed, ParseOptions } from './types.js';
import { readXml, type XmlElement, type XmlReader } from './xml.js';
import type { Zip } from './archive/zip.js';

/** The most plausible number of repetitions of a row with content. */
const REPEATED = 1000;

/** Workbooks of LibreOffice (OpenDocument 1.3): the cells as text, dates in ISO 8601. */
export async function readOds(zip: Zip, options: ParseOptions): Promise<Parsed> {
  return tableIn(sheetsOf(zip, options), options);
}

async function* sheetsOf(zip: Zip, { signal }: ParseOptions): AsyncGenerator<Sheet> {
  const reader = new SheetsReader();
  const whole = await readXml(await zip.read('content.xml'), reader, signal);
  for (const [index, rows] of reader.sheets.entries()) {
    fillMerged(rows, reader.merged[index] ?? []);
    const issues: Issue[] = whole ? [] : [{ code: 'truncated' }];
    yield { name: reader.names[index] ?? '', rows, issues };
  }
}

interface OdsCell {
  readonly type: string;
  readonly value: string;
  readonly repeated: number;
  /** Rows that it spans, where it is one column wide. */
  readonly spanned: number;
}

/** Collects the sheets of a document. */
class SheetsReader implements XmlReader {
  readonly sheets: SheetRow[][] = [];
  /** By sheet. */
  readonly names: string[] = [];
  /** By sheet. */
  readonly merged: Merged[][] = [];
  #line = 1;
  #repeated = 1;
  #cells: string[] = [];
  #column = 0;
  #cell: OdsCell | undefined;
  #text = '';
  #reading = false;
  /** Name of the open element whose text is not the cell's: a comment or a drawing. */
  #aside = '';

  readonly open = (element: XmlElement): void => {
    const { name } = element;
    if (this.#aside) return;
    if (name === 'table:table') this.#openSheet(element);
    else if (name === 'table:table-row') this.#openRow(element);
    else if (CELL.test(name)) this.#openCell(element);
    else if (ASIDE.test(name)) this.#aside = name;
    else if (name === 'text:p') this.#openParagraph();
    else if (this.#reading) this.#text += SPACING.get(name) ?? '';
  };

  readonly text = (piece: string): void => {
    if (this.#reading && !this.#aside) this.#text += piece;
  };

  readonly close = (name: string): void => {
    if (name === this.#aside) this.#aside = '';
    else if (this.#aside) return;
    else if (name === 'text:p') this.#reading = false;
    else if (CELL.test(name)) this.#closeCell();
    else if (name === 'table:table-row') this.#closeRow();
  };

  #openSheet(element: XmlElement): void {
    this.names.push(element.attribute('table:name') ?? '');
    this.sheets.push([]);
    this.merged.push([]);
    this.#line = 1;
  }

  #openRow(element: XmlElement): void {
    this.#repeated = timesOf(element, 'table:number-rows-repeated');
    this.#cells = [];
    this.#column = 0;
  }

  #openCell(element: XmlElement): void {
    this.#cell = cellOf(element);
    this.#text = '';
  }

  #openParagraph(): void {
    if (this.#text) this.#text += '\n';
    this.#reading = true;
  }

  #closeCell(): void {
    const cell = this.#cell;
    if (!cell) return;
    const shown = textOf(cell, this.#text);
    const until = Math.min(this.#column + cell.repeated, WIDEST);
    if (shown) for (let at = this.#column; at < until; at += 1) this.#cells[at] = shown;
    const [column, first, last] = [this.#column, this.#line, this.#line + cell.spanned - 1];
    if (last > first) this.merged.at(-1)?.push({ column, first, last });
    this.#column += cell.repeated;
    this.#cell = undefined;
  }

  #closeRow(): void {
    const times = this.#cells.length ? Math.min(this.#repeated, REPEATED) : 0;
    for (let again = 0; again < times; again += 1) {
      this.sheets.at(-1)?.push({ line: this.#line + again, cells: this.#cells });
    }
    this.#line += this.#repeated;
  }
}

/** A number with a fraction. */
const FRACTION = /^-?\d+\.\d+$/;
const CELL = /^table:(covered-)?table-cell$/;
const ASIDE = /^(office:annotation|draw:\w+)$/;
/** Elements that stand for white space. */
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

/**
 * The text of a cell: numbers at full precision rather than as shown (rounded), unless they are shown with the leading
 * zeros of a postcode.
 */
function textOf({ type, value }: OdsCell, shown: string): string {
  // Spreadsheets know no time zone, though some of their writers add one.
  if (type === 'date') return value.replace(/(?:T00:00:00)?(?:\.\d+)?Z?$/, '');
  if (type === 'time')
    return value.replace(
      /^PT(\d+)H(\d+)M.*$/,
      (_, hours: string, minutes: string) => `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`,
    );
  if (type === 'boolean') return value;
  if (!value || /^0\d+$/.test(shown)) return shown;
  if (type === 'percentage') return shown.replace(/\s?%$/, '\u00a0%');
  return FRACTION.test(value) ? asCounted(Number(value)) : value;
}
