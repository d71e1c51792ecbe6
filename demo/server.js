// @ts-check
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, brotliCompressSync, gzipSync } from 'node:zlib';
import {
  agendaCsv,
  agendaIcs,
  agendaJson,
  catalogueCsv,
  containersCsv,
  decheteriesCsv,
  deliberationsCsv,
  equipementsCsv,
  largeCsv,
  menusCsv,
  subventionsCsv,
} from './feeds/index.js';
import { updatedAt } from './feeds/programme.js';
import { withParts } from './parts.js';

/**
 * @typedef {{ status?: number, type: string, body: string | Buffer, modified?: Date, headers?: Record<string, string> }} Page
 * @typedef {(url: URL) => Page | Promise<Page>} Route
 * @typedef {object} DemoOptions
 * @property {Date | string} [today] the day that the feeds are told from; the current one unless told
 * @property {Record<string, Route>} [routes] pages of one's own, by path; they win over the site's
 * @property {string} [dist] folder of the built library; `dist/` of the project unless told
 */

const DEMO = fileURLToPath(new URL('.', import.meta.url));
const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const PORT = 4173;

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

/** @type {Record<string, (today: Date | string, options: { base: string }) => string>} */
const FEEDS = {
  '/feeds/agenda.csv': agendaCsv,
  '/feeds/agenda.json': agendaJson,
  '/feeds/agenda.ics': agendaIcs,
  '/feeds/large.csv': (today) => largeCsv(today),
  '/feeds/equipements.csv': () => equipementsCsv(),
  '/feeds/conteneurs.csv': () => containersCsv(),
  '/feeds/decheteries.csv': () => decheteriesCsv(),
  '/feeds/menus.csv': (today) => menusCsv(today),
  '/feeds/catalogue.csv': catalogueCsv,
  '/feeds/deliberations.csv': (today) => deliberationsCsv(today),
  '/feeds/subventions.csv': (today) => subventionsCsv(today),
};

/**
 * The town's site: its pages from `demo/`, the library from `dist/`, and feeds written at each request for the day it
 * is in Paris. Feeds may be read from other sites, as those of open data portals are.
 * @param {DemoOptions} [options]
 * @returns {import('node:http').Server}
 */
export function createDemoServer({ today, routes = {}, dist = DIST } = {}) {
  return createServer((request, response) => {
    pageFor(request, today ?? new Date(), routes, dist).then(
      (page) => send(page, request, response),
      (error) => send({ status: 500, type: 'text/plain; charset=utf-8', body: String(error) }, request, response),
    );
  });
}

/**
 * The host that the visitor asked for, when it is one: images are given whole addresses in the feeds.
 * @param {import('node:http').IncomingMessage} request
 */
function hostOf({ headers }) {
  return /^[\w.-]+(:\d+)?$/.test(headers.host ?? '') ? headers.host : 'localhost';
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {Date | string} today
 * @param {Record<string, Route>} routes
 * @param {string} dist
 * @returns {Promise<Page>}
 */
async function pageFor(request, today, routes, dist) {
  const url = new URL(`/${(request.url ?? '').replace(/^\/+/, '')}`, `http://${hostOf(request)}`);
  const route = Object.hasOwn(routes, url.pathname) ? routes[url.pathname] : undefined;
  if (route) return route(url);
  const feed = Object.hasOwn(FEEDS, url.pathname) ? FEEDS[url.pathname] : undefined;
  if (!feed) return fileAt(url.pathname, dist);
  return {
    type: typeOf(url.pathname),
    body: feed(today, { base: `${url.origin}/` }),
    modified: new Date(updatedAt(today)),
    headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-cache' },
  };
}

/**
 * @param {string} path
 * @param {string} dist
 * @returns {Promise<Page>}
 */
async function fileAt(path, dist) {
  const file = fileOf(path, dist);
  if (!file) return missing();
  try {
    const bytes = await readFile(file);
    const body = file.endsWith('.html') ? await withParts(String(bytes), basename(file)) : bytes;
    return { type: typeOf(file), body, headers: { 'Access-Control-Allow-Origin': '*' } };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && ['ENOENT', 'EISDIR', 'ENOTDIR'].includes(String(error.code)))) {
      throw error;
    }
    return missing();
  }
}

/**
 * The file of a path, if that lies where files are served from, whatever dots it holds.
 * @param {string} path
 * @param {string} dist
 * @returns {string | undefined}
 */
function fileOf(path, dist) {
  const [root, rest] = path.startsWith('/dist/') ? [dist, path.slice(5)] : [DEMO, path];
  const name = decode(rest);
  if (name === undefined || name.includes('\0')) return undefined;
  const file = normalize(join(root, name.endsWith('/') ? `${name}index.html` : name));
  return file.startsWith(root.endsWith(sep) ? root : root + sep) ? file : undefined;
}

/** @param {string} path */
function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** @returns {Page} */
function missing() {
  const body =
    '<!doctype html><html lang="fr"><title>Page introuvable</title><h1>Cette page n’existe pas</h1><p><a href="/">Revenir à l’accueil</a></p></html>';
  return { status: 404, type: TYPES['.html'] ?? '', body };
}

/** @param {string} path */
function typeOf(path) {
  return TYPES[extname(path)] ?? 'application/octet-stream';
}

/**
 * @param {Page} page
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function send({ status = 200, type, body, modified, headers }, request, response) {
  const [encoding, bytes] = encode(Buffer.from(body), type, String(request.headers['accept-encoding'] ?? ''));
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': bytes.length,
    Vary: 'Accept-Encoding',
    ...(encoding && { 'Content-Encoding': encoding }),
    ...(modified && { 'Last-Modified': modified.toUTCString() }),
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/**
 * @param {Buffer} body
 * @param {string} type
 * @param {string} accepted
 * @returns {[string | undefined, Buffer]}
 */
function encode(body, type, accepted) {
  if (!/charset=utf-8/.test(type)) return [undefined, body];
  if (/\bbr\b/.test(accepted))
    return ['br', brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })];
  return /\bgzip\b/.test(accepted) ? ['gzip', gzipSync(body)] : [undefined, body];
}

/**
 * Listens on this port, or on the first one free after it.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>} the port taken
 */
export function listen(server, port) {
  return new Promise((resolve, reject) => {
    /** @param {Error} error */
    const next = (error) => {
      server.off('listening', done);
      if ('code' in error && error.code === 'EADDRINUSE') listen(server, port + 1).then(resolve, reject);
      else reject(error);
    };
    const done = () => {
      server.off('error', next);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    };
    server.once('error', next).once('listening', done).listen(port);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = await listen(createDemoServer(), Number(process.env.PORT) || PORT);
  const site = `http://localhost:${port}`;
  console.log(`
  Le site de la commune est ouvert :      / The town's site is open:
  ${site}/                     page d’accueil / home page
  ${site}/agenda.html          tout l’agenda / full agenda
  ${site}/equipements.html     bâtiments publics / public buildings
  ${site}/dechets.html         tri et déchets / waste and recycling
  ${site}/deliberations.html   délibérations / council decisions
  ${site}/subventions.html     subventions / grants
  ${site}/menus.html           menus de la cantine / school meals
  ${site}/donnees.html         nos données ouvertes / our open data
  ${site}/vieux-theme.html     thème d’il y a dix ans / ten-year-old theme
  ${site}/lien.html            un simple lien / a plain link
  ${site}/cadre.html           un cadre / a frame

  ${site}/dist/composer.html   composer une balise / compose a tag

  ${site}/feeds/agenda.csv     les données (aussi .json et .ics) / the data (.json and .ics too)

  Ctrl + C pour arrêter / to stop
`);
}
