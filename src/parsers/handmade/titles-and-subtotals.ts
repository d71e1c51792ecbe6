import { emptyRow, type Issue, type Row } from '../../dataset.js';
import { readNumber } from '../../values/number.js';
import { clean, fold } from '../../values/text.js';
import type { Parsed } from '../types.js';

/** A sum of what stands above it: these words leave no doubt. */
const SUBTOTAL = /^(?:sous|s) total\b/;
/** A sum, or somebody's name: TotalEnergies, « Total Danse ». */
const TOTAL = /^(?:(?:grand )?tota(?:l|ux)|ensemble)\b/;
/** What a line that adds up others says, and nothing else does. */
export const MERE_TOTAL = /^(?:grand )?tota(?:l|ux)(?: (?:general|generaux|annuel|ht|ttc|(?:19|20)\d\d))*$/;
/** Days stand above their events: those who read agendas know what to do with them. */
const DAY =
  /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b|^\d{1,4} (?:\d\d?|[a-z]{3,5}) \d{2,4}|^\d{5}(?:\d{3})?$/;
/** What is not looked at more closely in thousands of rows. */
const MAY_BE_SUM = /total|ensemble/i;
/** Rows looked at between two chances for the page to respond. */
const TOGETHER = 200;
/** The first cells of a row, one of which says that it is a sum. */
const NAMES = 3;
const FEW_COLUMNS = 3;
const SEVERAL = 2;
/** Cells that every row has but a sum. */
const MORE = 2;
/** No table has more titles. */
const MANY = 500;
/** Longer text is no title. */
const LONG = 120;
/** Half a cent. */
const EXACT = 0.005;
/** What the titles between the rows tell is in a column of that name; years have one of their own. */
const PART = 'Rubrique';
const YEARS = 'Année';
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Removes what divides a table for the eye: titles between the rows, which become a column, and subtotals, which would
 * be counted twice. Subtotals are reported as issues.
 *
 * @param pause called now and then; resolves once the page has had a chance to respond
 * @param above what stands above the header, each on its line: the last is the title of the first rows, if those of the others
 * are between the rows.
 */
export async function withoutTitlesAndSubtotals<Table extends Parsed>(
  table: Table,
  pause: () => Promise<void>,
  above: readonly string[] = [],
): Promise<Table> {
  const { rows, columns } = table;
  if (columns.length < SEVERAL || columns.includes(PART)) return table;
  const titled = titledIn(table);
  const named = titlesAboveNames(table, titled);
  const titles = named.size ? named : titlesIn(table, titled, above.at(-1));
  const first = above.slice(-ranksOf(titles));
  const sums = await sumsIn(table, titles, pause);
  if (!titles.size && !sums.size) return table;
  const parts = new Map([...titles].map((index) => [index, clean(rows[index]?.[titled])]));
  const isByYear = !columns.includes(YEARS) && [...parts.values()].every((text) => YEAR.test(text));
  const part = isByYear ? YEARS : PART;
  const kept = rows.map((_, index) => index).filter((index) => !titles.has(index) && !sums.has(index));
  const { lines, issues } = table;
  return {
    ...table,
    columns: titles.size ? [part, ...columns] : columns,
    rows: titles.size ? underTitles(table, kept, part, parts, first) : kept.map((index) => rows[index] ?? emptyRow()),
    ...(lines && { lines: kept.map((index) => lines[index] ?? 0) }),
    issues: [...moved(issues, kept), ...[...sums].map((index) => told(table, index))],
  };
}

/** The column that titles stand in: the first, or the next where a title begins the table there. */
function titledIn({ rows: [top = {}], columns: [first = '', second = ''] }: Parsed): string {
  return clean(top[first]) || !clean(top[second]) ? first : second;
}

/** The rows of one cell below each of which the names of the columns stand again; none if there are others of one cell. */
function titlesAboveNames({ rows, columns, lines = [], issues }: Parsed, titled: string): ReadonlySet<number> {
  const again = issues.flatMap(({ code, line = 0 }) => (code === 'repeated-header' ? [line] : []));
  if (!again.length || columns.length < FEW_COLUMNS) return new Set();
  const alone = new Set(aloneIn(rows, columns, titled));
  if (alone.size > MANY || again.length > MANY) return new Set();
  const areNamed = [...alone].every((index) => {
    let next = index + 1;
    while (alone.has(next)) next += 1;
    return again.some((line) => line > (lines[index] ?? Infinity) && line < (lines[next] ?? 0));
  });
  return areNamed ? alone : new Set();
}

