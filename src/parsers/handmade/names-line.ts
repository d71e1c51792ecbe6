import type { Row } from '../../dataset.js';
import { clean, header } from '../../values/text.js';
import { isFigure } from './figure.js';
import { withoutFirstRow } from './first-row.js';
import type { Parsed, ParseOptions } from '../types.js';

/** No figure and no date. */
const WORDS = /^\D*\p{L}/u;
/** Rows by which the columns of figures are told. */
const LOOKED_AT = 500;
/** Dates and numbers of acts are no words either. */
const NUMBERED = /^\d[\d/. -]*\d$/;
/** Columns of figures that have a word of their own in the line. */
const SEVERAL = 3;
/** Letters by which words that are cut are compared. */
const BEGINNING = 3;
/** Of so many names, one that is known may be any word; more are those of a schema. */
const FEW = 3;

/**
 * Removes a second line of names below the header: codes and what they stand for, in either order. The longer names, which are
 * written for people, are those that columns have then, unless the header's are known.
 */
export async function withoutNamesAgain(
  table: Parsed,
  { knownColumns }: ParseOptions,
  pause: () => Promise<void>,
): Promise<Parsed> {
  const { columns, rows } = table;
  const [first, ...below] = rows;
  if (!first || !areNames(first, columns, below.slice(0, LOOKED_AT))) return table;
  const names = columns.map((column) => clean(first[column]) || column);
  const isBetter =
    names.join('').length > columns.join('').length &&
    new Set(names).size === names.length &&
    columns.filter((column) => knownColumns?.has(header(column))).length * FEW < columns.length;
  return withoutFirstRow(
    table,
    new Map(columns.map((column, at) => [column, isBetter ? (names[at] ?? column) : column])),
    'repeated-header',
    pause,
  );
}

/**
 * Words alone, and mostly different ones on top of the columns that hold nothing but figures; fewer such columns are enough
 * for words that say the same as the header.
 */
function areNames(first: Row, columns: readonly string[], below: readonly Row[]): boolean {
  const told = columns.filter((column) => clean(first[column]));
  const above = told.filter((column) => isOfFigures(column, below)).map((column) => header(clean(first[column])));
  const alike = columns.filter((column) => isAlike(header(column), header(clean(first[column]))));
  return (
    told.every((column) => WORDS.test(clean(first[column]))) &&
    (above.length >= SEVERAL || (above.length > 0 && alike.length > columns.length / 2)) &&
    new Set(above).size > above.length / 2
  );
}

/** Whether a word of one begins like a word of the other: `lib_benef` and « Nom du bénéficiaire ». */
function isAlike(name: string, other: string): boolean {
  const beginnings = (text: string) => text.split('_').map((word) => word.slice(0, BEGINNING));
  return beginnings(name).some((beginning) => beginnings(other).includes(beginning));
}

function isOfFigures(column: string, rows: readonly Row[]): boolean {
  const texts = rows.map((row) => clean(row[column])).filter(Boolean);
  return texts.length > 0 && texts.every((text) => isFigure(text) || NUMBERED.test(text));
}
