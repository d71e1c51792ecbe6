import type { Issue } from '../../dataset.js';
import { mergedIn, type Merged } from '../workbook/merged-cells.js';
import { serialText, type NumberKind } from '../workbook/serial-date.js';
import { WIDEST, type SheetRow } from '../workbook/sheet.js';
import { local, type XmlElement, type XmlReader } from '../xml.js';
import type { Book } from './book.js';
import { unescaped } from './text.js';

/** Collects the rows of a sheet. */
export class SheetReader implements XmlReader {
  readonly rows: SheetRow[] = [];
  readonly merged: Merged[] = [];
  /** Cells whose value is an error. */
  readonly issues: Issue[] = [];
  readonly #book: Book;
  #line = 0;
  #cells: string[] = [];
  #column = -1;
  #type = 'n';
  #kind: NumberKind = 'number';
  #value = '';
  #reading = false;

  constructor(book: Book) {
    this.#book = book;
  }

  readonly open = (element: XmlElement): void => {
    const name = local(element.name);
    if (name === 'row') this.#openRow(element);
    else if (name === 'c') this.#openCell(element);
    else if (name === 'mergeCell') this.#merge(element);
    this.#reading = name === 'v' || name === 't';
  };

  readonly text = (piece: string): void => {
    if (this.#reading) this.#value += piece;
  };

  readonly close = (name: string): void => {
    this.#reading = false;
    if (local(name) === 'c') this.#closeCell();
    else if (local(name) === 'row' && this.#cells.some(Boolean)) {
      this.rows.push({ line: this.#line, cells: this.#cells });
    }
  };

  #openRow(element: XmlElement): void {
    this.#line = Number(element.attribute('r')) || this.#line + 1;
    this.#cells = [];
    this.#column = -1;
  }

  /** Opens a cell; without a reference, it follows the previous one. */
  #openCell(element: XmlElement): void {
    this.#column = columnOf(element.attribute('r')) ?? this.#column + 1;
    this.#type = element.attribute('t') ?? 'n';
    this.#kind = this.#book.kinds[Number(element.attribute('s'))] ?? 'number';
    this.#value = '';
  }

  #merge(element: XmlElement): void {
    const cells = mergedIn(element.attribute('ref') ?? '', columnOf);
    if (cells) this.merged.push(cells);
  }

  #closeCell(): void {
    const [line, column, value] = [this.#line, this.#column, this.#value];
    if (!value || column >= WIDEST) return;
    if (this.#type === 'e') this.issues.push({ code: 'unreadable-value', line, column: lettersOf(column), value });
    else this.#cells[column] = cellText(value, this.#type, this.#kind, this.#book);
  }
}

function cellText(value: string, type: string, kind: NumberKind, { strings, since1904 }: Book): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'true' : 'false';
  if (type === 'n' && !Number.isNaN(Number(value))) return serialText(Number(value), kind, since1904);
  return unescaped(value);
}

/** Column index from 0: `B12` is in column 1. */
function columnOf(reference = ''): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (!letters) return undefined;
  return letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}
