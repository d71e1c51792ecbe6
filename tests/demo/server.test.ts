import { createServer, get, type IncomingMessage, type OutgoingHttpHeaders, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gunzipSync } from 'node:zlib';
import { agendaCsv } from '../../demo/feeds/index.js';
import { createDemoServer, listen } from '../../demo/server.js';

const TODAY = '2026-11-21';
const demo = createDemoServer({
  today: TODAY,
  routes: { '/own.txt': (url) => ({ type: 'text/plain', body: url.search }) },
});
let port = 0;

/** Asks as it is written: `fetch` would tidy the path before sending it. */
function ask(path: string, headers: OutgoingHttpHeaders = {}): Promise<{ answer: IncomingMessage; body: Buffer }> {
  return new Promise((resolve, reject) => {
    get({ port, path, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        resolve({ answer, body: Buffer.concat(chunks) });
      });
    }).on('error', reject);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) =>
    server.close(() => {
      resolve();
    }),
  );
}

beforeAll(async () => {
  port = await listen(demo, 4300);
});
afterAll(() => close(demo));

describe('the demonstration server', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/agenda.html', 'text/html; charset=utf-8'],
    ['/ville.css', 'text/css; charset=utf-8'],
    ['/images/marche.svg', 'image/svg+xml; charset=utf-8'],
    ['/feeds/agenda.csv', 'text/csv; charset=utf-8'],
    ['/feeds/agenda.json', 'application/json; charset=utf-8'],
    ['/feeds/agenda.ics', 'text/calendar; charset=utf-8'],
    ['/feeds/large.csv', 'text/csv; charset=utf-8'],
    ['/feeds/index.js', 'text/javascript; charset=utf-8'],
  ])('serves %s as %s', async (path, type) => {
    const { answer } = await ask(path);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe(type);
  });

  it.each([
    ['/', 'index.html', 'Accueil'],
    ['/menus.html', 'menus.html', 'Menus de la cantine'],
    ['/donnees.html', 'donnees.html', 'Nos données'],
  ])('gives %s the header and footer of the site, with its own entry marked', async (path, file, name) => {
    const body = (await ask(path)).body.toString();
    expect(body).not.toContain('<!-- part');
    expect(body).toContain('<footer class="site-footer">');
    expect(body).toContain(`<li class="menu-item"><a href="${file}" aria-current="page">${name}</a>`);
    expect(body.match(/menu-item"><a href="[^"]*" aria-current/g)).toHaveLength(1);
  });

  it('tells feeds from the day it was given, for any site to read', async () => {
    const { answer, body } = await ask('/feeds/agenda.csv', { host: 'ville.example' });
    expect(body.toString()).toBe(agendaCsv(TODAY, { base: 'http://ville.example/' }));
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.headers['last-modified']).toBe('Fri, 20 Nov 2026 23:00:00 GMT');
  });

  it('packs texts for those who can unpack them', async () => {
    const { answer, body } = await ask('/feeds/agenda.csv', { 'accept-encoding': 'gzip' });
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(body).toString()).toContain('AGD_TITRE');
  });

  it('answers the pages it is given', async () => {
    expect((await ask('/own.txt?a=1')).body.toString()).toBe('?a=1');
  });

  it.each([
    '/nothing.html',
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/dist/../../package.json',
    '/dist/..%2f..%2fpackage.json',
    '/images/%00',
    '/%E0%A4%A',
    '/feeds',
    '/__proto__',
    '//etc/passwd',
  ])('finds nothing at %s', async (path) => {
    const { answer, body } = await ask(path);
    expect(answer.statusCode).toBe(404);
    expect(body.toString()).not.toContain('scdl-widgets"');
  });

  it('takes the next port when its own is taken', async () => {
    const other = createServer();
    const taken = await listen(other, port);
    expect(taken).toBeGreaterThan(port);
    await close(other);
  });
});
