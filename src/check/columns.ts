import type { PublishedField, PublishedSchema } from '../schemas/published/types.js';
import { compact } from './recognise.js';
import type { Tally } from './tally.js';

export interface KnownColumn {
  readonly field: PublishedField;
  /** Its name in the file. */
  readonly column: string;
}

/** The columns of a table that the schema knows; those it lacks, misnames or adds are told. */
export function knownColumnsOf(
  { fields, status }: PublishedSchema,
  columns: readonly string[],
  { note }: Tally,
): KnownColumn[] {
  const byName = new Map(columns.map((column) => [compact(column), column]));
  const known = fields.flatMap((field) => {
    const column = columns.includes(field.name) ? field.name : byName.get(compact(field.name));
    return column === undefined ? [] : { field, column };
  });
  for (const { field, column } of known) {
    if (column !== field.name) note('renamed-column', { name: column, detail: field.name });
  }
  const used = new Set(known.map(({ column }) => column));
  // What was only seen does not say which columns there ought to be.
  if (status !== 'observed') {
    const absent = fields.filter((field) => !known.some((one) => one.field === field));
    tell(
      'missing-required-column',
      absent.filter(({ required }) => required).map(({ name }) => name),
    );
    tell(
      'missing-column',
      absent.filter(({ required }) => !required).map(({ name }) => name),
    );
    tell(
      'extra-column',
      columns.filter((column) => !used.has(column)),
    );
  }
  return known;

  function tell(code: 'missing-required-column' | 'missing-column' | 'extra-column', names: readonly string[]) {
    if (names.length) note(code, { count: names.length, name: names.join(', ') });
  }
}
