import { columnFinder } from './column-finder.js';
import { type ArrangementEntry, arrangements } from '../schemas/arrangements/index.js';

/**
 * The arrangement of a table, by its columns or by the name of a schema that its author or its format gives; undefined
 * when there is none.
 *
 * @param forced `scdl/subventions`, or the last part of it
 */
export function recogniseArrangement(columns: readonly string[], forced?: string): ArrangementEntry | undefined {
  const named = forced && arrangements.find(({ schemas }) => isAmong(schemas, forced));
  if (named) return named;
  const find = columnFinder(columns);
  // The number of names if all of them are found, else 0.
  const tally = (telltales: string) => {
    const names = telltales.split(' ');
    return names.every((name) => find(name).length) ? names.length : 0;
  };
  const [best] = arrangements
    .map((entry) => ({ entry, told: Math.max(...entry.telltales.map(tally)) }))
    .sort((one, other) => other.told - one.told);
  return best?.told ? best.entry : undefined;
}

/** Whether a schema is among these, by its whole name or by the last part of it. */
export function isAmong(names: readonly string[] = [], schema: string): boolean {
  return names.some((name) => name === schema || name.split('/').at(-1) === schema);
}
