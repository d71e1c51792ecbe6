import { aFeed } from './feeds.js';

/** A feed of which the first part comes at once, and the rest when it is told to. */
export function aGrowingFeed(first: string): { address: string; finish: (rest: string) => void } {
  const encoder = new TextEncoder();
  let body: ReadableStreamDefaultController<Uint8Array> | undefined;
  const address = aFeed(() => {
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(encoder.encode(first));
        body = controller;
      },
    });
    return new Response(stream);
  });
  const finish = (rest: string) => {
    body?.enqueue(encoder.encode(rest));
    body?.close();
  };
  return { address, finish };
}
