import type { Dataset, Row } from '../../src/dataset.js';
import { tableOf, type TableRequest } from '../../src/feed/table.js';
import { parserOf } from '../../src/parsers/parser-of.js';

const READ_AT = Date.parse('2026-11-21T12:00:00Z');
const YEAR = 366 * 86_400_000;

/** A dataset of these bytes, as a source would give it. */
export async function datasetOf(bytes: Uint8Array): Promise<Dataset> {
  const parser = await parserOf(bytes);
  const window = { from: READ_AT - YEAR, to: READ_AT + YEAR };
  const parsed = await parser.parse(bytes, { timezone: 'Europe/Paris', knownColumns: new Set(), window });
  const provenance = { address: 'https://exemple.bzh/table', source: 'file', format: parser.name, readAt: READ_AT };
  return { ...parsed, provenance };
}

/** A dataset of these rows, whose columns are those of the first. */
export function datasetFrom(rows: readonly Readonly<Record<string, unknown>>[]): Dataset {
  const provenance = { address: 'https://exemple.bzh/table', source: 'file', readAt: READ_AT };
  const bare = rows.map((row) => Object.assign(Object.create(null), row) as Row);
  return { columns: Object.keys(rows[0] ?? {}), rows: bare, issues: [], provenance };
}

export function readTable(dataset: Dataset, request: Partial<TableRequest> = {}) {
  return tableOf(dataset, { timezone: 'Europe/Paris', lang: 'fr', ...request });
}
