import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dataset, Issue, Row } from '../../../src/dataset.js';
import { FeedError } from '../../../src/errors.js';
import { Feed } from '../../../src/feed/feed.js';
import { keepCopies } from '../../../src/feed/copies/keep.js';
import { storeIn } from '../../../src/feed/copies/store.js';
import { datasetOf, textOf } from '../../../src/feed/copies/serialised-dataset.js';
import { remarkLoss } from '../../../src/feed/copies/sudden-loss.js';
import { aDevice } from '../a-device.js';

const NOW = Date.parse('2026-11-21T10:00:00Z');
const DAY = 86_400_000;
const noPause = () => Promise.resolve();

function dataset(size: number, readAt = NOW, issues: readonly Issue[] = []): Dataset {
  const rows = Array.from({ length: size }, (_, index) => row({ nom: `Bal ${index}` }));
  return { columns: ['nom'], rows, provenance: { address: 'a.csv', source: 'file', readAt }, issues };
}

function row(cells: Readonly<Record<string, unknown>>): Row {
  return Object.assign(Object.create(null) as Record<string, unknown>, cells);
}

/** What a feed answers, perhaps once the device has been looked at. */
type Answer = (looked: Promise<void>) => Promise<Dataset>;

/** A visit: a page on this device whose feed answers so, once all has settled. */
async function visit(device: CacheStorage, answer: Answer, { key = 'a', now = NOW } = {}) {
  let look = () => undefined as void;
  const looked = new Promise<void>((resolve) => (look = resolve));
  const feed = new Feed(() => answer(looked));
  const shown: string[] = [];
  feed.subscribe((state) => {
    shown.push(state.status === 'ready' ? `${state.dataset.rows.length}${state.stale ? ' stale' : ''}` : state.status);
  });
  await keepCopies(feed, key, 'copies', now, device);
  look();
  await vi.waitFor(() => {
    expect(feed.state.status).not.toBe('loading');
  });
  await new Promise((resolve) => setTimeout(resolve));
  return { feed, shown };
}

const reads = (read: Dataset) => () => Promise.resolve(read);
const fails = () => Promise.reject(new FeedError('unreachable'));
const never = () => new Promise<Dataset>(() => undefined);
/** An answer that comes after what the device holds. */
const later = (read: Dataset) => (looked: Promise<void>) => looked.then(() => read);

