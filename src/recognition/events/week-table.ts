import { WEEKDAYS } from '../../values/calendar-words.js';
import { clean, fold, header } from '../../values/text.js';
import { readTimes } from '../../values/time.js';
import { columnFinder } from '../column-finder.js';
import type { Table } from '../schema.js';
import { genericEvent } from '../../schemas/events/generic-event.js';
import type { Role } from '../../schemas/types.js';
import { cellIn, namesItself, type Said } from './week-cells.js';

type Row = Readonly<Record<string, unknown>>;

/** A column for a day of the week, or for a part of it. */
interface DayColumn {
  readonly column: string;
  /** The day as a cell of dates would have it: « tous les lundis », « Lundi 11 janvier ». */
  readonly day: string;
}

/** « Lundi », « Horaires du mardi », « mer. », « Lundi 11 janvier », as `header` writes them. */
const DAY = /^(?:horaires?_)?(?:le_|du_)?([a-z]{3,9}?)s?(?:_(\d.*))?$/;
/** Number of days side by side that make a week. */
const SEVERAL = 3;
/** Rows by which the contents of a column are judged. */
const LOOKED_AT = 50;
/** Characters of the longest cell that names a day. */
const LONGEST = 60;
const TITLE = 'Titre';
const WHEN = 'Jour';
const HOURS = 'Horaires';
const MORE = 'Description';
const ID = 'Identifiant';
/** Days of the week up to which an activity is one weekly event; beyond, each day is an event of its own. */
const FEW = 2;

/**
 * Converts a weekly timetable to a table with a row for each activity and day, recurring weekly; undefined for any
 * other table.
 */
export function withoutWeek(table: Table): Table | undefined {
  return withDaysAcross(table) ?? withDaysDown(table);
}

/**
 * A timetable with a column for each day. Cells hold the hours of the activity at the side, or the activity at the
 * hours at the side.
 */
function withDaysAcross(table: Table): Table | undefined {
  const { columns, rows } = table;
  const days = daysAmong(columns);
  // Two days with their dates are a programme: those of the European heritage days, say.
  const enough = days.every(({ day }) => /\d/.test(day)) ? 2 : SEVERAL;
  if (new Set(days.map(({ day }) => day)).size < enough) return undefined;
  const others = columns.filter((column) => !days.some((one) => one.column === column));
  const hours = others.find((column) => isOfHours(column, rows));
  const title =
    titleAmong(others, hours) ??
    (isNamedBelow(
      days.map(({ column }) => column),
      rows,
    )
      ? undefined
      : firstAmong(others, hours));
  const kept = others.filter((column) => column !== hours);
  return tableOf(table, kept, (row) => {
    const slot = { hours: clean(row[hours ?? '']), title: clean(row[title ?? '']) };
    return days.flatMap(({ column, day }) => cellIn(clean(row[column]), slot).map((said) => ({ day, ...said })));
  });
}

/** A timetable with a row for each day, and columns for its parts or its hours. */
function withDaysDown(table: Table): Table | undefined {
  const [side = '', ...parts] = table.columns;
  const days = table.rows.map((row) => weekdayIn(clean(row[side]).slice(0, LONGEST)));
  if (new Set(days).size < SEVERAL || days.includes(undefined) || !isNamedBelow(parts, table.rows)) return undefined;
  return tableOf(table, [], (row, index) =>
    parts.flatMap((column) => {
      const slot = { hours: readTimes(column).length ? column : '', title: '' };
      return cellIn(clean(row[column]), slot).map((said) => ({ day: days[index] ?? '', ...said }));
    }),
  );
}

interface Session extends Said {
  readonly day: string;
}

/** A row for each session of each row, with the other columns that are kept. */
function tableOf(
  { rows, lines }: Table,
  kept: readonly string[],
  sessionsOf: (row: Row, index: number) => readonly Session[],
): Table {
  const told = rows.flatMap((row, index) => sessionsOf(row, index).map((session) => ({ row, index, session })));
  const isOften = oftenAmong(told.map(({ session }) => session));
  return {
    columns: [...new Set([TITLE, WHEN, HOURS, MORE, ID, ...kept])],
    rows: told.map(({ row, session }) => {
      const around = kept.map((column) => [column, row[column]] as const);
      return rowOf([...around, ...cellsOf(session, isOften(session))]);
    }),
    ...(lines && { lines: told.map(({ index }) => lines[index] ?? 0) }),
  };
}

/**
 * Tests whether an activity takes place on most days. As one event, it would seem to run on through days that nobody
 * named.
 */
function oftenAmong(sessions: readonly Session[]): (session: Session) => boolean {
  const days = new Map<string, Set<string>>();
  for (const { title, day } of sessions) days.set(title, (days.get(title) ?? new Set()).add(day));
  return ({ title }) => (days.get(title)?.size ?? 0) > FEW;
}

function cellsOf({ title, day, hours, more }: Session, isApart: boolean): (readonly [column: string, cell: string])[] {
  const cells = [
    [TITLE, title],
    [WHEN, day],
    [HOURS, hours],
    [MORE, more],
    [ID, isApart ? `${title}, ${day}` : ''],
  ] as const;
  return cells.filter(([, cell]) => cell);
}

/** A row without a prototype, like all rows: columns may be called `__proto__`. */
function rowOf(cells: readonly (readonly [column: string, cell: unknown])[]): Row {
  return Object.assign(Object.create(null) as Record<string, unknown>, Object.fromEntries(cells));
}

function daysAmong(columns: readonly string[]): DayColumn[] {
  return columns.flatMap((column) => {
    const day = weekdayIn(column);
    return day === undefined ? [] : [{ column, day }];
  });
}

/** The day that a column's name stands for, as a cell of dates would have it; undefined for any other name. */
function weekdayIn(name: string): string | undefined {
  const [, word = '', date] = DAY.exec(header(name)) ?? [];
  const weekday = WEEKDAYS.find((day) => (word.length === 3 ? day.startsWith(word) : day === word));
  return weekday && (date ? clean(name) : `tous les ${weekday}s`);
}

/** Whether a column holds hours, whatever its name. */
function isOfHours(column: string, rows: readonly Row[]): boolean {
  const cells = rows.slice(0, LOOKED_AT).map((row) => clean(row[column]));
  const told = cells.filter(Boolean);
  return (
    told.length > 0 &&
    told.every((cell) => cell.length < 40 && readTimes(cell).length > 0 && !/[a-z]{4}/.test(fold(cell)))
  );
}

/** The column whose name stands for activities. */
function titleAmong(columns: readonly string[], hours: string | undefined): string | undefined {
  return columnsOf(['title'], columns).find((column) => column !== hours);
}

/** The first column whose name stands for nothing else, such as « Marché » beside « Commune ». */
function firstAmong(columns: readonly string[], hours: string | undefined): string | undefined {
  const left = columns.filter((column) => column !== hours);
  const known = columnsOf(Object.keys(genericEvent.roles) as Role[], left);
  return left.find((column) => !known.includes(column)) ?? left[0];
}

function columnsOf(roles: readonly Role[], columns: readonly string[]): string[] {
  const find = columnFinder(columns);
  return roles.flatMap((role) => (genericEvent.roles[role] ?? '').split(' ').flatMap(find));
}

/** Whether most cells of the day columns have a title beside their hours. */
function isNamedBelow(columns: readonly string[], rows: readonly Row[]): boolean {
  const cells = rows.slice(0, LOOKED_AT).flatMap((row) => columns.map((column) => clean(row[column])).filter(Boolean));
  return cells.filter(namesItself).length * 2 > cells.length;
}
