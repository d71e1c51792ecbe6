import { columnFinder } from '../columns.js';
import { type ArrangementEntry, arrangements } from './index.js';

/**
 * The arrangement of a table, by the columns that it has, or by the name of the schema that its author or its format says.
 * Undefined when there is none.
 *
 * @param forced `scdl/subventions`, or the last part of it
 */
export function recogniseArrangement(columns: readonly string[], forced?: string): ArrangementEntry | undefined {
  const named = forced && arrangements.find(({ schemas }) => schemas.some((name) => isNamed(name, forced)));
  if (named) return named;
  const find = columnFinder(columns);
  const has = (name: string) => find(name).length > 0;
  const [best] = arrangements
    .map((entry) => ({ entry, told: Math.max(...entry.telltales.map((names) => tally(names.split(' '), has))) }))
    .sort((one, other) => other.told - one.told);
  return best?.told ? best.entry : undefined;
}

function isNamed(name: string, forced: string): boolean {
  return name === forced || name.split('/').at(-1) === forced;
}

/** How many names there are when all are found, else none. */
function tally(names: readonly string[], has: (name: string) => boolean): number {
  return names.every(has) ? names.length : 0;
}
