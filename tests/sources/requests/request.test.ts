import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FeedError } from '../../../src/errors.js';
import { readBytes } from '../../../src/sources/requests/request.js';
import { answerOf, longBody, readOptions } from '../answers.js';

const address = 'https://ville.example/agenda.csv';

function never(): Promise<never> {
  return new Promise(() => undefined);
}

describe('readBytes', () => {
  it('returns the bytes, and when they last changed', async () => {
    const headers = { 'last-modified': 'Fri, 20 Nov 2026 08:00:00 GMT' };
    const { bytes, updated } = await readBytes(address, readOptions(answerOf('nom;date', headers)));
    expect(new TextDecoder().decode(bytes)).toBe('nom;date');
    expect(updated).toBe(Date.parse('2026-11-20T08:00:00Z'));
  });

  it('returns no date of change when the header is missing or invalid', async () => {
    expect(await readBytes(address, readOptions(answerOf('a')))).not.toHaveProperty('updated');
    const headers = { 'last-modified': 'hier' };
    expect(await readBytes(address, readOptions(answerOf('a', headers)))).not.toHaveProperty('updated');
  });

  it('joins chunks in order', async () => {
    const pieces = ['nom;', 'da', 'te\n', 'Bal;13'];
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
        controller.close();
      },
    });
    const { bytes } = await readBytes(address, readOptions(answerOf(stream)));
    expect(new TextDecoder().decode(bytes)).toBe(pieces.join(''));
  });

  it('lets the page respond while it joins many of them', async () => {
    // A phone on which each look at the clock is as long as a stretch of work.
    let now = performance.now();
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 20));
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let piece = 0; piece < 50; piece++) controller.enqueue(new Uint8Array(10).fill(piece));
        controller.close();
      },
    });
    let answers = 0;
    const page = setInterval(() => (answers += 1));
    const { bytes } = await readBytes(address, readOptions(answerOf(stream)));
    clearInterval(page);
    clock.mockRestore();
    expect([bytes.length, bytes.at(-1)]).toEqual([500, 49]);
    expect(answers).toBeGreaterThan(10);
  });

  it('shows the chunks to the watcher in order, and leaves them so', async () => {
    const pieces = ['nom;', 'da', 'te\n'];
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
        controller.close();
      },
    });
    const seen: (readonly Uint8Array[])[] = [];
    await readBytes(address, readOptions(answerOf(stream)), (some) => seen.push(some));
    expect(seen).toHaveLength(3);
    expect(seen[0]?.map((piece) => new TextDecoder().decode(piece))).toEqual(pieces);
  });

  it('shows the watcher nothing of an error response', async () => {
    const watch = vi.fn();
    await expect(readBytes(address, readOptions(answerOf('non', {}, 500)), watch)).rejects.toThrow();
    expect(watch).not.toHaveBeenCalled();
  });

  it('sends no cookie, and no header that would need a preflight', async () => {
    const answer = vi.fn(answerOf('a'));
    await readBytes(address, readOptions(answer));
    expect(answer).toHaveBeenCalledExactlyOnceWith(address, expect.objectContaining({ credentials: 'omit' }));
    expect(answer.mock.calls[0]).not.toHaveProperty([1, 'headers']);
  });

  it('returns no bytes of an empty response', async () => {
    const { bytes } = await readBytes(
      address,
      readOptions(() => new Response(null, { status: 200 })),
    );
    expect(bytes).toHaveLength(0);
  });

  it.each([
    [404, {}, { status: 404 }],
    [500, {}, { status: 500 }],
    [429, { 'retry-after': '120' }, { status: 429, retryAfter: 120 }],
    [503, { 'retry-after': 'Sat, 21 Nov 2026 10:01:00 GMT' }, { status: 503, retryAfter: 60 }],
    [503, { 'retry-after': 'Sat, 21 Nov 2026 09:00:00 GMT' }, { status: 503 }],
    [503, { 'retry-after': 'demain' }, { status: 503 }],
  ])('reports the status %i with %o', async (status, headers, detail) => {
    const reading = readBytes(address, readOptions(answerOf('<html>', headers, status)));
    await expect(reading).rejects.toMatchObject({ code: 'http', detail: { address, ...detail } });
    await reading.catch((error: { detail: object }) => {
      expect(Object.keys(error.detail)).toEqual(['address', ...Object.keys(detail)]);
    });
  });

  it('reports what the service says of its error', async () => {
    const body = JSON.stringify({ error_code: 'ODSQLError', message: 'Unknown field: "date"' });
    await expect(readBytes(address, readOptions(answerOf(body, {}, 400)))).rejects.toMatchObject({
      code: 'http',
      detail: { status: 400, said: 'Unknown field: \\"date\\"' },
    });
  });

  it.each([
    ['2026-11-22T00:00:00Z', 50_400],
    ['2026-11-22 00:00:00+00:00', 50_400],
    ['demain', undefined],
  ])('reports when the quota of a portal begins anew: %s', async (reset, retryAfter) => {
    const body = JSON.stringify({ errorcode: 10002, reset_time: reset, error: 'Too many requests on the domain.' });
    const reading = readBytes(address, readOptions(answerOf(body, {}, 429)));
    await expect(reading).rejects.toMatchObject({
      code: 'http',
      detail: { status: 429, said: 'Too many requests on the domain.' },
    });
    await reading.catch(({ detail }: FeedError) => {
      expect(detail.retryAfter).toBe(retryAfter);
    });
  });

  it('reports a service that cannot be reached', async () => {
    const refused = () => Promise.reject(new TypeError('Failed to fetch'));
    await expect(readBytes(address, readOptions(refused))).rejects.toMatchObject({
      code: 'unreachable',
      detail: { address, said: 'TypeError: Failed to fetch' },
    });
  });

  it('reports a response that breaks off', async () => {
    const stream = new ReadableStream({
      pull() {
        throw new TypeError('network error');
      },
    });
    await expect(readBytes(address, readOptions(answerOf(stream)))).rejects.toMatchObject({ code: 'unreachable' });
  });

  it('stops a file of 60 MB early', async () => {
    const { stream, sent } = longBody(60);
    const answer = vi.fn((_: string, init?: RequestInit) => new Response(init ? stream : null));
    await expect(readBytes(address, readOptions(answer))).rejects.toMatchObject({ code: 'too-large' });
    expect(sent()).toBeLessThan(35);
    expect(answer.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
  });

  it('reads a file of 32 MB', async () => {
    const { bytes } = await readBytes(address, readOptions(answerOf(longBody(32).stream)));
    expect(bytes).toHaveLength(32 * 1_048_576);
  });

  it('stops when it is aborted, with the reason of the signal', async () => {
    const { stream } = longBody(10);
    const abort = new AbortController();
    const reading = readBytes(address, readOptions(answerOf(stream), { signal: abort.signal }));
    abort.abort(new Error('left'));
    await expect(reading).rejects.toThrow('left');
  });

  it('does not start when it is aborted already', async () => {
    const signal = AbortSignal.abort(new Error('left'));
    await expect(readBytes(address, readOptions(never, { signal }))).rejects.toThrow('left');
  });
});

