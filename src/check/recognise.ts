import type { PublishedField, PublishedSchema } from '../schemas/published/types.js';
import { header } from '../values/text.js';

/** Names in common, at least: fewer may be chance. */
const FEW = 4;

/**
 * The published schema that a table is meant to follow: the one called `forced`, else the one with the most matching
 * columns, if these are at least half of its columns, or nearly all of its required ones. Names are compared without
 * case, accents and separators.
 */
export function recognisePublished(
  columns: readonly string[],
  schemas: readonly PublishedSchema[],
  forced?: string,
): PublishedSchema | undefined {
  const named = schemas.find(({ name }) => name === forced);
  if (named) return named;
  const present = new Set(columns.map(compact));
  const [best] = schemas
    .map((schema) => ({ schema, ...likeness(schema, present) }))
    .filter(({ likely }) => likely)
    .sort((one, other) => other.matched - one.matched || other.share - one.share);
  return best?.schema;
}

function likeness({ fields }: PublishedSchema, present: ReadonlySet<string>) {
  const has = (field: PublishedField) => namesOf(field).some((name) => present.has(compact(name)));
  const matched = fields.filter(has).length;
  const share = matched / fields.length;
  const required = fields.filter((field) => field.required);
  const complete = required.length > FEW && required.filter(has).length >= 0.8 * required.length;
  return { matched, share, likely: matched >= FEW && (share >= 0.5 || complete) };
}

/** The name of a field, then the other names that it has in real files. */
export function namesOf({ name, aka = [] }: PublishedField): string[] {
  return [name, ...aka];
}

/** `Nom attribuant` is `nomAttribuant`. */
export function compact(name: string): string {
  return header(name).replaceAll('_', '');
}