describe('a feed of which a copy is kept', () => {
  let info: ReturnType<typeof vi.spyOn>;
  beforeEach(() => {
    info = vi.spyOn(console, 'info').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('shows only what it reads on a first visit', async () => {
    const { shown } = await visit(aDevice(), later(dataset(3)));
    expect(shown).toEqual(['loading', '3']);
  });

  it('shows the copy of the last visit at once', async () => {
    const device = aDevice();
    await visit(device, reads(dataset(3, NOW - DAY)));
    const { feed, shown } = await visit(device, never);
    expect(shown).toEqual(['loading', '3']);
    expect(feed.state).toEqual({ status: 'ready', dataset: dataset(3, NOW - DAY), stale: false });
  });

  it('replaces the copy by what is read', async () => {
    const device = aDevice();
    await visit(device, reads(dataset(3, NOW - DAY)));
    const { feed, shown } = await visit(device, later(dataset(4)));
    await vi.waitFor(() => {
      expect(shown).toEqual(['loading', '3', '4']);
    });
    expect(feed.state).toMatchObject({ stale: false, dataset: { provenance: { readAt: NOW } } });
  });

  it('shows the copy and its date when the feed fails', async () => {
    const device = aDevice();
    await visit(device, reads(dataset(3, NOW - DAY)));
    const { feed, shown } = await visit(device, fails);
    expect(shown.at(-1)).toBe('3 stale');
    expect(feed.state).toMatchObject({
      status: 'ready',
      error: { code: 'unreachable' },
      dataset: { provenance: { readAt: NOW - DAY } },
    });
  });

  it('keeps the last of several readings', async () => {
    const device = aDevice();
    const answers = [dataset(3), dataset(4)];
    const { feed } = await visit(device, () => Promise.resolve(answers.shift() ?? dataset(0)));
    await feed.refresh();
    await vi.waitFor(async () => {
      expect((await device.texts()).join()).toContain('Bal 3');
    });
    const { shown } = await visit(device, never);
    expect(shown).toEqual(['loading', '4']);
  });

  it('is read anew for a listener that comes back before it was read', async () => {
    const device = aDevice();
    await visit(device, reads(dataset(3, NOW - DAY)));
    const read = vi.fn(never);
    const feed = new Feed(read);
    const leave = feed.subscribe(vi.fn());
    await keepCopies(feed, 'a', 'copies', NOW, device);
    expect(feed.state.status).toBe('ready');
    leave();
    feed.subscribe(vi.fn());
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('shows nothing to a page that has left', async () => {
    const device = aDevice();
    await visit(device, reads(dataset(3)));
    const feed = new Feed(never);
    feed.subscribe(vi.fn())();
    await keepCopies(feed, 'a', 'copies', NOW, device);
    expect(feed.state).toEqual({ status: 'idle' });
  });

  it('does not show the copy of another feed', async () => {
    const device = aDevice();
    await visit(device, reads(dataset(3)));
    const { feed } = await visit(device, fails, { key: 'b' });
    expect(feed.state.status).toBe('error');
  });

  it('does not show a copy of another season', async () => {
    const device = aDevice();
    await visit(device, reads(dataset(3, NOW - 32 * DAY)));
    const { feed } = await visit(device, fails);
    expect(feed.state.status).toBe('error');
  });

  it('does not store a response that broke off', async () => {
    const device = aDevice();
    await visit(device, reads(dataset(3, NOW - DAY)));
    await visit(device, reads(dataset(2, NOW, [{ code: 'truncated' }])));
    const { shown } = await visit(device, fails);
    expect(shown.at(-1)).toBe('3 stale');
  });

  it('stores no copy above five megabytes, and deletes the older one', async () => {
    const device = aDevice();
    await visit(device, reads(dataset(3)));
    await visit(device, reads({ ...dataset(1), rows: [row({ nom: 'x'.repeat(5_000_000) })] }));
    await vi.waitFor(async () => {
      expect(await device.texts()).toEqual([]);
    });
  });

  it('reports the loss of rows since the last visit at every visit until they are back', async () => {
    const device = aDevice();
    const loss = { code: 'sudden-loss', value: '100' };
    await visit(device, reads(dataset(100)));
    for (const [size, issues] of [
      [0, [loss]],
      [5, [loss]],
      [90, []],
    ] as const) {
      const { feed } = await visit(device, reads(dataset(size)));
      expect(feed.state).toMatchObject({ status: 'ready', stale: false, dataset: { issues } });
      expect(feed.state).toHaveProperty('dataset.rows.length', size);
    }
  });

  it('keeps the copy from before the loss', async () => {
    const device = aDevice();
    await visit(device, reads(dataset(100, NOW - DAY)));
    const { feed } = await visit(device, reads(dataset(0)));
    await feed.refresh();
    expect(feed.state).toMatchObject({ dataset: { rows: [], issues: [{ code: 'sudden-loss', value: '100' }] } });
    const { shown } = await visit(device, fails);
    expect(shown.at(-1)).toBe('100 stale');
  });

  it('reports it too when the rows arrive after the copy', async () => {
    const device = aDevice();
    await visit(device, reads(dataset(100)));
    const { feed, shown } = await visit(device, later(dataset(1)));
    await vi.waitFor(() => {
      expect(shown).toEqual(['loading', '100', '1']);
    });
    expect(feed.state).toMatchObject({ dataset: { issues: [{ code: 'sudden-loss' }] } });
  });

  it.each<[string, Partial<Cache>]>([
    ['is full', { put: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) }],
    ['cannot be read', { match: () => Promise.reject(new DOMException('', 'UnknownError')) }],
    ['holds something else', { match: () => Promise.resolve(new Response('{"columns":3')) }],
    ['holds a shape of another time', { match: () => Promise.resolve(new Response('{"columns":3}\n[[1]]')) }],
    ['holds nothing at all', { match: () => Promise.resolve(new Response('')) }],
  ])('is read all the same when the device %s', async (_, broken) => {
    const device = aDevice();
    const open = device.open.bind(device);
    device.open = async (name) => ({ ...(await open(name)), ...broken });
    const { shown } = await visit(device, later(dataset(3)));
    await vi.waitFor(() => {
      expect(shown.at(-1)).toBe('3');
    });
    await vi.waitFor(() => {
      expect(info).toHaveBeenCalled();
    });
  });

  it('is read even if the device forbids storage', async () => {
    const device = aDevice();
    device.open = () => Promise.reject(new DOMException('', 'SecurityError'));
    const { shown } = await visit(device, reads(dataset(3)));
    expect(shown.at(-1)).toBe('3');
  });
});

describe('storeIn', () => {
  it('deletes the oldest entries when it is full', async () => {
    const store = storeIn(aDevice(), 'copies', 2);
    for (const key of ['a', 'b', 'a', 'c']) await store.write(key, `of ${key}`);
    expect(await Promise.all(['a', 'b', 'c'].map((key) => store.read(key)))).toEqual(['of a', undefined, 'of c']);
  });

  it('keeps caches of other names apart', async () => {
    const device = aDevice();
    await storeIn(device, 'copies-1', 2).write('a', 'old');
    expect(await storeIn(device, 'copies-2', 2).read('a')).toBeUndefined();
  });

  it('accepts any key', async () => {
    const store = storeIn(aDevice(), 'copies', 2);
    const key = '["https://ville.example/é?a=1#b",null,"Europe/Paris"]';
    await store.write(key, 'x');
    expect(await store.read(key)).toBe('x');
  });
});

describe('textOf and datasetOf', () => {
  const written = async (whole: Dataset, pause = noPause) => (await textOf(whole, 1e6, pause))?.text() ?? '';

  it('restore what they serialised', async () => {
    const cells = { nom: 'Fête\n« d’été »', places: 0, gratuit: false, quand: [{ begin: 1 }], lieu: { lat: 1 } };
    const whole: Dataset = {
      columns: ['nom', 'places', 'gratuit', 'quand', 'lieu', '__proto__', 'constructor'],
      rows: [row({ ...cells, ['__proto__']: 'x' }), row({ nom: 'Loto' })],
      lines: [2, 4],
      total: 9,
      schema: 'icalendar',
      provenance: { address: 'a.csv', source: 'file', readAt: NOW, licence: { name: 'Licence Ouverte' } },
      issues: [{ code: 'ragged-row', row: 1, line: 4 }],
    };
    const copy = await datasetOf(await written(whole), noPause);
    expect(copy).toEqual(whole);
    expect(copy.rows.map((one) => [Object.getPrototypeOf(one) as unknown, one.constructor])).toEqual([
      [null, undefined],
      [null, undefined],
    ]);
  });

  it('leave out a cell that was null', async () => {
    const whole = { ...dataset(0), rows: [row({ nom: null })] };
    const copy = await datasetOf(await written(whole), noPause);
    expect(copy.rows).toEqual([row({})]);
  });

  it('let the page respond between two slices', async () => {
    const pause = vi.fn(noPause);
    const text = await written(dataset(450), pause);
    expect(pause).toHaveBeenCalledTimes(3);
    expect((await datasetOf(text, pause)).rows).toHaveLength(450);
    expect(pause).toHaveBeenCalledTimes(6);
  });

  it('stop early at a dataset that is too long', async () => {
    const pause = vi.fn(noPause);
    expect(await textOf(dataset(10_000), 10_000, pause)).toBeUndefined();
    expect(pause.mock.calls.length).toBeLessThan(10);
  });
});

describe('remarkLoss', () => {
  it.each([
    [0, 1, true],
    [0, 0, false],
    [9, 100, true],
    [10, 100, false],
    [100, 10, false],
  ])('for %i rows after %i is %j', (size, before, lost) => {
    const remarked = remarkLoss(dataset(size), dataset(before));
    expect(remarked.issues).toEqual(lost ? [{ code: 'sudden-loss', value: String(before) }] : []);
  });

  it('reports nothing at a first reading', () => {
    expect(remarkLoss(dataset(0), undefined).issues).toEqual([]);
  });

  it('keeps the issues of the reading itself', () => {
    const issue: Issue = { code: 'ragged-row', row: 0 };
    expect(remarkLoss(dataset(1, NOW, [issue]), dataset(100)).issues).toEqual([
      issue,
      { code: 'sudden-loss', value: '100' },
    ]);
  });
});
