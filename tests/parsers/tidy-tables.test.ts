import { expect, it, vi } from 'vitest';
import { csv } from '../../src/parsers/csv.js';
import { publishedSchemas } from '../../src/schemas/published/index.js';
import type { PublishedField } from '../../src/schemas/published/types.js';
import { knownColumns } from '../../widgets/auto/kinds.js';

const unwanted = vi.hoisted(() => () => {
  throw new Error('A tidy table is not repaired.');
});
vi.mock('../../src/parsers/csv/untidy-table.js', unwanted);
vi.mock('../../src/parsers/handmade/tidied.js', unwanted);

const BY_TYPE = new Map<PublishedField['type'], string>([
  ['integer', '12'],
  ['number', '1200.5'],
  ['boolean', 'true'],
  ['date', '2026-03-01'],
  ['datetime', '2026-03-01T12:00:00+01:00'],
  ['year', '2026'],
  ['geopoint', '[-2.08, 47.65]'],
  ['url', 'https://exemple.bzh/1.pdf'],
  ['email', 'mairie@exemple.bzh'],
]);

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** What the schema allows in a cell, or a few words. */
function cellOf({ name, type, example, enum: [first] = [] }: PublishedField): string {
  return example ?? first ?? BY_TYPE.get(type) ?? `Ce que dit ${name}`;
}

/** Those of tables: names with dots are of values inside of others, in JSON. */
const tabular = publishedSchemas.filter(({ fields }) => !fields.some(({ name }) => name.includes('.')));

it.each(tabular.map((schema) => [schema.name, schema] as const))(
  'a tidy file of %s is read without the code that repairs others',
  async (_, { fields }) => {
    const lines = [fields.map(({ name }) => name), fields.map(cellOf), fields.map(cellOf)];
    const text = lines.map((cells, at) => cells.map(at ? quoted : String).join(';')).join('\n');
    for (const known of [new Set<string>(), knownColumns]) {
      const { columns, rows } = await csv.parse(new TextEncoder().encode(text), {
        timezone: 'Europe/Paris',
        knownColumns: known,
      });
      expect([columns, rows.length]).toEqual([fields.map(({ name }) => name), 2]);
    }
  },
);
