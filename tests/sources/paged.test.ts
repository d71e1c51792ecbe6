import { describe, expect, it, vi } from 'vitest';
import { partOf } from '../../src/sources/answer.js';
import { datasetOfRecords, readPages } from '../../src/sources/paged.js';
import { readOptions } from './answers.js';

const ADDRESS = 'https://service.example/lignes?page=';

interface Answered {
  readonly records: readonly object[];
  readonly next?: number;
  readonly total?: number;
}

/** What is read of a service whose pages answer so, and how many of them it was asked for. */
async function read(pages: readonly Answered[], limit?: number) {
  const answer = vi.fn((request: string) => Response.json(pages[Number(request.slice(ADDRESS.length))]));
  const options = readOptions(answer, limit === undefined ? {} : { limit });
  const found = await readPages(`${ADDRESS}0`, options, (page) => {
    const [records, next, total] = ['records', 'next', 'total'].map((name) => partOf(page, name));
    return {
      records: Array.isArray(records) ? records : [],
      next: next === undefined ? undefined : `${ADDRESS}${Number(next)}`,
      total: typeof total === 'number' ? total : undefined,
    };
  });
  const dataset = await datasetOfRecords(found, { address: ADDRESS, source: 'test' }, options);
  return { found, dataset, asked: answer.mock.calls.length };
}

const rows = (count: number) => Array.from({ length: count }, (_, nom) => ({ nom }));

describe('the pages of a service', () => {
  it('are read one after the other, to the last', async () => {
    const { found, asked } = await read([{ records: rows(2), next: 1 }, { records: rows(1) }]);
    expect([found.records.length, asked]).toEqual([3, 2]);
  });

  it('are over with one that is empty, though it names another', async () => {
    expect((await read([{ records: rows(2), next: 1 }, { records: [], next: 2 }, { records: rows(2) }])).asked).toBe(2);
  });

  it('are not read for ever when one leads back to another', async () => {
    const { found, asked } = await read([
      { records: rows(1), next: 1 },
      { records: rows(1), next: 0 },
    ]);
    expect([found.records.length, asked]).toEqual([2, 2]);
  });

  it('are read past as many as are wanted, to know whether there are others', async () => {
    const { dataset, asked } = await read([{ records: rows(2), next: 1 }, { records: rows(1) }], 2);
    expect([dataset.rows.length, asked]).toEqual([2, 2]);
    expect(dataset.issues).toEqual([{ code: 'row-limit', value: '2' }]);
  });

  it('are left once there is one row more than wanted, which is told', async () => {
    const pages = [{ records: rows(3), next: 1, total: 9 }, { records: rows(3), next: 2 }, { records: rows(3) }];
    const { dataset, asked } = await read(pages, 4);
    expect(asked).toBe(2);
    expect(dataset).toMatchObject({ total: 9, issues: [{ code: 'row-limit', value: '4' }] });
    expect(dataset.rows).toHaveLength(4);
  });

  it('do not tell how many there are when nobody knows', async () => {
    const { dataset } = await read([{ records: rows(3) }], 2);
    expect(dataset.total).toBeUndefined();
    expect(dataset.issues).toMatchObject([{ code: 'row-limit' }]);
  });
});
