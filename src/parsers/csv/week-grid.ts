import { emptyRow, type Issue, type Row } from '../../dataset.js';
import type { Parsed } from '../types.js';
import { fold } from '../../values/text.js';
import { excerpt } from './columns.js';
import { type CsvRecord, recordsOf } from './repaired-records.js';
import { isBlank } from './records.js';

/** A day of the week, perhaps after its name in another language: « Luni - Lundi ». */
const WEEKDAY = /^(?:\p{L}+ ?[-–/] ?)??(lun|mar|mer|jeu|ven|sam|dim)(?:\.|di|credi|dredi|anche)?(?=$|[\s,\d])/iu;
const WEEKDAYS: Readonly<Record<string, string>> = {
  lun: 'Lundi',
  mar: 'Mardi',
  mer: 'Mercredi',
  jeu: 'Jeudi',
  ven: 'Vendredi',
  sam: 'Samedi',
  dim: 'Dimanche',
};
const MONTH = 'janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec';
/** A date with its month, in folded text. */
const DATE = new RegExp(`\\b\\d{1,2}(?: \\d{1,2}\\b|(?:er)? (?:${MONTH}))|\\b20\\d\\d \\d{1,2} \\d{1,2}\\b`);
/** « du 16 au 20 novembre 2026 », « du 30 novembre au 4 décembre », « du 16/11 au 20/11/2026 », on folded text. */
const WEEK = new RegExp(
  `\\b(\\d{1,2})(?:er)?(?: (\\d{1,2}|(?:${MONTH})[a-z]*))?(?: (20\\d\\d))? (?:au )?(?:lundi |vendredi |dimanche )?(\\d{1,2})(?:er)? (\\d{1,2}|(?:${MONTH})[a-z]*)(?: (20\\d\\d))?`,
);
/** Names of courses, in folded text. */
const COURSE =
  /^(entree|hors d oeuvre|potage|soupe|plat|viande|poisson|proteine|legume|feculent|accompagnement|garniture|laitage|fromage|produits? laitier|yaourt|dessert|fruit|gouter|pain)/;
const MEALS: readonly (readonly [RegExp, string])[] = [
  [/^(midi|dejeuner)/, 'Déjeuner'],
  [/^(soir|diner|souper)/, 'Dîner'],
  [/^petit dejeuner/, 'Petit déjeuner'],
];
/** Days side by side that make a grid, and courses at the side that make it a menu. */
const SEVERAL = 3;
const COURSES = 2;
/** Lines within which the days and courses of a grid must be found. */
const NEAR = 30;
/** Characters of the longest cell that names a day. */
const LONGEST = 60;

/** A column of a grid: its day, and the week it belongs to. */
interface GridDay {
  readonly day: string;
  readonly week: string;
}

interface Dish {
  readonly day: GridDay;
  readonly meal: string;
  readonly course: string;
  readonly name: string;
  readonly line: number;
}

/**
 * Reads menus laid out as on a school's notice board (days at the top, courses at the side, possibly several weeks one
 * below the other) as a table with one dish per row. Undefined for any other table, and when the week is not given.
 *
 * @param text line ends are `\n`.
 */
export function weekGrid(text: string, delimiter: string): Parsed | undefined {
  if (!/mar(di|\.)/i.test(text.slice(0, 10_000)) && !DATE.test(fold(text.slice(0, 2000)))) return undefined;
  const reader = new GridReader();
  for (const block of recordsOf(text, { delimiter, width: 0 })) {
    for (const record of block) if (!isBlank(record.cells) && !reader.read(record)) return undefined;
  }
  return reader.parsed(delimiter);
}

/** Reads a grid line by line. */
class GridReader {
  readonly #dishes: Dish[] = [];
  readonly #courses = new Set<string>();
  readonly #issues: Issue[] = [];
  /** Keyed by column index. */
  #days = new Map<number, GridDay>();
  #firstLine = 0;
  #week = '';
  #meal = '';
  #course = '';
  #above = '';

