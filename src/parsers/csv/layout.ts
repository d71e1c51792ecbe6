import { header } from '../../values/text.js';
import { withBareNames } from './bare-names.js';
import { recordsOf, type CsvRecord, type CsvShape } from './repaired-records.js';
import { isName } from './plain-table.js';
import { isBlank } from './records.js';

export interface CsvLayout extends CsvShape {
  readonly header: CsvRecord;
  /** Records above the header, without blank lines. */
  readonly junk: readonly CsvRecord[];
}

const DELIMITERS = [';', ',', '\t', '|'];
const SAMPLE = 30;
const HEAD = 65_536;
/** The line with which Excel declares the delimiter. */
const EXCEL = /^sep=(.)\n/;
/** A year or school year as a column name, as in tables of several years. */
const YEAR = /^\s*(?:19|20)\d\d(?:\s?[-/]\s?(?:(?:19|20)\d\d|\d\d))?\s*$/;
/** A year with a unit or a remark: `2024 (kWh)`, `2024 réalisé`. */
const OF_YEAR = /^\s*(?:19|20)\d\d[\s(-]*[\p{L}€%]/u;
const NUMBER = /^\s*-?\d[\d\s]*(?:[.,]\d+)?\s*$/;
/** `21/11/2026`, `2026-11-21T20:30` */
const DATE = /^\s*(?:\d\d?\/\d\d?\/(?:\d{4}|\d\d)|\d{4}-\d\d-\d\d)(?:[T ]\d\d?[:h].{0,20})?\s*$/;
/** A number, perhaps with its sign: `1 234,5 €`. */
const FIGURE = /^\s*-?\d[\d\s]*(?:[.,]\d+)?\s*[€%]?\s*$/;
/**
 * Factor for the score of any record but the first. Most files have nothing above their header, so a lower record must
 * score much better.
 */
const BELOW = 0.4;
/** Factor for the score of the last record, which has no rows to support it but may be the header of an empty table. */
const LAST = 0.5;
/** The most cells of a header in which only one name is known. */
const FEW = 3;
/** The fewest names of a header that has less cells than its rows. */
const SEVERAL = 3;

/**
 * Finds the delimiter and the header together: those for which a record of names, preferably known ones, is followed by
 * records of the same width.
 */
export function layoutOf(text: string, known: ReadonlySet<string> = new Set()): CsvLayout | undefined {
  const excel = EXCEL.exec(text)?.[1];
  let best: CsvLayout | undefined;
  let bestScore = -1;
  let headless = false;
  for (const delimiter of excel ? [excel] : DELIMITERS) {
    const records = sampleOf(text, delimiter).slice(excel ? 1 : 0);
    for (const [index, candidate] of records.entries()) {
      if (records.slice(0, index).some(({ cells }) => isSame(cells, candidate.cells))) continue;
      if (isAmongRows(index, records) || areGroups(candidate.cells, records[index + 1]?.cells)) continue;
      const score = scoreOf(index, records, known);
      if (score > bestScore) {
        bestScore = score;
        const width = widthOf(index, records);
        best = {
          delimiter,
          junk: records.slice(0, index),
          ...withCorner(candidate, width, records.slice(index + 1), delimiter),
        };
        headless = isHeadless(records, index, known);
      }
    }
  }
  return best && headless ? { ...best, header: { cells: best.header.cells.map(() => ''), line: 0 } } : best;
}

/**
 * A header and its width, with a cell more above rows that begin with their number, which tools for statistics leave out,
 * and with empty cells above all that rows have beyond its end.
 */
function withCorner(
  header: CsvRecord,
  width: number,
  rows: readonly CsvRecord[],
  delimiter: string,
): Pick<CsvLayout, 'header' | 'width'> {
  const isCut =
    rows.length > 1 && rows.every(({ cells }, at) => cells.length === width + 1 && cells[0]?.trim() === String(at + 1));
  if (isCut && rows.some(({ cells }) => cells[width]?.trim()))
    return { header: { ...header, cells: ['', ...header.cells] }, width: width + 1 };
  // A comma may be the one of a number.
  if (delimiter === ',' || !isShort(header.cells, rows)) return { header, width };
  const widest = Math.max(...rows.map(({ cells }) => filledIn(cells)));
  const nameless = Array<string>(Math.max(0, widest - header.cells.length)).fill('');
  return { header: { ...header, cells: [...header.cells, ...nameless] }, width: widest };
}

/** Whether a line of names is shorter than each of the rows below it: its last names are said once, and meant for all that follows. */
function isShort(cells: readonly string[], rows: readonly CsvRecord[]): boolean {
  return (
    rows.length > 1 &&
    cells.length >= SEVERAL &&
    cells.every(isName) &&
    rows.every((row) => filledIn(row.cells) > cells.length + 1 && row.cells.some((cell) => FIGURE.test(cell)))
  );
}

/** The number of cells of the records below a header, which may end with a delimiter that they lack. */
function widthOf(index: number, records: readonly CsvRecord[]): number {
  const cells = records[index]?.cells ?? [];
  const isFull = records.slice(index + 1).some((record) => record.cells.length === cells.length);
  return isFull ? cells.length : filledIn(cells);
}

/** The number of cells up to the last that holds something. */
function filledIn(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim()) + 1;
}

/**
 * Whether the presumed header is a row like those below it, with numbers and dates where they have them and nowhere
 * else. Years and consecutive numbers may be names.
 */
