import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RawHost {
  readonly origin: string;
  /** How many requests have come. */
  readonly asked: () => number;
  /** How many of them the browser has hung up on, or that were cut. */
  readonly over: () => number;
  close(): Promise<void>;
}

/** A host that does with a connection what it likes: tests of lines that break. The turn tells the first request, 1, from later ones. */
export async function rawHost(answer: (response: ServerResponse, turn: number) => void): Promise<RawHost> {
  let asked = 0;
  let over = 0;
  const server = createServer((_, response) => {
    asked++;
    response.on('close', () => over++);
    response.setHeader('Access-Control-Allow-Origin', '*');
    answer(response, asked);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
  };
  return { origin: `http://127.0.0.1:${port}`, asked: () => asked, over: () => over, close };
}
