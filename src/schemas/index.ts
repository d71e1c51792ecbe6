import { genericEvent } from './generic-event.js';
import { nantes } from './nantes.js';
import { paris } from './paris.js';
import { recogniseSchema, type Recognised } from './recognise.js';
import { type MapOptions, namesOf } from './roles.js';
import { scdlEvenements } from './scdl-evenements.js';
import { toulouse } from './toulouse.js';
import type { SchemaDescriptor } from './types.js';

/** Agendas that are published as tables. The last one is made of common header names, and completes the others. */
export const tableSchemas: readonly SchemaDescriptor[] = [scdlEvenements, toulouse, nantes, paris, genericEvent];

/** Every column name of tables, as `header` writes it: what tells a header row from the lines above it. */
export const knownColumns: ReadonlySet<string> = new Set(tableSchemas.flatMap(namesOf));

interface Columns {
  readonly columns: readonly string[];
  /** Name of the parser that read them. */
  readonly format?: string | undefined;
}

/**
 * The schema of an agenda, among all that are known. Those of `services.ts` only come for what is no table, and for
 * tables where the others find no title, or not the schema that was asked for.
 */
export async function recogniseEvents(
  { columns, format }: Columns,
  forced?: string,
  options: Omit<MapOptions, 'fallback'> = {},
): Promise<Recognised> {
  const found = recogniseSchema(columns, tableSchemas, forced, options);
  const known = !found.problems.some(({ code }) => code === 'unknown-schema');
  if (format === 'csv' && known && found.roles.title) return found;
  const { serviceSchemas } = await import('./services.js');
  return recogniseSchema(columns, [...serviceSchemas, ...tableSchemas], forced, options);
}
