import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FeedError, type FeedErrorDetail } from '../../src/errors.js';
import { retryRead } from '../../src/feed/retry.js';
import { readFeed } from '../../src/feed/read.js';
import { startEarly } from '../../src/sources/start-early.js';
import { answerOf, readOptions } from '../sources/answers.js';

const address = 'https://ville.example/agenda.csv';
const middle = () => 0.5;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Tries again after this failure; answers in turn, an error standing for itself. */
function trying(first: FeedError, answers: readonly unknown[], random = middle) {
  const abort = new AbortController();
  const left = [...answers];
  const read = vi.fn(() => {
    const answer = left.shift();
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  });
  const end = retryRead(read, first, abort.signal, address, random).catch((error: unknown) => error);
  return { read, end, abort };
}

const http = (status: number, detail: FeedErrorDetail = {}) => new FeedError('http', { status, ...detail });
const lost = new FeedError('unreachable');

describe('retryRead', () => {
  it('waits, then returns what the second try reads', async () => {
    const { read, end } = trying(lost, ['rows']);
    await vi.advanceTimersByTimeAsync(499);
    expect(read).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await end).toBe('rows');
    expect(read).toHaveBeenCalledOnce();
  });

  it('tries no other address once it is aborted', async () => {
    const abort = new AbortController();
    const read = vi.fn(() => {
      abort.abort(new Error('left'));
      return Promise.reject(lost);
    });
    await expect(retryRead(read, lost, abort.signal, 'http://ville.example/agenda', middle)).rejects.toThrow('left');
    expect(read).toHaveBeenCalledOnce();
  });

  it('waits twice as long before the third, which is the last', async () => {
    const last = http(503);
    const { read, end } = trying(lost, [lost, last, 'rows']);
    await vi.advanceTimersByTimeAsync(1499);
    expect(read).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await end).toBe(last);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it.each([
    [0, 250],
    [1, 750],
  ])('waits more or less, as chance has it: %d', async (chance, wait) => {
    const { read } = trying(lost, ['rows'], () => chance);
    await vi.advanceTimersByTimeAsync(wait - 1);
    expect(read).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(read).toHaveBeenCalledOnce();
  });

  it('waits as long as the service asks for', async () => {
    const { read } = trying(http(429, { retryAfter: 10 }), ['rows']);
    await vi.advanceTimersByTimeAsync(9999);
    expect(read).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(read).toHaveBeenCalledOnce();
  });

  it.each<[string, FeedError]>([
    ['is refused', http(403)],
    ['is not there', http(404)],
    ['is gone', http(410)],
    ['breaks down on its host', http(500)],
    ['is waited for in vain', http(504)],
    ['takes too long', new FeedError('timeout')],
    ['is a web page', new FeedError('html')],
    ['is too large', new FeedError('too-large')],
    ['is overrun for long', http(429, { retryAfter: 11 })],
  ])('leaves alone what %s', async (_, error) => {
    const { read, end } = trying(error, ['rows']);
    expect(await end).toBe(error);
    expect(read).not.toHaveBeenCalled();
  });

  it('stops at a permanent failure', async () => {
    const gone = http(404);
    const { read, end } = trying(lost, [gone, 'rows']);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await end).toBe(gone);
    expect(read).toHaveBeenCalledOnce();
  });

  it('stops waiting when it is aborted', async () => {
    const { read, end, abort } = trying(lost, ['rows']);
    await vi.advanceTimersByTimeAsync(100);
    abort.abort(new Error('left'));
    expect(await end).toMatchObject({ message: 'left' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(read).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not start to wait when it is aborted already', async () => {
    const signal = AbortSignal.abort(new Error('left'));
    await expect(retryRead(vi.fn(), lost, signal, address)).rejects.toThrow('left');
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('readFeed', () => {
  const csv = 'nom;date\nBal;21/11/2026';

  async function reading(answers: readonly (() => Response | Promise<Response>)[]) {
    const left = [...answers];
    const answer = vi.fn(() => left.shift()?.() ?? new Response(csv));
    const end = readFeed(address, undefined, readOptions(answer)).catch((error: unknown) => error);
    for (let turn = 0; turn < 5; turn++) {
      await vi.dynamicImportSettled();
      await vi.advanceTimersByTimeAsync(2000);
    }
    return { answer, end: await end };
  }

  it.each<[string, () => Response | Promise<Response>]>([
    ['the network comes back', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the service has room again', answerOf('', {}, 503)],
    ['the service behind its host is back', answerOf('', {}, 502)],
    ['the service allows it', answerOf('', { 'retry-after': '2' }, 429)],
  ])('reads when %s', async (_, failure) => {
    const { answer, end } = await reading([failure]);
    expect(end).toMatchObject({ rows: [{ nom: 'Bal' }] });
    expect(answer).toHaveBeenCalledTimes(2);
  });

  it('gives up after the third try, and says why', async () => {
    const down = answerOf('', {}, 503);
    const { answer, end } = await reading([down, down, down]);
    expect(end).toMatchObject({ code: 'http', detail: { status: 503, address } });
    expect(answer).toHaveBeenCalledTimes(3);
  });

  it('does not retry a file that does not exist', async () => {
    const { answer } = await reading([answerOf('', {}, 404)]);
    expect(answer).toHaveBeenCalledOnce();
  });

  it('has the browser revalidate its cache, without custom headers', async () => {
    const { answer } = await reading([]);
    expect(answer).toHaveBeenCalledExactlyOnceWith(
      address,
      expect.objectContaining({ cache: 'no-cache', credentials: 'omit' }),
    );
    expect(answer.mock.calls[0]).not.toHaveProperty([1, 'headers']);
  });

  it('does the same for an early request', async () => {
    const network = vi.fn<typeof fetch>(() => Promise.resolve(new Response(csv)));
    vi.stubGlobal('fetch', network);
    startEarly(address);
    await vi.advanceTimersByTimeAsync(10);
    expect(network).toHaveBeenCalledExactlyOnceWith(address, expect.objectContaining({ cache: 'no-cache' }));
    await vi.advanceTimersByTimeAsync(60_000);
  });

  describe('of a file that only points to another', () => {
    const pointing = (...links: readonly string[]) =>
      answerOf(
        `<kml>${links.map((to) => `<NetworkLink><Link><href>${to}</href></Link></NetworkLink>`).join('')}</kml>`,
      );
    const { origin } = new URL(address);
    const other = `${origin}/kml?mid=1`;

    it.each([other, other.replace('https', 'http'), '/kml?mid=1'])('reads the other: %s', async (link) => {
      const { answer, end } = await reading([pointing(link), answerOf(csv)]);
      expect(end).toMatchObject({ rows: [{ nom: 'Bal' }], provenance: { address } });
      expect(answer.mock.calls.map((asked) => (asked as unknown[])[0])).toEqual([address, other]);
    });

    it.each<[string, readonly (() => Response)[], number]>([
      ['that cannot be read', [pointing(other), answerOf('', {}, 404)], 2],
      ['that points to another again', [pointing(other), pointing(`${other}2`)], 2],
      ['that no page may read', [pointing('file:///C:/carte.kml')], 1],
      ['on a server that the author did not name', [pointing('https://cartes.example/kml')], 1],
      ['among several', [pointing(other, `${other}2`)], 1],
    ])('says so of one %s', async (_, answers, asked) => {
      const { answer, end } = await reading(answers);
      expect(end).toMatchObject({ code: 'elsewhere', detail: { address } });
      expect(answer).toHaveBeenCalledTimes(asked);
    });
  });
});
