import type { Issue } from '../dataset.js';
import { FeedError } from '../errors.js';
import { fillMerged, mergedIn, type Merged } from './workbook/merged-cells.js';
import { builtInKind, kindOf, serialText, type NumberKind } from './workbook/serial-date.js';
import { tableIn, WIDEST, type Sheet, type SheetRow } from './workbook/sheet.js';
import type { Parsed, ParseOptions } from './types.js';
import { local, readXml, type XmlElement, type XmlReader } from './xml.js';
import type { Zip } from './zip.js';

/**
 * Workbooks of Excel and of those that write its format (ECMA-376): the cells as text, dates in ISO 8601 by the format of
 * their cell. Hidden sheets are left aside.
 */
export async function readXlsx(zip: Zip, options: ParseOptions): Promise<Parsed> {
  return tableIn(sheetsOf(zip, options), options);
}

async function* sheetsOf(zip: Zip, { signal }: ParseOptions): AsyncGenerator<Sheet> {
  const part = async (name: string, reader: XmlReader) =>
    zip.has(name) && readXml(new TextDecoder().decode(await zip.read(name)), reader, signal);
  const { parts, since1904 } = await workbookOf(part);
  const strings = await stringsOf(part);
  const kinds = await kindsOf(part);
  for (const name of parts) {
    const sheet = sheetReader({ strings, kinds, since1904 });
    const whole = await part(name, sheet.reader);
    fillMerged(sheet.rows, sheet.merged);
    const issues: Issue[] = whole ? sheet.issues : [{ code: 'truncated' }, ...sheet.issues];
    yield { rows: sheet.rows, issues };
  }
}

type Part = (name: string, reader: XmlReader) => Promise<boolean>;

/** Names of the parts that hold the sheets which are shown, in their order. */
async function workbookOf(part: Part): Promise<{ parts: string[]; since1904: boolean }> {
  const sheets: string[] = [];
  const targets = new Map<string, string>();
  let since1904 = false;
  await part('xl/workbook.xml', {
    open(element) {
      if (is(element, 'workbookPr')) since1904 = /^(1|true)$/.test(element.attribute('date1904') ?? '');
      if (is(element, 'sheet') && !/hidden/i.test(element.attribute('state') ?? ''))
        sheets.push(element.attribute('r:id') ?? '');
    },
  });
  await part('xl/_rels/workbook.xml.rels', {
    open(element) {
      const target = element.attribute('Target') ?? '';
      targets.set(element.attribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  const parts = sheets.flatMap((id) => targets.get(id) ?? []);
  if (!parts.length) throw new FeedError('malformed', { said: 'a workbook without sheets' });
  return { parts, since1904 };
}

/** Texts that cells share, without the readings that Japanese writes above words. */
async function stringsOf(part: Part): Promise<string[]> {
  const strings: string[] = [];
  let text = '';
  let reading = false;
  let aside = false;
  await part('xl/sharedStrings.xml', {
    open(element) {
      if (is(element, 'si')) text = '';
      if (is(element, 'rPh')) aside = true;
      reading = is(element, 't') && !aside;
    },
    text: (piece) => (text += reading ? piece : ''),
    close(name) {
      reading = false;
      if (local(name) === 'rPh') aside = false;
      if (local(name) === 'si') strings.push(unescaped(text));
    },
  });
  return strings;
}

/** What numbers stand for in each style of cell. */
async function kindsOf(part: Part): Promise<NumberKind[]> {
  const formats = new Map<string, NumberKind>();
  const kinds: NumberKind[] = [];
  let inCells = false;
  await part('xl/styles.xml', {
    open(element) {
      const id = element.attribute('numFmtId') ?? '';
      if (is(element, 'numFmt')) formats.set(id, kindOf(element.attribute('formatCode') ?? ''));
      if (is(element, 'cellXfs')) inCells = true;
      if (inCells && is(element, 'xf')) kinds.push(formats.get(id) ?? builtInKind(Number(id)));
    },
    close(name) {
      if (local(name) === 'cellXfs') inCells = false;
    },
  });
  return kinds;
}

interface Book {
  readonly strings: readonly string[];
  readonly kinds: readonly NumberKind[];
  readonly since1904: boolean;
}

interface SheetReader {
  readonly rows: SheetRow[];
  readonly merged: Merged[];
  readonly issues: Issue[];
  readonly reader: XmlReader;
}

function sheetReader(book: Book): SheetReader {
  const rows: SheetRow[] = [];
  const merged: Merged[] = [];
  const issues: Issue[] = [];
  let line = 0;
  let cells: string[] = [];
  let column = -1;
  let type = 'n';
  let kind: NumberKind = 'number';
  let value = '';
  let reading = false;
  const reader: XmlReader = {
    open(element) {
      if (is(element, 'row')) {
        line = Number(element.attribute('r')) || line + 1;
        cells = [];
        column = -1;
      } else if (is(element, 'c')) {
        column = columnOf(element.attribute('r')) ?? column + 1;
        type = element.attribute('t') ?? 'n';
        kind = book.kinds[Number(element.attribute('s'))] ?? 'number';
        value = '';
      } else if (is(element, 'mergeCell')) {
        const cells = mergedIn(element.attribute('ref') ?? '', columnOf);
        if (cells) merged.push(cells);
      }
      reading = is(element, 'v') || is(element, 't');
    },
    text: (piece) => (value += reading ? piece : ''),
    close(name) {
      reading = false;
      if (local(name) === 'row' && cells.some(Boolean)) rows.push({ line, cells });
      if (local(name) !== 'c' || !value || column >= WIDEST) return;
      if (type === 'e') issues.push({ code: 'unreadable-value', line, column: lettersOf(column), value });
      else cells[column] = cellText(value, type, kind, book);
    },
  };
  return { rows, merged, issues, reader };
}

function cellText(value: string, type: string, kind: NumberKind, { strings, since1904 }: Book): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'true' : 'false';
  if (type === 'n' && !Number.isNaN(Number(value))) return serialText(Number(value), kind, since1904);
  return unescaped(value);
}

/** From 0: `B12` is in column 1. */
function columnOf(reference = ''): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (!letters) return undefined;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

/** Characters that XML has not are written by their numbers: `_x000D_`. */
function unescaped(text: string): string {
  return text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number(`0x${code}`)));
}

function is({ name }: XmlElement, wanted: string): boolean {
  return local(name) === wanted;
}
