import type { Role, RoleMap } from '../../schemas/types.js';
import { weekdayNamed } from '../../values/weekday-named.js';
import { readDate } from '../../values/date.js';
import { clean, fold } from '../../values/text.js';
import { readTimes } from '../../values/time.js';
import type { Table } from '../schema.js';

/** Names that the reader of a file gives to columns that have none. */
const UNNAMED = /^colonne \d+$/;
/** Rows by which a column is judged, and the share of its cells that must look alike. */
const LOOKED_AT = 200;
const MOST = 0.8;

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
  const sample = rows.slice(0, LOOKED_AT);
  let left = columns.map((name): Column => ({
    name,
    cells: sample.map((row) => clean(row[name])).filter((cell) => cell && cell !== '-'),
  }));
  const roles: Partial<Record<Role, readonly string[]>> = {};
  for (const [role, isLike] of SHAPES) {
    const found = left.find(({ cells }) => cells.length > 0 && cells.filter(isLike).length >= cells.length * MOST);
    // Without a date it is no agenda, and what hours are of is not told.
    if (role === 'start' && !found) return {};
    if (!found) continue;
    roles[role] = [found.name];
    left = left.filter((column) => column !== found);
  }
  const [title] = left.filter(({ cells }) => cells.some(isWords)).sort((a, b) => saying(b) - saying(a));
  return { ...roles, ...(title && { title: [title.name] }) };
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
