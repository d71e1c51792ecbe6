import type { FindingCode } from '../locales/check/findings.js';
import type { PublishedField, PublishedSchema } from '../schemas/published/types.js';
import { compact, namesOf } from './recognise.js';
import type { Tally } from './tally.js';

export interface KnownColumn {
  readonly field: PublishedField;
  /** Its name in the file. */
  readonly column: string;
}

/**
 * The columns of a table that the schema knows: each field with the column of its name, else of one of its other names.
 */
export function knownColumnsOf({ fields }: PublishedSchema, columns: readonly string[]): KnownColumn[] {
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

/** Reports columns that are misnamed, missing or unexpected. */
export function tellColumns(
  { fields, status }: PublishedSchema,
  columns: readonly string[],
  known: readonly KnownColumn[],
  tally: Tally,
): void {
  tellRenamed(
    known.filter(({ field, column }) => column !== field.name),
    tally,
  );
  // A schema that was observed in files does not say which columns there must be.
  if (status === 'observed') return;
  const absent = fields.filter((field) => !known.some((one) => one.field === field));
  const namesOfAbsent = (isRequired: boolean) =>
    absent.filter(({ required = false }) => required === isRequired).map(({ name }) => name);
  const used = new Set(known.map(({ column }) => column));
  const unknown = columns.filter((column) => !used.has(column));
  tellNames('missing-required-column', namesOfAbsent(true), tally);
  tellNames('missing-column', namesOfAbsent(false), tally);
  tellNames('extra-column', unknown, tally);
}

/** One finding for all renamed columns: a file with its header in lower case would have one for each otherwise. */
function tellRenamed(renamed: readonly KnownColumn[], { note }: Tally): void {
  const [first, another] = renamed;
  if (!first) return;
  const pairs = renamed.map(({ field, column }) => `${column} → ${field.name}`);
  if (another) note('renamed-column', { count: renamed.length, name: pairs.join(', ') });
  else note('renamed-column', { name: first.column, detail: first.field.name });
}

function tellNames(code: FindingCode, names: readonly string[], { note }: Tally): void {
  if (names.length) note(code, { count: names.length, name: names.join(', ') });
}
