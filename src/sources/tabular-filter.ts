import { isObject, type Json } from '../parsers/spread.js';
import { type UsualColumn, usualColumn, wantedCommunes } from './place-columns.js';
import type { Hints } from './types.js';

/** What the Tabular API found out about a table when it read the file. */
export interface Profile {
  readonly columns: readonly string[];
  readonly lines: number;
  /** Column of INSEE codes, when their look gave it away. */
  readonly insee?: string | undefined;
}

export function profileIn(answer: unknown): Profile {
  const profile = isObject(answer) && isObject(answer.profile) ? answer.profile : {};
  const kinds: Json = isObject(profile.columns) ? profile.columns : {};
  const header = Array.isArray(profile.header) ? profile.header : Object.keys(kinds);
  const columns = header.filter((name) => typeof name === 'string');
  const insee = columns.find((name) => {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    return isObject(kind) && kind.format === 'code_commune_insee';
  });
  return { columns, insee, lines: Number(profile.total_lines) || 0 };
}

/** A condition, as the query of the API writes it. */
export type Filter = readonly [parameter: string, value: string];

/**
 * Conditions, to try in order, that keep the rows of the communes that the page wants and few others. None when the
 * table has no column for it, or its name would break the query.
 */
export function communeFilters({ columns, insee }: Profile, hints: Hints): Filter[] {
  const wanted = wantedCommunes(hints);
  if (!wanted) return [];
  const { codes, names } = wanted;
  const column = (kind: UsualColumn) => [usualColumn(kind, columns)].filter(isPlain);
  const any = (name: string): Filter => (codes.length > 1 ? [`${name}__in`, codes.join(',')] : contains(name, codes));
  // Several names, or names beside codes, would take an alternative: too frail in this API.
  if (codes.length && !names.length)
    return [...[insee].filter(isPlain), ...column('insee'), ...column('postcode')].map(any);
  if (codes.length || names.length > 1) return [];
  return [...column('commune'), ...column('postcode').filter((name) => /commune|ville/i.test(name))].map((name) =>
    contains(name, names[0]?.map(withoutAccents) ?? []),
  );
}

/** The longest of these words: the cell may hold more than the name, or the code. */
function contains(column: string, words: readonly string[]): Filter {
  const [longest = ''] = [...words].sort((a, b) => b.length - a.length);
  return [`${column}__contains`, longest];
}

/** What a word has in common with itself in capitals without accents: `vran` for `Évran`. */
function withoutAccents(word: string): string {
  const [longest = ''] = word.split(/[^a-z\d]+/).sort((a, b) => b.length - a.length);
  return longest;
}

/** Filters on names with spaces, dashes or brackets are not reliable. */
function isPlain(name: string | undefined): name is string {
  return name !== undefined && /^[\w\u00c0-\u017f]+$/.test(name);
}
