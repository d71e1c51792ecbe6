import { html } from 'lit';
import type { Row } from '../../../src/dataset.js';
import { formatDay } from '../../../src/format/dates.js';
import type { Locale } from '../../../src/locales/types.js';
import type { TableLocale } from '../../../src/locales/table/types.js';
import { cellText as textOf } from '../../../src/tables/cells/text.js';
import type { Column, ColumnType, Decimal, Table } from '../../../src/tables/types.js';
import { readBoolean } from '../../../src/values/boolean.js';
import { httpUrl } from '../../../src/values/http-url.js';
import { readDecimal } from '../../../src/values/number.js';
import { readPlainDate } from '../../../src/values/plain-date.js';
import { clean } from '../../../src/values/text.js';

/** What cells are drawn with. */
export interface CellContext {
  readonly locale: Locale;
  readonly words: TableLocale;
  readonly table: Pick<Table, 'readDate' | 'arrangement'>;
  /** A text with what was searched for marked in it. */
  readonly mark: (text: string) => unknown;
  /** How cells of rarer types are drawn, once that is there. */
  readonly rare?: Partial<Record<ColumnType, DrawCell>> | undefined;
}

/** What a cell that is not empty shows; undefined when it is not of its type. */
export type DrawCell = (text: string, context: CellContext, column: Column, row: Row) => unknown;

/** Characters of a cell that are put in the page: cells may be of a megabyte, and a row says where the rest is. */
const CELL_ROOM = 400;
/** Characters of a text that stays on one line. */
const BRIEF = 20;

/** Shares say so in their cell; and of great numbers, digits say less than the power of ten that was written. */
const AS_WRITTEN = /%|e.?\d\d/i;

/** How the cells of each type are set, in the classes of the style sheets. */
const classes: Readonly<Partial<Record<ColumnType, string>>> = {
  number: 'right digits',
  amount: 'right digits',
  year: 'right digits',
  date: 'digits',
  text: 'text',
  long: 'text long',
  list: 'text',
  link: 'text',
  document: 'text',
};

/** The classes of a column's cells; `''` for types that are set like all else. */
export function cellClass({ type }: Column): string {
  return classes[type] ?? '';
}

/** A cell as one text. */
export function cellText({ name }: Column, row: Row): string {
  return textOf(row[name]);
}

/** A cell by the type of its column; what is not of that type is shown as it is written. */
export function cell(column: Column, row: Row, context: CellContext): unknown {
  const text = cellText(column, row);
  if (!text) return missing(context.words);
  const draw = plain[column.type] ?? context.rare?.[column.type];
  return draw?.(text, context, column, row) ?? asText(text, context);
}

/** A dash for who sees, words for who hears. */
export function missing({ empty, missing }: TableLocale) {
  return html`<span aria-hidden="true">${empty}</span><span class="sr">${missing}</span>`;
}

/** The cell as written, cut where it is very long. */
export function asText(text: string, { mark }: Pick<CellContext, 'mark'>): unknown {
  const shown = mark(text.length > CELL_ROOM ? `${text.slice(0, CELL_ROOM)}…` : text);
  const kind = text.length > 120 ? 'clamp' : text.length <= BRIEF ? 'brief' : '';
  return kind ? html`<span class=${kind}>${shown}</span>` : shown;
}

const plain: Partial<Record<ColumnType, DrawCell>> = {
  text: (text, context, { also }, row) => {
    const href = also.map((name) => httpUrl(clean(row[name]))).find(Boolean);
    return href && html`<a href=${href}>${asText(text, context)}</a>`;
  },
  number: numeric,
  amount: numeric,
  date: (text, { locale, mark, table }) => {
    const date = readPlainDate(text) && table.readDate(text);
    // Midnight is how files write a day without an hour; what known schemas date is days, to which machines add the second.
    const hour = date?.minutes && !table.arrangement ? `, ${locale.time(date.minutes)}` : '';
    return date && html`<time datetime=${date.day}>${mark(formatDay(date.day, 'day', locale))}</time>${hour}`;
  },
  boolean: (text, { words }) => {
    const value = readBoolean(text);
    return value === undefined ? value : value ? words.yes : words.no;
  },
  link: (text, { mark }) => {
    const href = httpUrl(text);
    return href && html`<a href=${href}>${mark(bareAddress(href))}</a>`;
  },
};

function numeric(text: string, { mark, words }: CellContext, column: Column): unknown {
  const value = readDecimal(text);
  return value === undefined || AS_WRITTEN.test(text) ? undefined : mark(formatNumber(value, words, column));
}

/** An address as one would say it: without scheme, `www.` and what follows the page. */
function bareAddress(href: string): string {
  const address = href.replace(/^https?:\/\/(www\.)?|[?#].*$|\/$/g, '');
  return address.length > 48 ? `${address.slice(0, 47)}…` : address;
}

const formats = new Map<string, Intl.NumberFormat>();

/** Nobody measures nine decimals: a division or the noise of binary fractions left them. */
const NOISE = /\.\d{9}/;

/** An exact number with the decimals that mean something; of a column of amounts, in euros: « 17 142,08 € ». */
export function formatNumber(
  value: Decimal,
  { code }: Pick<TableLocale, 'code'>,
  column?: Pick<Column, 'type'>,
): string {
  const isAmount = column?.type === 'amount';
  const decimals = NOISE.test(value) ? (isAmount ? 2 : 6) : 20;
  const key = code + isAmount + decimals;
  const euros = isAmount && ({ style: 'currency', currency: 'EUR' } as const);
  const format = formats.get(key) ?? new Intl.NumberFormat(code, { ...euros, maximumFractionDigits: decimals });
  formats.set(key, format);
  // Nothing has no sign.
  return format.format(Number(value) ? (value as Intl.StringNumericLiteral) : 0);
}
