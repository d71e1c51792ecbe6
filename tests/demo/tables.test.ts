import { describe, expect, it } from 'vitest';
import { deliberationsCsv, subventionsCsv } from '../../demo/feeds/index.js';

const rowsOf = (csv: string) => {
  const [head = '', ...rows] = csv.trim().split('\r\n');
  return { columns: head.split(';'), rows };
};

describe('the tables of the town', () => {
  it.each([
    ['decisions', deliberationsCsv, 17],
    ['grants', subventionsCsv, 15],
  ])('have whole rows: %s', (_, feed, width) => {
    const { columns, rows } = rowsOf(feed('2026-11-21'));
    expect(columns).toHaveLength(width);
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.filter((row) => !row.includes('"') && row.split(';').length !== width)).toEqual([]);
  });

  it.each(['2026-01-03', '2026-11-21', '2027-03-17'])('tell nothing of days to come on %s', (today) => {
    for (const feed of [deliberationsCsv, subventionsCsv]) {
      const { columns, rows } = rowsOf(feed(today));
      const at = columns.findIndex((name) => /^(DELIB_DATE|dateConvention)$/.test(name));
      expect(rows.map((row) => row.split(';')[at] ?? '').filter((day) => day > today)).toEqual([]);
    }
  });

  it('vote no more than there are seats, and as many as were there', () => {
    const { columns, rows } = rowsOf(deliberationsCsv('2026-11-21'));
    const number = (row: string, name: string) => Number(row.split(';')[columns.indexOf(name)]);
    for (const row of rows.filter((row) => !row.includes('"'))) {
      const cast = ['VOTE_POUR', 'VOTE_CONTRE', 'VOTE_ABSTENTION'].map((name) => number(row, name));
      expect(cast.reduce((sum, count) => sum + count)).toBe(number(row, 'VOTE_REEL'));
      expect(number(row, 'VOTE_REEL')).toBeLessThanOrEqual(number(row, 'VOTE_EFFECTIF'));
    }
  });
});
