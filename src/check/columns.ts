import type { PublishedField, PublishedSchema } from '../schemas/published/types.js';
import { compact, namesOf } from './recognise.js';
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
  const known = matched(fields, columns);
  tellRenamed(known.filter(({ field, column }) => column !== field.name));
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

  /** All at once: a file in small letters would have a finding for each of its columns. */
  function tellRenamed(renamed: readonly KnownColumn[]) {
    const [first, another] = renamed;
    if (!first) return;
    const pairs = renamed.map(({ field, column }) => `${column} → ${field.name}`);
    if (another) note('renamed-column', { count: renamed.length, name: pairs.join(', ') });
    else note('renamed-column', { name: first.column, detail: first.field.name });
  }

  function tell(code: 'missing-required-column' | 'missing-column' | 'extra-column', names: readonly string[]) {
    if (names.length) note(code, { count: names.length, name: names.join(', ') });
  }
}

/** Each field with the column that has its name, else that it is called by; none has two. */
function matched(fields: readonly PublishedField[], columns: readonly string[]): KnownColumn[] {
  const byName = new Map(columns.map((column) => [compact(column), column]));
  const own = new Map(
    fields.map((field) => [field, columns.includes(field.name) ? field.name : byName.get(compact(field.name))]),
  );
  const taken = new Set(own.values());
  return fields.flatMap((field) => {
    const called = namesOf(field).map((name) => byName.get(compact(name)));
    const column = own.get(field) ?? called.find((name) => name !== undefined && !taken.has(name));
    taken.add(column);
    return column === undefined ? [] : { field, column };
  });
}
