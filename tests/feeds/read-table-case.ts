import type { Dataset } from '../../src/dataset.js';
import { tableOf } from '../../src/feed/table.js';
import { parserOf } from '../../src/parsers/parser-of.js';
import { recogniseKind } from '../../src/recognition/kind.js';
import { cellText } from '../../src/tables/cells/text.js';
import { totalsOf } from '../../src/tables/sums/totals.js';
import type { Group, Table } from '../../src/tables/types.js';
import { viewOf } from '../../src/tables/view.js';
import { knownColumns } from '../../widgets/auto/kinds.js';

const READ_AT = Date.parse('2026-11-21T12:00:00Z');

/** Bytes to a table as any page would read them, told in words that can be checked by eye. */
export async function readTableCase(bytes: Uint8Array) {
  const parser = await parserOf(bytes);
  const window = { from: READ_AT, to: READ_AT };
  const parsed = await parser.parse(bytes, { timezone: 'Europe/Paris', knownColumns, window });
  const provenance = { address: 'https://exemple.bzh/donnees', source: 'file', format: parser.name, readAt: READ_AT };
  const dataset: Dataset = { ...parsed, provenance };
  const { table, problems } = await tableOf(dataset, { timezone: 'Europe/Paris', lang: 'fr' });
  const { columns, rows } = table;
  return {
    kind: recogniseKind({ ...dataset, format: parser.name, named: '' }, '2026-11-21'),
    shown: columns.filter(({ shown }) => shown).map(({ label, type }) => `${label} (${type})`),
    count: rows.length,
    first: toldBy(table, 0),
    last: toldBy(table, rows.length - 1),
    issues: [...new Set(dataset.issues.map(({ code }) => code))],
    ...sums(table),
    problems,
  };
}

function toldBy({ rows, columns }: Table, at: number): string {
  const shown = columns.filter((column) => column.shown);
  return shown.map(({ name }) => cellText(rows[at]?.[name]) || '–').join(' | ');
}

function sums(table: Table) {
  const { start } = table;
  if (!start.total) return {};
  const { total, split, years } = (table.totalsOf ?? totalsOf)(table, viewOf(table, start), start);
  const told = (group: Group) => `${group.label} ${group.sum?.sum ?? ''}`.trim();
  const byYear = years.map((year) =>
    year.parts.length ? `${year.label}: ${year.parts.map(told).join(', ')}` : told(year),
  );
  return { total: total.sum?.sum ?? split.map(told).join(', '), ...(years.length && { years: byYear }) };
}
