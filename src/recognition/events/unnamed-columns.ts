import type { Role, RoleMap } from '../../schemas/types.js';
import { weekdayNamed } from '../../values/weekday-named.js';
import { readDate } from '../../values/date.js';
import { clean, fold, header } from '../../values/text.js';
import { readTimes } from '../../values/time.js';
import type { Recognised, Table } from '../schema.js';

/** Names that the reader of a file gives to columns that have none. */
const UNNAMED = /^colonne \d+$/;
/** Rows by which a column is judged, and the share of its cells that must look alike. */
const LOOKED_AT = 200;
const MOST = 0.8;
/** Characters of the longest text that may be a title. */
const TITLE = 80;

/** What the cells of a role look like; each takes the first column left. */
const SHAPES: readonly (readonly [role: Role, isLike: (cell: string) => boolean])[] = [
  ['start', isDate],
  ['end', isDate],
  ['startTime', isClock],
  ['endTime', isClock],
  ['hours', isHours],
  ['url', (cell) => /^https?:\/\//i.test(cell)],
  ['email', (cell) => /^\S+@\S+$/.test(cell)],
  ['phone', (cell) => /^(?:\+33|0)[\d .]{9,14}$/.test(cell)],
  ['postcode', (cell) => /^\d{5}$/.test(cell)],
  ['price', (cell) => /^(?:gratuit|entrée libre|payant|\d[\d.,]* ?(?:€|euros?)$)/i.test(cell)],
  ['place', isPlace],
  ['description', (cell) => cell.length > 100],
];

/** A column, and the cells in it that say something. */
interface Column {
  readonly name: string;
  readonly cells: readonly string[];
}

/** Whether no column of a table has a name. */
export function isUnnamed(columns: readonly string[]): boolean {
  return columns.length > 1 && columns.every((name) => UNNAMED.test(name));
}

/**
 * The columns of an agenda whose first row is already an event, by what their cells look like. What takes place is told by
 * the column of words that says most.
 */
export function rolesByShape({ columns, rows }: Table): RoleMap {
  let left = cellsOf(columns, rows);
  const roles: Partial<Record<Role, readonly string[]>> = {};
  for (const [role, isLike] of SHAPES) {
    const found = left.find(isMostly(isLike));
    // Without a date it is no agenda, and what hours are of is not told.
    if (role === 'start' && !found) return {};
    if (!found) continue;
    roles[role] = [found.name];
    left = left.filter((column) => column !== found);
  }
  const title = mostSaying(left);
  return { ...roles, ...(title && { title: [title.name] }) };
}

/** Names of dates of a record rather than of what it tells. */
const OF_RECORD = /publi|cre[ae]t|maj|mise|modif|saisi|inscri|limit|naiss|valid|rappel|cloture/;

/**
 * Adds a title and a start to roles by names that lack them: of the columns left, the first of dates, and the one of words
 * that says most. A short description is a title, and so is a category.
 */
export function withRolesByCells(found: Recognised, { columns, rows }: Table): Recognised {
  const { description, ...roles } = found.roles;
  const used = Object.values(found.roles).flat();
  const isFilled = ({ cells }: Column) => cells.length >= Math.min(rows.length, LOOKED_AT) * MOST;
  const left = cellsOf(
    columns.filter((name) => !used.includes(name)),
    rows,
  );
  const dates =
    (roles.start ?? roles.occurrences ?? roles.dateText)
      ? undefined
      : left.find((column) => !OF_RECORD.test(header(column.name)) && isMostly(isDate)(column));
  const start = dates && { start: [dates.name] };
  if (roles.title ?? roles.category) return { ...found, roles: { ...found.roles, ...start } };
  const [text, another] = cellsOf(description ?? [], rows).filter(isFilled);
  if (text && !another && text.cells.every(({ length }) => length <= TITLE))
    return { ...found, roles: { ...roles, ...start, title: [text.name] } };
  const title = mostSaying(left.filter((column) => column !== dates && isFilled(column) && !isMostly(isValue)(column)));
  return { ...found, roles: { ...found.roles, ...start, ...(title && { title: [title.name] }) } };
}

function cellsOf(columns: readonly string[], rows: Table['rows']): Column[] {
  const sample = rows.slice(0, LOOKED_AT);
  const cellsIn = (name: string) => sample.map((row) => clean(row[name])).filter((cell) => cell && cell !== '-');
  return columns.map((name) => ({ name, cells: cellsIn(name) }));
}

function isMostly(isLike: (cell: string) => boolean) {
  return ({ cells }: Column): boolean => cells.length > 0 && cells.filter(isLike).length >= cells.length * MOST;
}

/** An address, a number with its unit, an identifier or a code: no words to call an event by. */
function isValue(cell: string): boolean {
  return /^https?:|^\S+@|^[\d.,:/ -]+\p{L}{0,4}$|^[\w-]*\d[\w-]*$|^(?:oui|non|vrai|faux|true|false)$/iu.test(cell);
}

/** The column that says most in words; of equals, the first. */
function mostSaying(columns: readonly Column[]): Column | undefined {
  return columns.filter(({ cells }) => cells.some(isWords)).sort((a, b) => saying(b) - saying(a))[0];
}

/** How many different things a column says. */
function saying({ cells }: Column): number {
  return new Set(cells.filter(isWords)).size;
}

function isWords(cell: string): boolean {
  return /\p{L}{3}/u.test(cell) && !weekdayNamed(fold(cell));
}

function isDate(cell: string): boolean {
  return readDate(cell) !== undefined;
}

function isClock(cell: string): boolean {
  const [time, another] = isHours(cell) ? readTimes(cell) : [];
  return time !== undefined && !another && time.end === undefined;
}

function isHours(cell: string): boolean {
  return cell.length < 40 && !isDate(cell) && readTimes(cell).length > 0 && !/[a-z]{6}/.test(fold(cell));
}

const PLACE =
  /^(?:salle|mairie|place|parc|eglise|mediatheque|bibliotheque|theatre|cinema|stade|gymnase|espace|centre|maison|ecole|musee|halle|foyer|chapelle|parking|rue|avenue|complexe|jardin|chateau|auditorium)s?\b/;

function isPlace(cell: string): boolean {
  return PLACE.test(fold(cell));
}
