import type { Dataset, Issue } from '../dataset.js';
import type { AuthorAttributes, AuthorKept } from '../filters/author.js';
import type { AuthorProblem, Located } from '../filters/types.js';
import type { RoleProblem } from '../recognition/roles.js';
import type { Recognised } from '../recognition/schema.js';
import type { RoleMap, SchemaDescriptor } from '../schemas/types.js';
import { readJson } from '../values/json.js';

/** What to read: the attributes of the tag, and the language and time zone to read them for. */
export interface RecordsRequest extends AuthorAttributes {
  readonly schema?: string | undefined;
  /** JSON, role to column name. */
  readonly fields?: string | undefined;
  /** IANA name. */
  readonly timezone: string;
  /** BCP 47. */
  readonly lang: string;
}

/** A problem with an attribute of the tag. */
export type AttributeProblem =
  AuthorProblem | RoleProblem | { readonly code: 'malformed-fields'; readonly value: string };

/** What is known of the events or places of a dataset, beside themselves. */
export interface RecordsRead {
  /** The schema by which the rows were read. */
  readonly schema: SchemaDescriptor;
  readonly roles: RoleMap;
  readonly issues: readonly Issue[];
  readonly problems: readonly AttributeProblem[];
  /** Records left out because they do not say where they are. */
  readonly unplaced: number;
}

/** The columns by role in the attribute `fields`; undefined when it is absent, or not a JSON object. */
export function fieldsOf(text: string | undefined): Record<string, string> | undefined {
  const value = readJson(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.fromEntries(Object.entries(value).map(([role, column]) => [role, String(column)]));
}

/**
 * Keeps the records that the page's author wants, and adds what is to be told of all of them.
 *
 * @param issues what could not be read in their rows
 * @param found by what they were read
 */
export async function keptRecords<R extends Located>(
  { records, issues }: { readonly records: readonly R[]; readonly issues: readonly Issue[] },
  { schema, roles, problems }: Recognised,
  dataset: Dataset,
  request: RecordsRequest,
): Promise<RecordsRead & { readonly kept: readonly R[] }> {
  const { fields } = request;
  const { kept, unplaced, problems: refused } = await keptFor(request, records, dataset);
  const malformed = fields && !fieldsOf(fields) ? [{ code: 'malformed-fields', value: fields } as const] : [];
  return {
    kept,
    schema,
    roles,
    issues: [...dataset.issues, ...issues],
    problems: [...malformed, ...problems, ...refused],
    unplaced,
  };
}

/** Applies the author's filters; their code is only loaded for tags that use some. */
async function keptFor<R extends Located>(
  author: AuthorAttributes,
  records: readonly R[],
  dataset: Dataset,
): Promise<AuthorKept<R>> {
  if (!author.commune && !author.near && !author.where) return { kept: records, unplaced: 0, problems: [] };
  const { keptForAuthor } = await import('./for-author.js');
  return keptForAuthor(records, author, dataset);
}
