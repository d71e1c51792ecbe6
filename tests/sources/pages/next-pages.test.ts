import { describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../../src/dataset.js';
import { file } from '../../../src/sources/file.js';
import type { ReadOptions } from '../../../src/sources/types.js';
import { readOptions } from '../answers.js';

const api = 'https://api.ville.example/evenements';
const events = (page: number, count = 2) =>
  Array.from({ length: count }, (_, index) => ({ titre: `Bal ${(page - 1) * 2 + index + 1}`, date: '2026-11-28' }));

type Envelope = (page: number, next: string | undefined) => unknown;

/** A service with as many pages of two events, each of which tells the next one in its own way. */
function serviceWith(pages: number, envelope: Envelope, path = (page: number) => `${api}?page=${page}`) {
  return vi.fn((request: string) => {
    const page = Number(new URL(request).searchParams.get('page') ?? 1);
    return Response.json(envelope(page, page < pages ? path(page + 1) : undefined));
  });
}

const django: Envelope = (page, next) => ({ count: 6, next: next ?? null, results: events(page) });
const read = (answer: (request: string) => Response, options: Partial<ReadOptions> = {}, address = api) =>
  file.read(new URL(address), readOptions(answer, options));
const titles = ({ rows }: Dataset) => rows.map(({ titre }) => titre);
const ALL = [1, 2, 3, 4, 5, 6].map((number) => `Bal ${number}`);

describe('a service that nobody knows, page by page', () => {
  it.each<[string, Envelope]>([
    ['next', django],
    ['links.next', (page, next) => ({ data: events(page), links: { self: api, next } })],
    ['links.next.href', (page, next) => ({ data: events(page), links: { next: next && { href: next } } })],
    ['_links.next.href', (page, next) => ({ items: events(page), _links: { next: next && { href: next } } })],
    ['@odata.nextLink', (page, next) => ({ value: events(page), '@odata.nextLink': next })],
    ['d.__next', (page, next) => ({ d: { results: events(page), __next: next } })],
    ['hydra:next', (page, next) => ({ 'hydra:member': events(page), 'hydra:view': { 'hydra:next': next } })],
    ['meta.pagination.next_url', (page, next) => ({ data: events(page), meta: { pagination: { next_url: next } } })],
    ['a link whose rel is next', (page, next) => ({ items: events(page), links: [{ rel: 'next', href: next }] })],
  ])('is followed by %s', async (_, envelope) => {
    const dataset = await read(serviceWith(3, envelope));
    expect(titles(dataset)).toEqual(ALL);
    expect([dataset.total, dataset.next, dataset.issues]).toEqual([undefined, undefined, []]);
    expect(dataset.provenance).toMatchObject({ address: api, source: 'file', format: 'json' });
  });

  it.each([
    ['/evenements?page=', 'from the root of its server'],
    ['?page=', 'from its own address'],
    ['http://api.ville.example/evenements?page=', 'not encrypted, which pages may not read'],
  ])('may write its addresses as %s, %s', async (path) => {
    const answer = serviceWith(3, django, (page) => path + String(page));
    expect(titles(await read(answer))).toEqual(ALL);
    expect(answer.mock.calls.every(([request]) => request.startsWith(api))).toBe(true);
  });

  it('shows its first page while the others are on their way', async () => {
    const onHead = vi.fn<(head: Dataset) => void>();
    await read(serviceWith(3, django), { onHead });
    expect(onHead.mock.calls.map(([head]) => [titles(head).length, head.partial, head.issues])).toEqual([
      [2, true, []],
    ]);
  });

  it('is not followed to another server', async () => {
    const answer = serviceWith(3, django, (page) => `https://other.example/?page=${page}`);
    const dataset = await read(answer);
    expect([titles(dataset).length, answer.mock.calls.length]).toEqual([2, 1]);
    expect(dataset.issues).toEqual([{ code: 'row-limit', value: '2' }]);
  });

  it.each(['?page=1', '?limit=2', '?per_page=2', '?page[size]=2', '?$top=2'])(
    'is not followed when its address asks for one page: %s',
    async (query) => {
      const answer = serviceWith(3, django);
      await read(answer, {}, api + query);
      expect(answer).toHaveBeenCalledTimes(1);
    },
  );

  it('is read up to the limit, and tells how many there are', async () => {
    const answer = serviceWith(3, django);
    const dataset = await read(answer, { limit: 3 });
    expect([titles(dataset).length, dataset.total, answer.mock.calls.length]).toEqual([3, 6, 2]);
    expect(dataset.issues).toEqual([{ code: 'row-limit', value: '3' }]);
  });

  it('is left after forty pages, which is told', async () => {
    const answer = serviceWith(Infinity, (page, next) => ({ data: events(page), links: { next } }));
    const dataset = await read(answer);
    expect([titles(dataset).length, answer.mock.calls.length]).toEqual([80, 40]);
    expect(dataset.issues).toEqual([{ code: 'row-limit', value: '80' }]);
  });

  it('is left when a page leads back', async () => {
    const answer = serviceWith(3, django, (page) => `${api}?page=${page === 3 ? 2 : page}`);
    expect(titles(await read(answer))).toHaveLength(4);
  });

  it('is shown up to the page that fails, and says why there is no more', async () => {
    const service = serviceWith(3, django);
    const dataset = await read((request) =>
      request.includes('page=3') ? Response.json({ message: 'Trop loin' }, { status: 400 }) : service(request),
    );
    expect(titles(dataset)).toHaveLength(4);
    expect(dataset.issues).toEqual([{ code: 'truncated', value: '400 : Trop loin' }]);
  });

  it.each<[string, Envelope]>([
    ['a number', (page) => ({ data: events(page), next: 2 })],
    ['a mark', (page) => ({ data: events(page), next: 'eyJwYWdlIjoyfQ' })],
    ['of a record', (page) => events(page).map((event) => ({ ...event, next: `${api}?page=2` }))],
  ])('is not followed by a next that is %s', async (_, envelope) => {
    const answer = serviceWith(3, envelope);
    expect((await read(answer)).rows).toHaveLength(2);
    expect(answer).toHaveBeenCalledTimes(1);
  });
});