describe('patience', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** How a reading ends, and how many seconds after its start. */
  async function endOf(reading: Promise<unknown>, seconds: number): Promise<unknown> {
    const end = reading.then(
      () => 'read',
      (error: unknown) => error,
    );
    await vi.advanceTimersByTimeAsync(seconds * 1000);
    return Promise.race([end, Promise.resolve('waiting')]);
  }

  it('ends after twenty seconds without a response', async () => {
    const reading = readBytes(address, readOptions(never));
    expect(await endOf(reading, 19)).toBe('waiting');
    expect(await endOf(reading, 2)).toMatchObject({ code: 'timeout' });
  });

  it('aborts the request', async () => {
    const answer = vi.fn(never);
    const reading = readBytes(address, readOptions(answer));
    await endOf(reading, 21);
    const [, init] = answer.mock.calls[0] as unknown as [string, RequestInit];
    expect(init.signal?.aborted).toBe(true);
  });

  it('ends after twenty seconds without a further byte', async () => {
    const stream = new ReadableStream({
      pull: (controller) => {
        controller.enqueue(new Uint8Array(1));
        return never();
      },
    });
    const reading = readBytes(address, readOptions(answerOf(stream)));
    expect(await endOf(reading, 19)).toBe('waiting');
    expect(await endOf(reading, 2)).toMatchObject({ code: 'timeout' });
  });

  it('lasts as long as bytes come, but not longer than a minute', async () => {
    const stream = new ReadableStream({
      pull: async (controller) => {
        await new Promise((resolve) => setTimeout(resolve, 15_000));
        controller.enqueue(new Uint8Array(1));
      },
    });
    const reading = readBytes(address, readOptions(answerOf(stream)));
    expect(await endOf(reading, 59)).toBe('waiting');
    expect(await endOf(reading, 2)).toMatchObject({ code: 'timeout' });
  });

  it('leaves no timer behind', async () => {
    await readBytes(address, readOptions(answerOf('a')));
    expect(vi.getTimerCount()).toBe(0);
  });
});
