import { describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../src/dataset.js';
import { FeedError } from '../../src/errors.js';
import { Feed } from '../../src/feed/feed.js';
import type { FeedState } from '../../src/feed/types.js';
import type { Arrival } from '../../src/sources/types.js';

function dataset(name: string, columns = ['nom']): Dataset {
  const provenance = { address: name, source: 'file', readAt: 0 };
  return { columns, rows: [{ nom: name }], provenance, issues: [] };
}

/** Reads that the test itself ends. */
function reads() {
  const calls: (Arrival & {
    signal: AbortSignal;
    succeed: (dataset: Dataset) => void;
    fail: (error: Error) => void;
  })[] = [];
  const read = (signal: AbortSignal, arrival: Arrival) =>
    new Promise<Dataset>((succeed, fail) => {
      calls.push({ signal, succeed, fail, ...arrival });
    });
  return { calls, read };
}

function watched(read: ConstructorParameters<typeof Feed>[0], left?: () => void) {
  const feed = new Feed(read, left);
  const heard: FeedState['status'][] = [];
  const leave = feed.subscribe(({ status }) => heard.push(status));
  return { feed, heard, leave };
}

const failure = new FeedError('http', { status: 500 });

describe('a feed', () => {
  it('is idle until the first listener subscribes', () => {
    const { calls, read } = reads();
    expect(new Feed(read).state).toEqual({ status: 'idle' });
    expect(calls).toHaveLength(0);
  });

  it('is read once for all listeners', async () => {
    const { calls, read } = reads();
    const { feed, heard } = watched(read);
    const other = vi.fn();
    feed.subscribe(other);
    expect(calls).toHaveLength(1);
    calls[0]?.succeed(dataset('a'));
    await feed.refresh();
    expect(feed.state).toEqual({ status: 'ready', dataset: dataset('a'), stale: false });
    expect(heard).toEqual(['loading', 'ready']);
    expect(other).toHaveBeenCalledExactlyOnceWith(feed.state);
  });

  it('is not read again for a later listener', async () => {
    const { calls, read } = reads();
    const { feed } = watched(read);
    calls[0]?.succeed(dataset('a'));
    await feed.refresh();
    feed.subscribe(vi.fn());
    expect(calls).toHaveLength(1);
  });

  it('gives the reason when it cannot be read', async () => {
    const { calls, read } = reads();
    const { feed, heard } = watched(read);
    calls[0]?.fail(failure);
    await feed.refresh();
    expect(feed.state).toEqual({ status: 'error', error: failure });
    expect(heard).toEqual(['loading', 'error']);
  });

  it('is tried again after an error', async () => {
    const { calls, read } = reads();
    const { feed, heard } = watched(read);
    calls[0]?.fail(failure);
    await feed.refresh();
    const retry = feed.refresh();
    calls[1]?.succeed(dataset('a'));
    await retry;
    expect(heard).toEqual(['loading', 'error', 'loading', 'ready']);
  });

  it('keeps its rows when a refresh fails, and says so until one succeeds', async () => {
    const { calls, read } = reads();
    const { feed, heard } = watched(read);
    calls[0]?.succeed(dataset('a'));
    await feed.refresh();

    const failing = feed.refresh();
    calls[1]?.fail(failure);
    await failing;
    expect(feed.state).toEqual({ status: 'ready', dataset: dataset('a'), stale: true, error: failure });

    const mending = feed.refresh();
    calls[2]?.succeed(dataset('b'));
    await mending;
    expect(feed.state).toEqual({ status: 'ready', dataset: dataset('b'), stale: false });
    expect(heard).toEqual(['loading', 'ready', 'ready', 'ready']);
  });

  it('has the columns of its last reading', async () => {
    const { calls, read } = reads();
    const { feed } = watched(read);
    calls[0]?.succeed(dataset('a', ['nom']));
    await feed.refresh();
    const refresh = feed.refresh();
    calls[1]?.succeed(dataset('a', ['titre', 'quand']));
    await refresh;
    expect(feed.state).toMatchObject({ dataset: { columns: ['titre', 'quand'] } });
  });

  it('shares one read between refreshes that overlap', async () => {
    const { calls, read } = reads();
    const { feed } = watched(read);
    expect(feed.refresh()).toBe(feed.refresh());
    calls[0]?.succeed(dataset('a'));
    await feed.refresh();
    expect(calls).toHaveLength(1);
    void feed.refresh();
    expect(calls).toHaveLength(2);
  });

  it('starts no second read for a listener that refreshes immediately', () => {
    const { calls, read } = reads();
    const feed = new Feed(read);
    feed.subscribe(() => void feed.refresh());
    expect(calls).toHaveLength(1);
  });

  it('is aborted when the last listener leaves, and not before', () => {
    const { calls, read } = reads();
    const left = vi.fn();
    const { feed, leave } = watched(read, left);
    const leaveToo = feed.subscribe(vi.fn());
    leave();
    expect(calls[0]?.signal.aborted).toBe(false);
    leaveToo();
    leaveToo();
    expect(calls[0]?.signal.aborted).toBe(true);
    expect(feed.state).toEqual({ status: 'idle' });
    expect(left).toHaveBeenCalledOnce();
  });

  it('is read anew for a listener that comes back, and ignores the late response of the first read', async () => {
    const { calls, read } = reads();
    const { feed, heard, leave } = watched(read);
    leave();
    feed.subscribe(vi.fn());
    calls[1]?.succeed(dataset('new'));
    await feed.refresh();
    calls[0]?.succeed(dataset('old'));
    await Promise.resolve();
    expect(feed.state).toMatchObject({ dataset: { provenance: { address: 'new' } } });
    expect(heard).toEqual(['loading']);
  });

  it('reports no failure of an aborted read', async () => {
    const { calls, read } = reads();
    const { feed, leave } = watched(read);
    const reading = feed.refresh();
    leave();
    calls[0]?.fail(new Error('aborted'));
    await reading;
    expect(feed.state).toEqual({ status: 'idle' });
  });

  it('keeps its rows for a listener that comes back during a refresh, and starts the refresh again', async () => {
    const { calls, read } = reads();
    const { feed, leave } = watched(read);
    calls[0]?.succeed(dataset('a'));
    await feed.refresh();
    void feed.refresh();
    leave();
    expect(calls[1]?.signal.aborted).toBe(true);
    const heard = vi.fn();
    feed.subscribe(heard);
    expect(calls).toHaveLength(3);
    calls[2]?.fail(failure);
    await feed.refresh();
    expect(feed.state).toEqual({ status: 'ready', dataset: dataset('a'), stale: true, error: failure });
    expect(heard).toHaveBeenCalledOnce();
    feed.subscribe(vi.fn());
    expect(calls).toHaveLength(3);
  });

  it('keeps the copy of an earlier visit for a listener that comes back before the first reading', async () => {
    const { calls, read } = reads();
    const { feed, leave } = watched(read);
    feed.become({ status: 'ready', dataset: dataset('kept'), stale: false });
    leave();
    feed.subscribe(vi.fn());
    calls[1]?.fail(failure);
    await feed.refresh();
    expect(feed.state).toMatchObject({ status: 'ready', dataset: dataset('kept'), stale: true });
  });

  it('keeps its rows for a listener that comes back', async () => {
    const { calls, read } = reads();
    const { feed, leave } = watched(read);
    calls[0]?.succeed(dataset('a'));
    await feed.refresh();
    leave();
    feed.subscribe(vi.fn());
    expect(feed.state.status).toBe('ready');
    expect(calls).toHaveLength(1);
  });
});

describe('a large feed', () => {
  const head: Dataset = { ...dataset('a'), partial: true };

  it('has its first rows and the number of lines received, until all rows are there', async () => {
    const { calls, read } = reads();
    const { feed, heard } = watched(read);
    calls[0]?.onLines?.(300);
    calls[0]?.onHead?.(head);
    expect(feed.state).toEqual({ status: 'loading', lines: 300, head });
    calls[0]?.succeed(dataset('a'));
    await feed.refresh();
    expect(feed.state).toEqual({ status: 'ready', dataset: dataset('a'), stale: false });
    expect(heard).toEqual(['loading', 'loading', 'loading', 'ready']);
  });

  it('is not reviewed before it is complete', async () => {
    const { calls, read } = reads();
    const { feed } = watched(read);
    feed.review = vi.fn((whole: Dataset) => whole);
    calls[0]?.onHead?.(head);
    expect(feed.review).not.toHaveBeenCalled();
    calls[0]?.succeed(dataset('a'));
    await feed.refresh();
    expect(feed.review).toHaveBeenCalledExactlyOnceWith(dataset('a'));
  });

  it('keeps its rows rather than the first ones of a refresh', async () => {
    const { calls, read } = reads();
    const { feed } = watched(read);
    calls[0]?.succeed(dataset('a'));
    await feed.refresh();
    void feed.refresh();
    calls[1]?.onHead?.(head);
    calls[1]?.onLines?.(300);
    expect(feed.state).toEqual({ status: 'ready', dataset: dataset('a'), stale: false });
  });

  it('keeps a copy of an earlier visit rather than its own first rows', () => {
    const { calls, read } = reads();
    const { feed } = watched(read);
    feed.become({ status: 'ready', dataset: dataset('kept'), stale: false });
    calls[0]?.onHead?.(head);
    expect(feed.state).toMatchObject({ status: 'ready', dataset: dataset('kept') });
  });

  it('does not pass off its first rows as all of them when it breaks off', async () => {
    const { calls, read } = reads();
    const { feed } = watched(read);
    calls[0]?.onHead?.(head);
    calls[0]?.fail(failure);
    await feed.refresh();
    expect(feed.state).toEqual({ status: 'error', error: failure });
  });

  it('forgets the first rows of an aborted read when it is read anew', () => {
    const { calls, read } = reads();
    const { feed, leave } = watched(read);
    leave();
    feed.subscribe(vi.fn());
    calls[0]?.onHead?.(head);
    calls[0]?.onLines?.(300);
    expect(feed.state).toEqual({ status: 'loading' });
  });

  it('tells listeners nothing after an aborted read', () => {
    const { calls, read } = reads();
    const { feed, leave } = watched(read);
    leave();
    calls[0]?.onHead?.(head);
    expect(feed.state).toEqual({ status: 'idle' });
  });
});
