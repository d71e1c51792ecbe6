import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { feedOf, type FeedOptions } from '../../src/feed/feeds.js';
import { fetchWith } from '../sources/answers.js';

let address = '';
let number = 0;
const options: FeedOptions = { timezone: 'Europe/Paris', fetch: fetchWith(() => new Response('nom;date\nBal;1')) };

beforeEach(() => {
  vi.useFakeTimers();
  // A feed that a test still watches is not forgotten.
  address = `https://ville.example/${(number += 1)}.csv`;
});

afterEach(async () => {
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('feedOf', () => {
  it('returns the same feed to all callers with the same address', () => {
    const feed = feedOf(address, options);
    expect(feedOf(address, { ...options, fetch: vi.fn() })).toBe(feed);
    expect(feedOf(`${number}.csv`, { ...options, base: 'https://ville.example/accueil' })).toBe(feed);
    expect(feedOf(address.replace('https', 'webcal'), options)).toBe(feed);
  });

  it.each<[string, Partial<FeedOptions>, string?]>([
    ['at another address', {}, 'https://ville.example/b.csv'],
    ['whose address makes no sense', {}, 'https://'],
    ['in another format', { format: 'json' }],
    ['in another zone', { timezone: 'Indian/Reunion' }],
    ['of another length', { limit: 5 }],
  ])('gives another feed %s', (_, more, other = address) => {
    expect(feedOf(other, { ...options, ...more })).not.toBe(feedOf(address, options));
  });

  it('returns the same feed of a file for every commune', () => {
    const scoped = { ...options, scope: { kind: 'event', commune: '35236' } } as const;
    expect(feedOf(address, scoped)).toBe(feedOf(address, options));
  });

  it('returns another feed of a service for another commune', () => {
    const service = 'https://data.ville.example/explore/dataset/agenda/';
    const scoped = { ...options, scope: { kind: 'event', commune: '35236' } } as const;
    expect(feedOf(service, scoped)).not.toBe(feedOf(service, options));
    expect(feedOf(service, scoped)).toBe(feedOf(service, { ...scoped }));
  });

  it('reads with the clock and the network that it was given', async () => {
    const feed = feedOf(address, { ...options, now: () => 42 });
    feed.subscribe(vi.fn());
    await feed.refresh();
    expect(feed.state).toMatchObject({
      status: 'ready',
      dataset: { provenance: { readAt: 42 }, rows: [{ nom: 'Bal' }] },
    });
  });

  it('reads with the page’s current fetch, even one that was replaced since', async () => {
    const feed = feedOf(address, { timezone: 'Europe/Paris' });
    vi.stubGlobal('fetch', options.fetch);
    feed.subscribe(vi.fn());
    await feed.refresh();
    expect(feed.state.status).toBe('ready');
  });

  it('forgets a feed some time after its last listener left', async () => {
    const feed = feedOf(address, options);
    const leave = feed.subscribe(vi.fn());
    await vi.advanceTimersByTimeAsync(60_000);
    expect(feedOf(address, options)).toBe(feed);
    leave();
    await vi.advanceTimersByTimeAsync(9000);
    expect(feedOf(address, options)).toBe(feed);
    await vi.advanceTimersByTimeAsync(2000);
    expect(feedOf(address, options)).not.toBe(feed);
  });

  it('keeps a feed that gets a listener again in time', async () => {
    const feed = feedOf(address, options);
    feed.subscribe(vi.fn())();
    await vi.advanceTimersByTimeAsync(5000);
    feed.subscribe(vi.fn());
    await vi.advanceTimersByTimeAsync(20_000);
    expect(feedOf(address, options)).toBe(feed);
  });

  it('counts from the last listener that left', async () => {
    const feed = feedOf(address, options);
    feed.subscribe(vi.fn())();
    await vi.advanceTimersByTimeAsync(9000);
    feed.subscribe(vi.fn())();
    await vi.advanceTimersByTimeAsync(9000);
    expect(feedOf(address, options)).toBe(feed);
  });

  it('forgets a feed that nobody ever watched', async () => {
    const feed = feedOf(address, options);
    await vi.advanceTimersByTimeAsync(11_000);
    expect(feedOf(address, options)).not.toBe(feed);
  });
});

describe('the copy of a feed', () => {
  const opened = (known: boolean, at = address) => {
    const open = vi.fn(() => Promise.reject(new Error('no room')));
    vi.stubGlobal('caches', { has: () => Promise.resolve(known), open });
    vi.spyOn(console, 'info').mockReturnValue();
    feedOf(at, { ...options, keep: true });
    return open;
  };
  const later = async (milliseconds: number) => {
    await vi.advanceTimersByTimeAsync(milliseconds);
    await vi.dynamicImportSettled();
  };

  it('is looked for at once where other copies are stored', async () => {
    const open = opened(true);
    await later(100);
    expect(open).toHaveBeenCalledOnce();
  });

  it('is not kept of data in the page itself', async () => {
    const open = opened(true, `data:text/csv,nom;date,Bal;${number}`);
    await later(100);
    expect(open).not.toHaveBeenCalled();
  });

  it('is stored later in a page that has none yet', async () => {
    const open = opened(false);
    await later(2000);
    expect(open).not.toHaveBeenCalled();
    await later(2000);
    expect(open).toHaveBeenCalledOnce();
  });
});
