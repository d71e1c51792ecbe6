import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/**
 * @typedef {object} Answer
 * @property {string | Buffer} [body]
 * @property {Buffer} [compressed] the same, by gzip, where that was done beforehand
 * @property {number} [status]
 * @property {string} [type] ending of a file name, `.html` unless told
 * @property {Record<string, string>} [headers]
 * @property {Promise<unknown>} [after] what to wait for before answering
 */

/**
 * @typedef {object} TestServer
 * @property {string} origin
 * @property {string[]} requests paths, in order of arrival
 * @property {() => Promise<void>} close
 */

/**
 * A local server for tests and measures, on a free port: other origins may read it, text is compressed, nothing is kept
 * by the browser.
 *
 * @param {(path: string) => Answer | undefined | Promise<Answer | undefined>} answer `undefined` is a 404
 * @param {(path: string) => void} [onRequest]
 * @returns {Promise<TestServer>}
 */
export async function serve(answer, onRequest) {
  /** @type {string[]} */
  const requests = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push(path);
    onRequest?.(path);
    void respond(answer(path), response);
  });
  await /** @type {Promise<void>} */ (new Promise((resolve) => server.listen(0, '127.0.0.1', resolve)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const close = () => closeNow(server);
  return { origin: `http://127.0.0.1:${port}`, requests, close };
}

/** @param {import('node:http').Server} server @returns {Promise<void>} */
function closeNow(server) {
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}

async function respond(answer, response) {
  const {
    body = '',
    compressed = gzipSync(body, { level: 9 }),
    status = 200,
    type = '.html',
    headers = {},
    after,
  } = (await answer) ?? { status: 404 };
  await after;
  response.writeHead(status, {
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'no-store',
    'Content-Encoding': 'gzip',
    'Content-Type': types[type],
    ...headers,
  });
  response.end(compressed);
}

/**
 * The answer made of a file under a folder, `undefined` when there is none.
 *
 * @param {string} folder
 * @param {string} path
 * @returns {Promise<Answer | undefined>}
 */
export async function fileAnswer(folder, path) {
  const file = join(folder, normalize(decodeURIComponent(new URL(path, 'http://x').pathname)));
  try {
    return { body: await readFile(file), type: extname(file) };
  } catch {
    return undefined;
  }
}