/** How many titles stand below one another, at most: above the first rows, there may be the name of the whole table, too. */
function ranksOf(titles: ReadonlySet<number>): number {
  let [most, ranks] = [1, 1];
  for (const index of titles) {
    ranks = titles.has(index - 1) ? ranks + 1 : 1;
    most = Math.max(most, ranks);
  }
  return most;
}

/** The rows that hold nothing but a cell in this column. */
function aloneIn(rows: readonly Row[], columns: readonly string[], titled: string): number[] {
  const isAlone = (row: Row) => Boolean(clean(row[titled])) && cellsIn(row, columns).length === 1;
  return rows.flatMap((row, index) => (isAlone(row) ? [index] : []));
}

function titlesIn({ rows, columns }: Parsed, titled: string, above?: string): ReadonlySet<number> {
  // Most tables begin with a row like any other.
  if (above === undefined && !aloneIn(rows.slice(0, 1), columns, titled).length) return new Set();
  const titles = aloneIn(rows, columns, titled);
  const texts = titles.map((index) => clean(rows[index]?.[titled]));
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
async function sumsIn(
  { rows, columns }: Parsed,
  titles: ReadonlySet<number>,
  pause: () => Promise<void>,
): Promise<ReadonlySet<number>> {
  const sums = new Set<number>();
  let from = 0;
  for (const [index, row] of rows.entries()) {
    const isSum =
      !titles.has(index) &&
      MAY_BE_SUM.test(nameOf(row, columns)) &&
      addsUp(row, columns, () => rows.slice(from, index));
    if (isSum) sums.add(index);
    if (isSum || titles.has(index)) from = index + 1;
    if (index % TOGETHER === 0) await pause();
  }
  return sums;
}

function addsUp(row: Row, columns: readonly string[], rowsAbove: () => readonly Row[]): boolean {
  const cells = cellsIn(row, columns);
  // Accounts have a code before each name, or the side that it is on.
  const at = cells.slice(0, NAMES).findIndex(([, text]) => isSaid(text));
  const [[, name] = ['', ''] as const, ...others] = at < 0 ? [] : cells.slice(at);
  const words = fold(name.slice(0, LONG));
  const figures = others.map(([column, text]) => [column, readNumber(text)] as const);
  if (!figures.length || figures.some(([, figure]) => figure === undefined)) return false;
  if (SUBTOTAL.test(words)) return true;
  const above = rowsAbove();
  const isMere = MERE_TOTAL.test(words) && isPoorBelow(cells.length, above.at(-1), columns);
  return isMere || (above.length > 1 && figures.every(([column, figure]) => isSumOf(figure, column, above)));
}

/** A line that tells nothing but a total needs not add up to be one, where the row above tells more. */
function isPoorBelow(count: number, above: Row | undefined, columns: readonly string[]): boolean {
  return above !== undefined && cellsIn(above, columns).length >= count + MORE;
}

function isSaid(text: string): boolean {
  const words = fold(text.slice(0, LONG));
  return SUBTOTAL.test(words) || TOTAL.test(words);
}

/** The cells that hold something, under their columns. */
function cellsIn(row: Row, columns: readonly string[]): (readonly [column: string, text: string])[] {
  return columns.map((column) => [column, clean(row[column])] as const).filter(([, text]) => text);
}

/** Its first cells that hold something. */
function nameOf(row: Row, columns: readonly string[]): string {
  const texts: string[] = [];
  for (const column of columns) {
    const text = clean(row[column]);
    if (text) texts.push(text);
    if (texts.length === NAMES) break;
  }
  return texts.join(' ');
}

function isSumOf(figure = NaN, column: string, above: readonly Row[]): boolean {
  const sum = above.reduce((all, { [column]: cell }) => all + (readNumber(cell) ?? 0), 0);
  return Math.abs(sum - figure) < EXACT;
}

/** Rows with what their titles tell. Of titles below one another, all but the last are of the parts that follow, too. */
function underTitles(
  { rows }: Parsed,
  kept: readonly number[],
  part: string,
  titles: ReadonlyMap<number, string>,
  above: readonly string[],
): Row[] {
  const told: string[] = [];
  let [larger, run]: [readonly string[], readonly string[]] = [[], above];
  for (const index of rows.keys()) {
    const title = titles.get(index);
    if (title !== undefined) run = told[index - 1] === undefined && index ? [...run, title] : [title];
    else {
      if (run.length > 1) [larger, run] = [run.slice(0, -1), run.slice(-1)];
      told[index] = [...larger, ...run].map(clean).join(' – ');
    }
  }
  return kept.map((index) => Object.assign(emptyRow(), { [part]: told[index] }, rows[index]));
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
