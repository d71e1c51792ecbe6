import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as forAuthor from '../../src/feed/for-author.js';
import type { CalendarEvent, Venue } from '../../src/records/types.js';
import { anEvent, titles } from '../filters/an-event.js';
import { fetchWith } from '../sources/answers.js';

const noTable = { columns: [], rows: [] };
const here = { lat: 47.65, lon: -2.08 };
const there = { lat: 48.11, lon: -1.68 };

const redon = JSON.stringify({
  type: 'Feature',
  properties: { nom: 'Redon', code: '35236', codesPostaux: ['35600'] },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [-2.13, 47.63],
        [-2.05, 47.63],
        [-2.05, 47.7],
        [-2.13, 47.7],
      ],
    ],
  },
});

const feed = (...venues: Venue[]): CalendarEvent[] =>
  venues.map((venue, row) => anEvent({ title: `${row}`, venue, row }));

let keptForAuthor: typeof forAuthor.keptForAuthor;

beforeEach(async () => {
  // What the service said is kept as long as the page: each test is a page.
  vi.resetModules();
  ({ keptForAuthor } = await import('../../src/feed/for-author.js'));
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A network that answers so, and counts. */
function network(answer: (address: string) => Response | Promise<Response>) {
  const asked: string[] = [];
  const fetch = fetchWith((address) => {
    asked.push(address);
    return answer(address);
  });
  return { asked, fetch };
}

/** The service, which knows Redon only. */
function answerOf(address: string): Response {
  if (address.includes('/communes/35236?')) return new Response(redon);
  if (address.includes('codePostal=35600')) return new Response(`{"features":[${redon}]}`);
  return address.includes('nom=')
    ? new Response('[{"nom":"Redon","code":"35236"}]')
    : new Response('', { status: 404 });
}

describe('keptForAuthor', () => {
  it('places records that only have a point in the outline of the commune', async () => {
    const { asked, fetch } = network(() => new Response(redon));
    const records = feed({ position: here }, { position: there }, { commune: 'Rieux' }, {});
    const { kept, unplaced } = await keptForAuthor(records, { commune: '35236' }, noTable, fetch);
    expect(kept.map(({ title, venue }) => [title, venue.commune])).toEqual([['0', 'Redon']]);
    expect(unplaced).toBe(1);
    expect(asked).toHaveLength(1);
  });

  it('keeps the order of the feed', async () => {
    const { fetch } = network(() => new Response(redon));
    const records = feed({ insee: '35236' }, { position: here }, { insee: '35236' }, { position: here });
    const { kept } = await keptForAuthor(records, { commune: '35236' }, noTable, fetch);
    expect(titles(kept)).toEqual(['0', '1', '2', '3']);
  });

  it('applies all the filters of the author', async () => {
    const { fetch } = network(() => new Response(redon));
    const records = feed({ position: here }, { position: { lat: 47.69, lon: -2.06 } });
    const author = { commune: '35236', near: '47.65,-2.08', radius: '1', where: 'sans signe' };
    const { kept, problems } = await keptForAuthor(records, author, noTable, fetch);
    expect(titles(kept)).toEqual(['0']);
    expect(problems).toEqual([{ attribute: 'where', code: 'unreadable', value: 'sans signe' }]);
  });

  it.each<[string, string, Venue]>([
    ['a code of a feed that has names', '35236', { commune: 'REDON CEDEX' }],
    ['a code of a feed that has names and postcodes', '35236', { commune: 'Redon', postcode: '35600' }],
    ['a postcode of a feed that has names', '35600', { commune: 'Redon' }],
    ['a postcode of a feed that has INSEE codes', '35600', { insee: '35236' }],
    ['a name of a feed that has INSEE codes', 'Redon', { insee: '35236' }],
  ])('understands %s', async (_, commune, venue) => {
    const { asked, fetch } = network((address) => answerOf(address));
    const records = feed(venue, { commune: 'Rieux' }, { insee: '56194' }, {});
    const { kept } = await keptForAuthor(records, { commune }, noTable, fetch);
    expect(titles(kept)).toEqual(['0']);
    expect(asked.filter((address) => address.includes('contour'))).toEqual([]);
  });

  it('asks what a commune is called when those that are known by their code do not tell', async () => {
    const { fetch } = network(answerOf);
    const records = feed({ insee: '35236' }, { commune: 'Redon' }, { commune: 'Rieux' });
    const { kept } = await keptForAuthor(records, { commune: '35236' }, noTable, fetch);
    expect(titles(kept)).toEqual(['0', '1']);
  });

  it.each<[string, string, Venue[]]>([
    ['tell both codes', '35600', [{ insee: '56194', postcode: '56350', commune: 'Rieux' }]],
    ['tell names, as the author does', 'Redon', [{ commune: 'Rieux' }]],
    ['tell in part what is asked for', '35236', [{ insee: '35236', commune: 'Redon' }, { commune: 'Rieux' }]],
  ])('asks nobody what communes are called when the records %s', async (_, commune, venues) => {
    const { asked, fetch } = network(() => new Response(redon));
    await keptForAuthor(feed(...venues), { commune }, noTable, fetch);
    expect(asked).toEqual([]);
  });

  it.each<[string, { commune?: string; near?: string }, Venue]>([
    ['when no commune is asked for', { near: '47.65,-2.08' }, { position: here }],
    ['for a blank', { commune: ' ' }, { position: here }],
    ['when every record tells its commune', { commune: '35236' }, { position: here, insee: '35236' }],
    ['when none has a point', { commune: '35236' }, {}],
  ])('asks nobody for an outline %s', async (_, author, venue) => {
    const { asked, fetch } = network(() => new Response(redon));
    await keptForAuthor(feed(venue), author, noTable, fetch);
    expect(asked).toEqual([]);
  });

  it.each<[boolean, Venue]>([
    [true, { position: here }],
    [true, { position: here, name: 'Halles', address: '1 rue des Halles' }],
    [false, {}],
    [false, { commune: 'Rieux' }],
    [false, { position: here, commune: 'Rieux' }],
    [false, { position: here, insee: '35238' }],
    [false, { position: here, postcode: '35000' }],
  ])('asks for land: %j, beside what tells its commune, for a record at %j', async (isAsked, venue) => {
    const { asked, fetch } = network(answerOf);
    await keptForAuthor(feed({ commune: 'Redon', insee: '35236' }, venue), { commune: '35236' }, noTable, fetch);
    expect(asked.map((address) => address.includes('contour'))).toEqual(isAsked ? [true] : []);
  });

  it('asks once for all widgets of the page', async () => {
    const { asked, fetch } = network(() => new Response(redon));
    const records = feed({ position: here });
    await Promise.all([1, 2].map(() => keptForAuthor(records, { commune: '35236' }, noTable, fetch)));
    const { kept } = await keptForAuthor(records, { commune: '35236' }, noTable, fetch);
    expect(kept).toHaveLength(1);
    expect(asked).toHaveLength(1);
  });

  it.each<[string, () => Response | Promise<Response>]>([
    ['does not answer', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['breaks down', () => new Response('Oops', { status: 500 })],
    ['answers nonsense', () => new Response('<html>')],
    ['knows no such commune', () => new Response('Not Found', { status: 404 })],
  ])('counts records as unplaced when the service %s', async (_, answer) => {
    const { fetch } = network(answer);
    const records = feed({ position: here }, { insee: '35236' });
    const { kept, unplaced } = await keptForAuthor(records, { commune: '35236' }, noTable, fetch);
    expect(titles(kept)).toEqual(['1']);
    expect(unplaced).toBe(1);
  });

  it('asks again after a failure', async () => {
    const records = feed({ position: here });
    const down = network(() => new Response('', { status: 503 }));
    await keptForAuthor(records, { commune: '35236' }, noTable, down.fetch);
    const up = network(() => new Response(redon));
    const { kept } = await keptForAuthor(records, { commune: '35236' }, noTable, up.fetch);
    expect(kept).toHaveLength(1);
  });

  it('makes the feed wait five seconds at most', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation((wait) => {
      const abort = new AbortController();
      setTimeout(() => abort.abort(new DOMException('', 'TimeoutError')), wait);
      return abort.signal;
    });
    const { fetch } = network(() => new Promise(() => undefined));
    const keeping = keptForAuthor(feed({ position: here }), { commune: '35236' }, noTable, fetch);
    await vi.dynamicImportSettled();
    await vi.advanceTimersByTimeAsync(5000);
    vi.useRealTimers();
    expect(await keeping).toMatchObject({ kept: [], unplaced: 1 });
    expect(timeout).toHaveBeenCalledWith(5000);
  });
});

describe('eventsOf', () => {
  it('fetches an outline when its rows only have points', async () => {
    vi.stubGlobal('fetch', network(() => new Response(redon)).fetch);
    const { eventsOf } = await import('../../src/feed/events.js');
    const columns = ['titre', 'date_debut', 'latitude', 'longitude'];
    const row = (...cells: string[]) => Object.fromEntries(columns.map((column, index) => [column, cells[index]]));
    const rows = [row('Bal', '2026-11-28', '47.65', '-2.08'), row('Loto', '2026-11-28', '48.11', '-1.68')];
    const provenance = { address: 'a.csv', source: 'file', format: 'csv', readAt: 0 };
    const request = { commune: '35236', timezone: 'Europe/Paris', lang: 'fr' };
    const { events, unplaced } = await eventsOf({ columns, rows, provenance, issues: [] }, request);
    vi.unstubAllGlobals();
    expect(titles(events)).toEqual(['Bal']);
    expect(unplaced).toBe(0);
  });
});
