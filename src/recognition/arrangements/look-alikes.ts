import { header } from '../../values/text.js';
import { bare } from '../by-looks.js';
import { type ArrangementEntry, arrangements } from '../../schemas/arrangements/index.js';
import { type Likeness, likenesses } from './likenesses.js';
import type { Arrangement } from '../../schemas/arrangements/types.js';

/** A schema that a table resembles, and the columns that correspond to those of its arrangement. */
export interface Resemblance {
  readonly entry: ArrangementEntry;
  readonly likeness: Likeness;
  /** Columns of the table, keyed by their first name in the arrangement. */
  readonly columns: ReadonlyMap<string, string>;
}

/**
 * The schema that a table resembles without following it: its columns have names that people commonly give to those of
 * the schema.
 *
 * @param isNumeric whether a column holds numbers. Amounts must; where several columns qualify, none is chosen.
 */
export function resemblanceOf(
  columns: readonly string[],
  isNumeric: (column: string) => boolean,
): Resemblance | undefined {
  const bares = columns.map(bare);
  for (const likeness of likenesses) {
    const { schema, sign, never, needs } = likeness;
    if (!bares.some((name) => sign.test(name)) || (never && bares.some((name) => never.test(name)))) continue;
    const found = columnsFor(likeness, columns, isNumeric);
    const entry = arrangements.find(({ schemas }) => schemas.includes(schema));
    const has = (keys: string) => keys.split('|').some((key) => found.has(key));
    if (entry && needs.split(' ').every(has)) return { entry, likeness, columns: found };
  }
  return undefined;
}

function columnsFor(
  { looks, numeric = '' }: Likeness,
  columns: readonly string[],
  isNumeric: (column: string) => boolean,
): Map<string, string> {
  const found = new Map<string, string>();
  const free = new Set(columns);
  for (const [key, like, unlike] of looks) {
    if (found.has(key)) continue;
    const alike = [...free].filter((column) => like.test(bare(column)) && !unlike?.test(bare(column)));
    const usable = numeric.split(' ').includes(key) ? alike.filter(isNumeric) : alike.slice(0, 1);
    const [column, another] = usable;
    if (column === undefined || another !== undefined) continue;
    found.set(key, column);
    free.delete(column);
  }
  return found;
}

/** The arrangement of the schema, adapted to the column names of the table. */
export async function arrangementFor({ entry, likeness, columns }: Resemblance): Promise<Arrangement> {
  const arrangement = await entry.load();
  const nameOf = (key: string) => {
    const column = columns.get(key);
    return column === undefined ? undefined : header(column);
  };
  const known = arrangement.columns.map((column) => {
    const [key = '', ...others] = column.names.split(' ');
    const also = column.also?.split(' ').map((name) => nameOf(name) ?? name);
    return {
      ...column,
      names: [key, nameOf(key) ?? [], ...others].flat().join(' '),
      ...(also && { also: also.join(' ') }),
    };
  });
  const { columns: more = [], ...otherwise } = likeness.otherwise ?? {};
  return { ...arrangement, ...otherwise, columns: [...known, ...more] };
}
