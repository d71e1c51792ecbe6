import { isObject } from '../../parsers/flatten.js';
import { partOf, textIn } from '../requests/answer.js';
import { type UsualColumn, usualColumn, wantedCommunes } from '../narrowing/place-columns.js';
import type { Hints } from '../types.js';

/** What the Tabular API detected about a table when it parsed the file. */
export interface Profile {
  readonly columns: readonly string[];
  readonly lines: number;
  /** The column detected as INSEE codes, if any. */
  readonly insee?: string | undefined;
  /** Columns of numbers, which do not support text search. */
  readonly numbers: readonly string[];
}

/** The profile in a response of `/profile/`; an empty one when the response holds none. */
export function profileIn(answer: unknown): Profile {
  const profile = partOf(answer, 'profile');
  const kinds = partOf(profile, 'columns');
  const header = partOf(profile, 'header');
  const names: unknown[] = Array.isArray(header) ? header : Object.keys(isObject(kinds) ? kinds : {});
  const columns = names.filter((name) => typeof name === 'string');
  const kindOf = (name: string) => partOf(kinds, name);
  return {
    columns,
    lines: Number(partOf(profile, 'total_lines')) || 0,
    insee: columns.find((name) => textIn(kindOf(name), 'format') === 'code_commune_insee'),
    numbers: columns.filter((name) => /int|float/.test(textIn(kindOf(name), 'python_type'))),
  };
}

/** A condition, as a query parameter of the API. */
export type Filter = readonly [parameter: string, value: string];

/**
 * Filters to try in order that keep the rows of the wanted communes and few others. None when no column is suitable, or
 * its name would break the query.
 */
export function communeFilters(profile: Profile, hints: Hints): Filter[] {
  const { codes = [], names = [] } = wantedCommunes(hints) ?? {};
  const [name] = names;
  const [code] = codes;
  // Several names, or names beside codes, would need an alternative, which this API does not support reliably.
  if (name && !codes.length && names.length === 1) {
    return columnsOf(profile, 'commune').map((column) => contains(column, name.map(withoutAccents)));
  }
  if (names.length || !code) return [];
  const columns = columnsOf(profile, 'insee', 'postcode');
  return codes.length > 1
    ? columns.map((column) => [`${column}__in`, codes.join(',')])
    : columns.map((column) =>
        profile.numbers.includes(column) ? [`${column}__exact`, code] : contains(column, [code]),
      );
}

function columnsOf({ columns, insee }: Profile, ...kinds: readonly UsualColumn[]): string[] {
  const found = kinds.map((kind) => (kind === 'insee' ? insee : undefined) ?? usualColumn(kind, columns));
  return [...new Set(found)].filter(isPlain);
}

/** A filter on the longest of these words: the cell may hold more than the name or the code. */
function contains(column: string, words: readonly string[]): Filter {
  const [longest = ''] = [...words].sort((a, b) => b.length - a.length);
  return [`${column}__contains`, longest];
}

/** The longest part of a word that does not depend on accents: `vran` for `Évran`. */
function withoutAccents(word: string): string {
  const [longest = ''] = word.split(/[^a-z\d]+/).sort((a, b) => b.length - a.length);
  return longest;
}

/** Whether a column can be filtered by: names with spaces, dashes or brackets are not reliable. */
function isPlain(name: string | undefined): name is string {
  return name !== undefined && /^[\w\u00c0-\u017f]+$/.test(name);
}
