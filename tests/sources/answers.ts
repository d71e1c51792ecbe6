import type { ReadOptions } from '../../src/sources/types.js';

type Answer = (request: string, init?: RequestInit) => Response | Promise<Response>;

/** What a source is asked with in these tests: a network in memory, and a clock that stands still. */
export function readOptions(answer: Answer, options: Partial<ReadOptions> = {}): ReadOptions {
  return {
    signal: new AbortController().signal,
    timezone: 'Europe/Paris',
    now: Date.parse('2026-11-21T10:00:00Z'),
    fetch: fetchWith(answer),
    ...options,
  };
}

export function fetchWith(answer: Answer): typeof fetch {
  // Browsers refuse `fetch` as a method of another object; so does this one.
  return async function (this: unknown, input, init) {
    if (this !== undefined && this !== globalThis) throw new TypeError('Illegal invocation');
    return Promise.resolve(answer(input instanceof Request ? input.url : String(input), init));
  };
}

export function answerOf(body: BodyInit, headers: Record<string, string> = {}, status = 200): () => Response {
  return () => new Response(body, { status, headers });
}

/** A body that sends `megabytes` one by one, and counts those that were asked for. */
export function longBody(megabytes: number): { stream: ReadableStream<Uint8Array>; sent: () => number } {
  let sent = 0;
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (sent === megabytes) controller.close();
        else controller.enqueue(new Uint8Array(1_048_576).fill(0x61));
        sent += 1;
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, sent: () => sent };
}
