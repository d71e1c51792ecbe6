import { inCommunes } from './author/in-communes.js';
import { nearby } from './author/nearby.js';
import type { AuthorFilter, AuthorProblem, Located, Table } from './types.js';
import { where } from './author/where.js';

/** Attributes of the tag that filter records, as written. */
export interface AuthorAttributes {
  readonly commune?: string | null | undefined;
  readonly near?: string | null | undefined;
  readonly radius?: string | null | undefined;
  readonly where?: string | null | undefined;
}

export interface AuthorKept<R> {
  readonly kept: readonly R[];
  /** Records left out because they do not say where they are. */
  readonly unplaced: number;
  readonly problems: readonly AuthorProblem[];
}

/**
 * Keeps what the page's author asked for, before the visitor chooses: `commune`, `near` within `radius`, `where`.
 *
 * @param table the dataset that the records were read from
 */
export function keepForAuthor<R extends Located>(
  records: readonly R[],
  attributes: AuthorAttributes,
  table: Table,
): AuthorKept<R> {
  const filters = authorFilters(records, attributes, table);
  const verdicts = filters.flatMap(({ verdict }) => verdict ?? []);
  const kept: R[] = [];
  let unplaced = 0;
  for (const record of records) {
    const said = verdicts.map((verdict) => verdict(record));
    if (said.every(Boolean)) kept.push(record);
    else if (!said.includes(false)) unplaced++;
  }
  return { kept, unplaced, problems: filters.flatMap(({ problems }) => problems) };
}

function authorFilters(
  records: readonly Located[],
  attributes: AuthorAttributes,
  table: Table,
): readonly AuthorFilter[] {
  const filters: AuthorFilter[] = [];
  const { commune } = attributes;
  // Commas alone, which a template may leave of an empty list, ask for nothing.
  if (commune && /[^\s,]/.test(commune)) filters.push({ verdict: inCommunes(commune, records), problems: [] });
  if (attributes.near?.trim()) filters.push(nearby(attributes.near, attributes.radius ?? undefined));
  if (attributes.where?.trim()) filters.push(where(attributes.where, table));
  return filters;
}
