import { header } from '../../values/text.js';
import type { Row } from '../../dataset.js';
import type { Arranged } from './arrange.js';
import { sampleOf } from './sample.js';
import { totalsOf } from '../sums/totals.js';
import type { Column, Group, Query, Table, Totals, View } from '../types.js';

/** Words of accounts for expenses and for income. */
const SIDES: readonly (readonly [expense: RegExp, income: RegExp])[] = [
  [/(?<=^|_)depenses?(?=_|$)/, /(?<=^|_)recettes?(?=_|$)/],
  [/(?<=^|_)charges?(?=_|$)/, /(?<=^|_)produits?(?=_|$)/],
  [/(?<=^|_)debits?(?=_|$)/, /(?<=^|_)credits?(?=_|$)/],
  [/(?<=^|_)emplois?(?=_|$)/, /(?<=^|_)ressources?(?=_|$)/],
];
/** Words for columns of actual amounts, which are preferred to planned ones. */
const DONE = /realis|mandat|execut|(?<=^|_)ca(?=_|$)|compte/;
/** Columns by which accounts are told apart: those in words first. */
const GROUPS: readonly RegExp[] = [
  /libelle|intitule|designation|poste|rubrique/,
  /chapitre|fonction|section|service|nature|domaine|budget|operation|article|compte/,
];

type Sides = readonly [expense: Column, income: Column];

/** Words by which rows give their side. */
const SIDE = /^(?:d|r|depenses?|recettes?|charges?|produits?)$/;

/** The columns of accounts whose rows say whether they are expenses or income. Undefined for any other table. */
export function sidedBy(columns: readonly Column[], rows: readonly Row[], start: Query): Query | undefined {
  const amounts = columns.filter(({ summable, type }) => summable && type === 'amount');
  const total = amounts.find(({ name }) => DONE.test(header(name))) ?? (amounts.length === 1 ? amounts[0] : undefined);
  const split = total && columns.find(({ name, type }) => type === 'text' && areSides(rows, name));
  if (!split) return undefined;
  const others = columns.filter((column) => column !== split);
  return { ...start, total: total.name, split: split.name, ...wayIn(others) };
}

function areSides(rows: readonly Row[], column: string): boolean {
  const { distinct } = sampleOf(rows, column);
  return distinct.size === 2 && [...distinct.keys()].every((text) => SIDE.test(header(text)));
}

/**
 * The columns of accounts that have what is spent and what comes in side by side, in two columns of amounts: both are added
 * up, never to one another. Undefined for any other table.
 */
export function twoSided(columns: readonly Column[], start: Query): Omit<Arranged, 'repeated'> | undefined {
  const sides = sidesIn(columns);
  if (!sides) return undefined;
  const [expense] = sides;
  return {
    columns: columns.map((column) =>
      sides.includes(column) ? { ...column, type: 'amount', shown: true, summable: true } : column,
    ),
    start: { ...start, total: expense.name, ...wayIn(columns) },
    totalsOf: (table, view, query) => totalsBySide(table, view, query, sides),
  };
}

/** Two columns whose names differ but by the words for the sides: the first such, of what has been spent if there are any. */
function sidesIn(columns: readonly Column[]): Sides | undefined {
  const amounts = columns.filter(({ type }) => type === 'amount' || type === 'number');
  const pairs = SIDES.flatMap(([spent, earned]) =>
    amounts.flatMap((expense): Sides[] => {
      const name = header(expense.name);
      const income = amounts.find((other) => spent.test(name) && isOpposite(name, header(other.name), spent, earned));
      return income ? [[expense, income]] : [];
    }),
  );
  return pairs.find(([{ name }]) => DONE.test(header(name))) ?? pairs[0];
}

function isOpposite(name: string, other: string, spent: RegExp, earned: RegExp): boolean {
  return earned.test(other) && name.replace(spent, '') === other.replace(earned, '');
}

/** By what accounts are best looked into. */
function wayIn(columns: readonly Column[]): Pick<Query, 'group' | 'year'> {
  const group = groupIn(columns);
  const year = columns.find(({ type }) => type === 'year' || type === 'date')?.name;
  return { ...(group && { group }), ...(year && { year }) };
}

function groupIn(columns: readonly Column[]): string | undefined {
  const texts = columns.filter(({ type }) => type === 'text' || type === 'long');
  const named = GROUPS.flatMap((pattern) => texts.filter(({ name }) => pattern.test(header(name))));
  return (named.find(({ facet }) => facet) ?? named[0])?.name;
}

/** The sums of both sides, as the parts of a total that has no sum of its own. */
function totalsBySide(table: Table, view: View, query: Query, sides: Sides): Totals {
  // The page's author wants another column.
  if (query.total !== sides[0].name) return totalsOf(table, view, query);
  const both = sides.map((column) => ({ column, totals: totalsOf(table, view, { ...query, total: column.name }) }));
  const [{ totals } = { totals: totalsOf(table, view, query) }] = both;
  const isWhole = totals.groups.length === totals.groupCount;
  return {
    total: { count: totals.total.count },
    split: both.map(({ column, totals }) => sideOf(column, totals.total)),
    groups: isWhole ? joined(both.map(({ column, totals }) => [column, totals.groups])).sort(byWeight) : [],
    groupCount: isWhole ? totals.groupCount : 0,
    years: joined(both.map(({ column, totals }) => [column, totals.years])),
  };
}

/** The same groups of both sides, each with its two parts. */
function joined(sides: readonly (readonly [column: Column, groups: readonly Group[]])[]): Group[] {
  const [[, groups] = [undefined, []]] = sides;
  return groups.map(({ key, label, count }) => {
    const parts = sides.flatMap(([column, others]) => {
      const side = others.find((other) => other.key === key);
      return side ? [sideOf(column, side)] : [];
    });
    return { key, label, count, parts };
  });
}

function sideOf({ name, label }: Column, { count, sum }: Pick<Group, 'count' | 'sum'>): Group {
  return { key: name, label, count, ...(sum && { sum }), parts: [] };
}

/** The greatest first, whichever side it is on. Only the order is reckoned in floating point. */
function byWeight(one: Group, other: Group): number {
  return weightOf(other) - weightOf(one);
}

function weightOf({ parts }: Group): number {
  return Math.max(...parts.map(({ sum }) => Math.abs(Number(sum?.sum ?? 0))));
}
