import { describe, expect, it } from 'vitest';
import { readOccurrences } from '../../../src/records/sessions/dates.js';
import type { Cells } from '../a-row.js';
import { withHelpers } from '../../../src/records/helpers.js';

const helpers = await withHelpers({}, ['dates', 'oddDates']);
const PARIS = 'Europe/Paris';

/** The days of a row, each from its first to its last, in a feed that was published in the evening of 21 November. */
function daysOf(cells: Cells): string[] {
  const row = { title: 'Gravures', ...cells };
  const { occurrences } = readOccurrences({
    row,
    roles: Object.fromEntries(Object.keys(row).map((name) => [name, [name]])),
    schema: { name: 'test', title: 'Test', roles: {} },
    timezone: PARIS,
    lang: 'fr',
    feed: { rows: [row], provenance: { address: '', source: 'file', readAt: Date.parse('2026-11-21T23:30+01:00') } },
    index: 0,
    report: () => undefined,
    helper: (name) => helpers[name],
  });
  const day = (instant: number) => new Date(instant).toLocaleDateString('sv', { timeZone: PARIS });
  return occurrences.map(({ start, end = start + 1 }) => `${day(start)}/${day(end - 1)}`);
}

describe('what is told to last until a day', () => {
  it.each<[Cells, string[]]>([
    [{ start: 'Jusqu’au 15 janvier 2027' }, ['2026-11-20/2027-01-15']],
    [{ start: "jusqu'au 15/01/2027" }, ['2026-11-20/2027-01-15']],
    [{ start: 'Visible jusqu’au dimanche 17 janvier 2027' }, ['2026-11-20/2027-01-17']],
    [{ dateText: 'Exposition jusqu’au 15 janvier 2027' }, ['2026-11-20/2027-01-15']],
    [{ start: 'Jusqu’au 15 novembre 2026' }, ['2026-11-15/2026-11-15']],
    [{ start: 'Du 1er décembre 2026 jusqu’au 15 janvier 2027' }, ['2026-12-01/2027-01-15']],
    [{ start: '15 janvier 2027' }, ['2027-01-15/2027-01-15']],
  ])('%j was on when it was published', (cells, days) => {
    expect(daysOf(cells)).toEqual(days);
  });
});
