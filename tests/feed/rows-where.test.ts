import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset.js';
import { rowsWhere } from '../../src/feed/rows-where.js';

const rows = Array.from({ length: 2000 }, (_, index) => ({ type: index % 2 ? 'Loto' : 'Bal' }));
const provenance = { address: '', source: 'file', readAt: 0 };
const dataset: Dataset = { columns: ['type'], rows, issues: [], provenance };

describe('rows that the author wants', () => {
  it('are those with the wanted values, wherever they are', async () => {
    const kept = await rowsWhere(dataset, 'type=loto', () => Promise.resolve());
    expect(kept.rows).toHaveLength(1000);
    expect(kept).toMatchObject({ unplaced: 0, problems: [] });
  });

  it('are found without blocking the page', async () => {
    let pauses = 0;
    await rowsWhere(dataset, 'type=loto', () => Promise.resolve(void (pauses += 1)));
    expect(pauses).toBeGreaterThan(3);
  });

  it('are none when the feed lacks the column, which is reported', async () => {
    const kept = await rowsWhere(dataset, 'genre=loto', () => Promise.resolve());
    expect(kept).toMatchObject({ rows: [], problems: [{ code: 'unknown-column', value: 'genre' }] });
  });
});