function isHeadless(records: readonly CsvRecord[], index: number, known: ReadonlySet<string>): boolean {
  const [first, ...others] = records.slice(index);
  if (index || others.length < 2 || tellingAmong(first?.cells ?? [], known)) return false;
  const numbers = first?.cells.filter((cell) => NUMBER.test(cell)) ?? [];
  const telling = numbers.filter((cell, at) => !YEAR.test(cell) && Number(cell) !== Number(numbers[0]) + at);
  const isTelling = telling.length > 0 || first?.cells.some((cell) => DATE.test(cell));
  return Boolean(isTelling) && others.every(({ cells }) => cells.every((cell, at) => isLike(cell, first?.cells[at])));
}

/** Whether a record is already preceded by a header and a row of figures, and so must be a row. */
function isAmongRows(index: number, records: readonly CsvRecord[]): boolean {
  const names = (at: number) => records[at]?.cells.filter(isName).length ?? 0;
  const above = records.slice(0, index);
  const top = above.findIndex(({ cells }, at) => cells.every(isName) && cells.length > 1 && names(at) >= names(index));
  return (
    top >= 0 &&
    above
      .slice(top + 1)
      .some(({ cells }) => cells.length > 1 && cells.some((cell) => FIGURE.test(cell)) && names(index) < cells.length)
  );
}

/** Whether a line holds group headings, needed to distinguish the repeated names below it. */
function areGroups(cells: readonly string[], below: readonly string[] = []): boolean {
  const names = below.filter((cell) => cell.trim());
  if (below.length !== cells.length || !names.every(isName) || new Set(names.map(header)).size === names.length)
    return false;
  if (names.length === below.length) return cells.some((cell) => !cell.trim());
  // A heading may be repeated above each of its columns, and columns without group have their name in either line.
  const times = new Map<string, number>();
  for (const cell of cells) times.set(cell, (times.get(cell) ?? 0) + 1);
  return below.every((cell, at) => Boolean(cell.trim()) === (times.get(cells[at] ?? '') ?? 0) > 1);
}

/** Whether a cell and the one above are of the same kind; empty cells may be of either. */
function isLike(cell: string, above = ''): boolean {
  return !cell.trim() || !above.trim() || [NUMBER, DATE].every((kind) => kind.test(cell) === kind.test(above));
}

function sampleOf(text: string, delimiter: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  for (const block of recordsOf(text.slice(0, HEAD), { delimiter, width: 0 })) {
    records.push(...block.filter(({ cells }) => !isBlank(cells)).map(withBareNames));
    if (records.length >= SAMPLE) break;
  }
  return records.slice(0, SAMPLE);
}

/** Whether two records have the same cells. */
export function isSame(cells: readonly string[], others: readonly string[]): boolean {
  return cells.length === others.length && cells.every((cell, index) => cell.trim() === others[index]?.trim());
}

/** The likelihood, as a score, that a record is the header of those that follow it. */
function scoreOf(index: number, records: readonly CsvRecord[], known: ReadonlySet<string>): number {
  const cells = records[index]?.cells ?? [];
  if (isUnparted(index, records)) return 0;
  const named = cells.some(isName) || areYears(cells);
  const isNamed = (cell: string) => isName(cell) || (named && (YEAR.test(cell) || OF_YEAR.test(cell)));
  const names = new Set(cells.filter(isNamed).map(header));
  const telling = tellingAmong([...names], known, cells.length);
  const below = records.slice(index + 1, index + 11).map((record) => likeness(record.cells, cells.length));
  const short = !index && isShort(cells, records.slice(1));
  const alike = !below.length ? (index ? LAST : 1) : short ? 1 : below.reduce((sum, each) => sum + each) / below.length;
  // Spreadsheets leave empty cells at the end of all lines.
  const looked = records.slice(index, short ? 1 : index + 11);
  const width = Math.max(...looked.map((record) => filledIn(record.cells)));
  return (names.size ** 2 / width) * alike ** 2 * (1 + telling) * (index ? BELOW : 1);
}

/**
 * The number of known names. A single one among many others does not count, because it may be any word: « Service », «
 * Gratuit ».
 */
function tellingAmong(names: readonly string[], known: ReadonlySet<string>, width = names.length): number {
  const recognised = names.filter((name) => known.has(header(name))).length;
  return recognised > 1 || recognised * FEW >= width ? recognised : 0;
}

/** The end of an unnamed column, as tools for statistics write the first one. */
const CORNER = /^"?,/;

/** Whether every record is a single cell with the same number of commas, which must then be the delimiter. */
function isUnparted(index: number, records: readonly CsvRecord[]): boolean {
  const [{ cells: [corner = '', ...others] } = { cells: [] }, ...rows] = records.slice(index, index + 11);
  if (CORNER.test(corner) && !others.length && rows.length) return rows.every(({ cells }) => commasIn(cells) > 0);
  const [first, ...below] = records
    .slice(index, index + 11)
    .map(({ cells }) => (cells.length === 1 ? commasIn(cells) : 0));
  return first !== undefined && first >= FEW - 1 && below.length > 0 && below.every((count) => count === first);
}

function commasIn([cell = '']: readonly string[]): number {
  return cell.split(',').length - 1;
}

/** Whether all names are years, of which some may have a remark, except for an optional empty corner. */
function areYears(cells: readonly string[]): boolean {
  const told = cells.map((cell) => cell.trim()).filter(Boolean);
  const isYear = (cell: string) => YEAR.test(cell) || OF_YEAR.test(cell);
  return (
    told.length > 1 && told.some((cell) => YEAR.test(cell)) && told.every(isYear) && new Set(told).size === told.length
  );
}

/** The similarity of the records below. A single cell that contains delimiters was split by the wrong one. */
function likeness(cells: readonly string[], width: number): number {
  if (cells.length === 1 && /[;|\t]/.test(cells[0] ?? '')) return 0;
  return Math.min(cells.length, width) / Math.max(cells.length, width);
}