  /** Whether the sheet may still be a grid of menus. */
  read(record: CsvRecord): boolean {
    const { cells, line } = record;
    const heads = cells.map((cell) => cell.trim());
    const week = weekIn(heads);
    if (isTop(heads)) this.#open(heads, week, line);
    else if (week && heads.filter(Boolean).length < SEVERAL) this.#week = week;
    else if (this.#days.size) this.#add(heads, line);
    else if (!heads[0]?.startsWith('sep=')) this.#above ||= excerpt(cells);
    // Menus begin near the top of their sheet, and their courses below their days.
    return this.#courses.size > 0 || line < this.#firstLine + NEAR;
  }

  parsed(delimiter: string): Parsed | undefined {
    if (this.#courses.size < COURSES || !this.#dishes.some(({ day }) => isDated(day))) return undefined;
    const junk: Issue[] = this.#above ? [{ code: 'junk-above-header', line: 1, value: this.#above }] : [];
    const columns = ['Date', 'Semaine du', 'Service', 'Type de plat', 'Nom du plat'];
    const used = columns.filter((column) => this.#dishes.some((dish) => rowOf(dish)[column] !== undefined));
    return {
      columns: used,
      rows: this.#dishes.map(rowOf),
      lines: this.#dishes.map(({ line }) => line),
      issues: [...junk, ...this.#issues],
      found: { headerLine: this.#firstLine, delimiter },
    };
  }

  #open(heads: readonly string[], week: string, line: number): void {
    this.#week = week || this.#week;
    this.#firstLine ||= line;
    this.#meal = this.#course = '';
    const days = heads.flatMap((head, at) => (isDay(head) ? [[at, head] as const] : []));
    // The first day of a week is that of the first column, which tells the year where none is written.
    const monday = this.#week && `${weekdayOf(days[0]?.[1] ?? '')} ${this.#week}`;
    this.#days = new Map(days.map(([at, head]) => [at, dayUnder(head, monday)]));
  }

  #add(heads: readonly string[], line: number): void {
    const first = Math.min(...this.#days.keys());
    for (const label of heads.slice(0, first).filter(Boolean)) {
      const meal = MEALS.find(([pattern]) => pattern.test(fold(label)))?.[1];
      if (meal) this.#meal = meal;
      else this.#course = label;
      if (COURSE.test(fold(label))) this.#courses.add(fold(label));
    }
    const before = this.#dishes.length;
    for (const [at, day] of this.#days) {
      const name = heads[at];
      if (name) this.#dishes.push({ day, meal: this.#meal, course: this.#course, name, line });
    }
    const value = excerpt(heads);
    if (this.#dishes.length === before) this.#issues.push({ code: 'below-table', line, value });
  }
}

/** The day under a heading: its own date, else the weekday within the week. */
function dayUnder(head: string, week: string): GridDay {
  return DATE.test(fold(head)) ? { day: head, week: '' } : { day: weekdayOf(head), week };
}

function weekdayOf(head: string): string {
  return WEEKDAYS[WEEKDAY.exec(head)?.[1]?.toLowerCase() ?? ''] ?? head;
}

function rowOf({ day, meal, course, name }: Dish): Row {
  const row = emptyRow();
  row.Date = day.day;
  if (day.week) row['Semaine du'] = day.week;
  if (meal) row.Service = meal;
  row['Type de plat'] = course;
  row['Nom du plat'] = name;
  return row;
}

function isDated({ day, week }: GridDay): boolean {
  return Boolean(week) || !Object.values(WEEKDAYS).includes(day);
}

/** Whether these cells are days side by side, and nothing after them. */
function isTop(heads: readonly string[]): boolean {
  const days = heads.filter(isDay).length;
  const behind = heads.slice(heads.findIndex(isDay)).filter(Boolean).length;
  return days >= SEVERAL || (days > 1 && days === behind);
}

function isDay(cell: string): boolean {
  if (!cell || cell.length > LONGEST) return false;
  return WEEKDAY.test(cell) || (/^\d[\d\s/.-]+$/.test(cell) && DATE.test(fold(cell)));
}

/**
 * The first day of the week in a title, with the month and year that may only be written after the last; `''` without.
 */
function weekIn(heads: readonly string[]): string {
  const title = fold(heads.filter(Boolean).join(' ').slice(0, 300));
  const [all, day = '', month, year, , lastMonth = '', lastYear] = WEEK.exec(title) ?? [];
  if (!all) return '';
  const [first, last] = [month ?? lastMonth, year ?? lastYear];
  return /^\d/.test(first)
    ? [day, first, last].filter(Boolean).join('/')
    : [day, first, last].filter(Boolean).join(' ');
}
