import { describe, expect, it, vi } from 'vitest';
import { partOf } from '../../../src/sources/requests/answer.js';
import { datasetOfRecords, readPages } from '../../../src/sources/pages/paged.js';
import { readOptions } from '../answers.js';

const ADDRESS = 'https://service.example/lignes?page=';

interface Answered {
  readonly records: readonly object[];
  readonly next?: number;
  readonly total?: number;
}

/** What is read of a service whose pages answer so, and how many of them it was asked for. */
async function read(pages: readonly (Answered | Response | Error)[], limit?: number) {
  const answer = vi.fn((request: string) => {
    const page = pages[Number(request.slice(ADDRESS.length))];
    if (page instanceof Error) throw page;
    return page instanceof Response ? page : Response.json(page);
  });
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

describe('a service that does not give all its pages', () => {
  const line = (id: number) => ({ id, nom: `Bal ${id}` });
  const refused = () => Response.json({ message: 'Result window is too large' }, { status: 400 });

  it.each<[string, () => Response | Error, string]>([
    ['refuses to go so far', refused, '400 : Result window is too large'],
    ['is out of order', () => new Response('', { status: 503 }), '503'],
    ['answers with an error', () => Response.json({ error: 'Too deep' }), 'Too deep'],
    ['gives a web page', () => new Response('<html>'), 'SyntaxError'],
    ['is out of reach', () => new TypeError('Failed to fetch'), 'Failed to fetch'],
  ])('shows those it gave before it %s, and says what it said', async (_, failing, said) => {
    const pages = [{ records: [line(1), line(2)], next: 1, total: 9 }, { records: [line(3)], next: 2 }, failing()];
    const { dataset } = await read(pages);
    expect(dataset.rows).toMatchObject([{ id: 1 }, { id: 2 }, { id: 3 }]);
    expect(dataset.total).toBe(9);
    expect(dataset.issues).toEqual([{ code: 'truncated', value: expect.stringContaining(said) as string }]);
  });

  it('fails when not even the first comes', async () => {
    await expect(read([refused()])).rejects.toMatchObject({ code: 'http', detail: { status: 400 } });
  });

  it('stops when it is no longer wanted, whatever it has', async () => {
    const abort = new AbortController();
    const answer = (request: string) => {
      if (request.endsWith('1')) abort.abort(new Error('left'));
      return Response.json({ records: [line(1)] });
    };
    const options = readOptions(answer, { signal: abort.signal });
    const pages = readPages(`${ADDRESS}0`, options, () => ({ records: [line(1)], next: `${ADDRESS}1` }));
    await expect(pages).rejects.toThrow('left');
  });

  it('is left when it gives the same page whatever it is asked for', async () => {
    const same = [line(1), line(2)];
    const pages = [0, 1, 2].map((page) => ({ records: same, next: page + 1, total: 9 }));
    const { dataset, asked } = await read(pages);
    expect([dataset.rows.length, asked]).toEqual([2, 2]);
    expect(dataset.issues).toEqual([{ code: 'truncated', value: '' }]);
  });

  it('has its rows once each, though some move to the next page as others are added', async () => {
    const pages = [{ records: [line(1), line(2)], next: 1 }, { records: [line(2), line(3)] }];
    const { dataset } = await read(pages);
    expect(dataset.rows).toMatchObject([{ id: 1 }, { id: 2 }, { id: 3 }]);
    expect(dataset.issues).toEqual([]);
  });

  it('keeps rows apart that only have their identifier in common, or none', async () => {
    const session = (day: string) => ({ id: 1, day });
    const pages = [
      { records: [session('2026-11-28'), { nom: 'Don' }], next: 1 },
      { records: [session('2026-11-29'), { nom: 'Don' }] },
    ];
    expect((await read(pages)).dataset.rows).toHaveLength(4);
  });

  it('may find meanwhile that there are fewer', async () => {
    const pages = [
      { records: [line(1), line(2)], next: 1, total: 4 },
      { records: [line(3)], total: 3 },
    ];
    const { dataset } = await read(pages);
    expect([dataset.rows.length, dataset.total, dataset.issues]).toEqual([3, undefined, []]);
  });
});
