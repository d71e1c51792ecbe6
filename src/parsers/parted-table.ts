import { emptyRow, type Issue, type Row } from '../dataset.js';
import { readNumber } from '../values/number.js';
import { clean, fold } from '../values/text.js';
import type { Parsed } from './types.js';

/** A sum of what stands above it: these words leave no doubt. */
const SUBTOTAL = /^(?:sous|s) total\b/;
/** A sum, or somebody's name: TotalEnergies, « Total Danse ». */
const TOTAL = /^(?:total|ensemble)\b/;
/** Days stand above their events: those who read agendas know what to do with them. */
const DAY =
  /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b/;
/** What is not looked at more closely in thousands of rows. */
const MAY_BE_SUM = /total|ensemble/i;
/** The first cells of a row, one of which says that it is a sum. */
const NAMES = 3;
const FEW_COLUMNS = 3;
const SEVERAL = 2;
/** Longer text is no title. */
const LONG = 120;
/** Half a cent. */
const EXACT = 0.005;
/** What the titles between the rows tell is in a column of that name. */
const PART = 'Rubrique';

/**
 * A table without what parts it for the eye: titles between the rows, which become a column, and sums of the rows above
 * them, which would be counted with them. Sums are told.
 *
 * @param title what stands above the header: that of the first rows, where those of the others are between the rows.
 */
export function withoutParts<Table extends Parsed>(table: Table, title?: string): Table {
  const { rows, columns } = table;
  if (columns.length < SEVERAL || columns.includes(PART)) return table;
  const titles = titlesIn(table, title);
  const sums = sumsIn(table, titles);
  if (!titles.size && !sums.size) return table;
  const kept = rows.map((_, index) => index).filter((index) => !titles.has(index) && !sums.has(index));
  const { lines, issues } = table;
  return {
    ...table,
    columns: titles.size ? [PART, ...columns] : columns,
    rows: titles.size ? underTitles(table, kept, titles, title) : kept.map((index) => rows[index] ?? emptyRow()),
    ...(lines && { lines: kept.map((index) => lines[index] ?? 0) }),
    issues: [...moved(issues, kept), ...[...sums].map((index) => told(table, index))],
  };
}

function titlesIn({ rows, columns }: Parsed, above?: string): ReadonlySet<number> {
  const [first = ''] = columns;
  const isAlone = (row: Row = {}) => Boolean(clean(row[first])) && cellsIn(row, columns).length === 1;
  // Most tables begin with a row like any other.
  if (!isAlone(rows[0]) && above === undefined) return new Set();
  const titles = rows.flatMap((row, index) => (isAlone(row) ? [index] : []));
  const texts = titles.map((index) => clean(rows[index]?.[first]));
  const all = titles[0] === 0 || above === undefined ? texts : [above, ...texts];
  const areTitles =
    columns.length >= FEW_COLUMNS &&
    all.length >= SEVERAL &&
    titles.length * SEVERAL <= rows.length &&
    (titles[0] === 0 || areAlike(all)) &&
    titles.every((index) => index + 1 < rows.length && !titles.includes(index + 1)) &&
    all.every(isTitle);
  return new Set(areTitles ? titles : []);
}

/** What stands above the header may be of the whole table, unless it is written as the titles below it. */
function areAlike([first = '', ...others]: readonly string[]): boolean {
  const isLoud = (text: string) => text === text.toUpperCase();
  const [word] = fold(first).split(' ');
  return others.every((text) => fold(text).split(' ')[0] === word) || (isLoud(first) && others.every(isLoud));
}

function isTitle(text: string): boolean {
  return text.length < LONG && !DAY.test(fold(text));
}

/** Rows that add up those above them, back to the title or the sum before. */
function sumsIn({ rows, columns }: Parsed, titles: ReadonlySet<number>): ReadonlySet<number> {
  const sums = new Set<number>();
  let from = 0;
  for (const [index, row] of rows.entries()) {
    const isSum =
      !titles.has(index) && MAY_BE_SUM.test(nameOf(row, columns)) && addsUp(row, columns, rows.slice(from, index));
    if (isSum) sums.add(index);
    if (isSum || titles.has(index)) from = index + 1;
  }
  return sums;
}

function addsUp(row: Row, columns: readonly string[], above: readonly Row[]): boolean {
  const cells = cellsIn(row, columns);
  // Accounts have a code before each name, or the side that it is on.
  const at = cells.slice(0, NAMES).findIndex(([, text]) => isSaid(text));
  const [[, name] = ['', ''] as const, ...others] = at < 0 ? [] : cells.slice(at);
  const words = fold(name.slice(0, LONG));
  const figures = others.map(([column, text]) => [column, readNumber(text)] as const);
  if (!figures.length || figures.some(([, figure]) => figure === undefined)) return false;
  if (SUBTOTAL.test(words)) return true;
  return TOTAL.test(words) && above.length > 1 && figures.every(([column, figure]) => isSumOf(figure, column, above));
}

function isSaid(text: string): boolean {
  const words = fold(text.slice(0, LONG));
  return SUBTOTAL.test(words) || TOTAL.test(words);
}

/** The cells that hold something, under their columns. */
function cellsIn(row: Row, columns: readonly string[]): (readonly [column: string, text: string])[] {
  return columns.map((column) => [column, clean(row[column])] as const).filter(([, text]) => text);
}

/** Its first cells. */
function nameOf(row: Row, [first = '', second = '']: readonly string[]): string {
  return `${clean(row[first])} ${clean(row[second])}`;
}

function isSumOf(figure = NaN, column: string, above: readonly Row[]): boolean {
  const sum = above.reduce((all, { [column]: cell }) => all + (readNumber(cell) ?? 0), 0);
  return Math.abs(sum - figure) < EXACT;
}

function underTitles(
  { rows, columns: [first = ''] }: Parsed,
  kept: readonly number[],
  titles: ReadonlySet<number>,
  above = '',
): Row[] {
  const inOrder = [...titles];
  return kept.map((index) => {
    const title = inOrder.findLast((one) => one < index);
    const part = title === undefined ? above : rows[title]?.[first];
    return Object.assign(emptyRow(), { [PART]: clean(part) }, rows[index]);
  });
}

/** With the numbers that their rows have now; what was remarked of a title was none of its faults. */
function moved(issues: readonly Issue[], kept: readonly number[]): Issue[] {
  const places = new Map(kept.map((index, place) => [index, place]));
  return issues.flatMap((issue): Issue[] => {
    if (issue.row === undefined) return [issue];
    const row = places.get(issue.row);
    return row === undefined ? [] : [{ ...issue, row }];
  });
}

function told({ rows, lines }: Parsed, index: number): Issue {
  const line = lines?.[index];
  const value = Object.values(rows[index] ?? {})
    .map(clean)
    .join(' ')
    .slice(0, 200);
  return { code: 'below-table', ...(line !== undefined && { line }), value };
}
