import { emptyRow, type Row } from '../../dataset.js';
import { clean } from '../../values/text.js';
import { isFigure } from './figure.js';
import { withoutFirstRow } from './first-row.js';
import type { Parsed } from '../types.js';

/** In what a column may be counted. */
const UNITS = [
  // Money and shares.
  "[kKM]?€|(?:k|kilo|milliers? d['’]|millions? d['’])?euros?|%|‰|pour(?:centage|cent)s?",
  // Things and people.
  'nombre|nb(?:re?)?|n|u|unités?|hab\\.?|habitants?|élèves?|places?|personnes?',
  // Lengths, areas and volumes.
  'k?m[²2³3]?|[cm]m|km²|ha|hectares?|ares?|l|litres?|m3',
  // Energy, weight and heat.
  '[kMG]?Wh(?:E[PF])?|[kM]?VA|[kM]?W|kW[cp]|k?g|tonnes?|t|°[CF]?',
  // Time.
  'jours?|j|mois|ans?|années?|heures?|h|min(?:utes)?',
  // What water holds.
  '[mµn]g|NFU|UFC|s\\.?u',
].join('|');
/** A unit alone in a cell: « en k€ », « (kWh/m²) ». */
const UNIT = new RegExp(`^[([]?\\s?(?:en\\s)?(?:${UNITS})(?:\\s?/\\s?[\\p{L}\\d²³. ]{1,12}){0,2}\\s?[)\\]]?$`, 'u');
/** What the first cell of such a line may say. */
const NAMED = /^[([]?unités?(?: de mesure)?\s?:?[)\]]?$/i;
/** Units that go without saying. */
const COUNTS = /^\W*(?:en\s)?(?:nombre|nb(?:re?)?|n|u|unités?|places?|élèves?|habitants?|personnes?)\W*$/;
/** Rows by which the columns of figures are told. */
const LOOKED_AT = 500;
const FEW = 2;
/** Columns that nothing but their numbers counts in turn, and how a number is written. */
const SEVERAL = 3;
const NUMBERED = /^\W*(\d+)\W*$/;

/**
 * Removes a line of units below the header and appends each unit to the name of its column; reported as an issue. So is a
 * line that numbers the columns, as forms have it.
 */
export async function withoutUnits(table: Parsed, pause: () => Promise<void>): Promise<Parsed> {
  const [first = emptyRow(), ...below] = table.rows;
  if (areNumbers(first, table, below)) return withoutFirstRow(table, new Map(), 'numbers-line', pause);
  return areUnits(first, table, below)
    ? withoutFirstRow(table, namesWith(first, table.columns), 'units-line', pause)
    : table;
}

/** « (1) », « (2) », « (3) », in turn above columns of which one holds words. */
function areNumbers(first: Row, { columns }: Parsed, below: readonly Row[]): boolean {
  const isInTurn = columns.every((column, at) => clean(first[column]).replace(NUMBERED, '$1') === `${at + 1}`);
  const hasWords = (row: Row) => columns.some((column) => /\p{L}/u.test(clean(row[column])));
  return columns.length >= SEVERAL && isInTurn && below.slice(0, LOOKED_AT).some(hasWords);
}

function areUnits(first: Row, { columns }: Parsed, below: readonly Row[]): boolean {
  const [title = '', ...others] = columns;
  const head = clean(first[title]);
  const told = others.filter((column) => clean(first[column]));
  const next = below.slice(0, LOOKED_AT);
  const hasFigures = (column: string) => next.some((row) => isFigure(clean(row[column])));
  return (
    next.length > 0 &&
    told.length > 0 &&
    (!head || NAMED.test(head) || (told.length >= FEW && UNIT.test(head))) &&
    told.every((column) => UNIT.test(clean(first[column]))) &&
    told.some(hasFigures) &&
    !told.some((column) => next.some((row) => row[column] === first[column]))
  );
}

/** The names that columns have now, by those they had; each remains the only one of its name. */
function namesWith(units: Row, columns: readonly string[]): ReadonlyMap<string, string> {
  const names = columns.map((column) => withUnit(column, clean(units[column])));
  const isPlain = new Set(names).size === names.length;
  return new Map(columns.map((column, at) => [column, isPlain ? (names[at] ?? column) : column]));
}

/** « Consommation (kWh) », unless the name says it already. */
function withUnit(column: string, unit: string): string {
  const bare = unit.replace(/^[([]?\s?(?:en\s)?|[)\]]$/g, '');
  return !bare || NAMED.test(unit) || COUNTS.test(unit) || column.includes(bare) ? column : `${column} (${bare})`;
}
