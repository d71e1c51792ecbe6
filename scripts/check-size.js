import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { deliberationsCsv } from '../demo/feeds/deliberations.js';
import { equipementsCsv } from '../demo/feeds/equipements.js';
import { menusCsv } from '../demo/feeds/menus.js';
import { agendaPage, feedOf, homePage, page, serveSite } from './agenda-page.js';
import { browserLaunch } from './browser.js';

const PHONE = { width: 360, height: 740 };

const budgets = JSON.parse(await readFile('size-budgets.json', 'utf8'));
const today = new Date().toISOString().slice(0, 10);
const events = feedOf(60, new Date());
const browser = await chromium.launch(await browserLaunch());
const visits = [
  await visit(homePage, events),
  await visit(agendaPage, events),
  await visit(pageOf('map', 'layout="side"'), equipementsCsv()),
  await visit(pageOf('table'), deliberationsCsv(today)),
  await visit(pageOf('menu'), menusCsv(today)),
];
const [home, agenda, list, table, menu] = await Promise.all(visits.map(scriptsOf));
await browser.close();
/** Every file that one of these pages loads. */
const files = [home, agenda, list, table, menu]
  .flatMap(({ inTheEnd }) => inTheEnd)
  .filter(({ file }, index, all) => all.findIndex((other) => other.file === file) === index);
const weights = {
  'the next events on a home page, all scripts': sum(home.atFirst),
  'the same, once a copy is kept': sum(home.inTheEnd),
  'an agenda with its filters, all scripts': sum(agenda.atFirst),
  'the same agenda, once a copy is kept': sum(agenda.inTheEnd),
  'a list of places on a phone, before its map is wanted': sum(list.atFirst),
  'a table with its filters': sum(table.atFirst),
  'the menus of a canteen': sum(menu.atFirst),
  'loader alone': await weigh('scdl-widgets.js'),
  'classic script': await weigh('scdl-widgets.classic.js'),
};

/** What we want to come to, where it is not so yet, in bytes. */
const aims = {
  'the next events on a home page, all scripts': 25_000,
  'an agenda with its filters, all scripts': 25_000,
  'a list of places on a phone, before its map is wanted': 25_000,
  'a table with its filters': 30_000,
  'the menus of a canteen': 30_000,
};

for (const { file, bytes } of files) console.log(`${inBytes(bytes)}  ${file}`);
for (const [what, bytes] of Object.entries(weights)) {
  const aim = bytes > aims[what] ? ` (the aim is ${aims[what]})` : '';
  console.log(`${inBytes(bytes)} of ${budgets[what]}: ${what}${aim}`);
}
const over = Object.entries(weights).filter(([what, bytes]) => bytes > budgets[what]);
if (over.length) {
  await explain(over);
  process.exitCode = 1;
}

/** Opens a page, each by itself, until it shows its feed and is quiet. */
async function visit(body, csv) {
  const server = await serveSite({ pages: { '/': body }, csv });
  const page = await browser.newPage({ viewport: PHONE });
  await page.goto(server.origin);
  await page.locator(':is(scdl-agenda, scdl-map, scdl-table, scdl-menu)[state=ready]').waitFor();
  await page.waitForLoadState('networkidle');
  return { server, page, atFirst: scriptsIn(server.requests) };
}

/**
 * Every script that travels without the visitor's doing, with its weight once compressed: at first, and in the end, for
 * the code that keeps a copy of the feed comes some seconds later.
 */
async function scriptsOf({ server, page, atFirst }) {
  await page.evaluate(copyIsKept);
  const inTheEnd = scriptsIn(server.requests);
  await server.close();
  return { atFirst: await weighed(atFirst), inTheEnd: await weighed(inTheEnd) };
}

/** A page with one widget by the module script, as a webmaster pastes it. */
function pageOf(name, attributes = '') {
  return page(
    `<script type="module" src="/scdl-widgets.js"></script><scdl-${name} src="/feed/${name}.csv" ${attributes}></scdl-${name}>`,
  );
}

/** Runs in the page. */
async function copyIsKept() {
  const isKept = async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const copies = await Promise.all(stores.map((store) => store.keys()));
    return copies.flat().length > 0;
  };
  while (!(await isKept())) await new Promise((resolve) => setTimeout(resolve, 100));
}

function scriptsIn(requests) {
  return requests.filter((path) => path.endsWith('.js')).map((path) => path.slice(1));
}

function weighed(scripts) {
  return Promise.all(scripts.map(async (file) => ({ file, bytes: await weigh(file) })));
}

async function weigh(file) {
  return gzipSync(await readFile(`dist/${file}`), { level: 9 }).length;
}

async function explain(over) {
  for (const [what, bytes] of over) {
    console.log(`\nToo heavy by ${bytes - budgets[what]} bytes (gzip): ${what}.`);
  }
  console.log(`
The people who wait for these bytes are on a phone, behind a slow line. What usually helps, in this order:
load later what is not seen at first (a dynamic import), say it with a table instead of code, do without.
The largest modules among those files, in bytes once minified but not compressed:\n`);
  for (const [name, bytes] of await largestModules()) console.log(`${inBytes(bytes)}  ${name}`);
}

/** Modules of the files that the page loads, the largest first. */
async function largestModules() {
  const built = await build({ logLevel: 'silent', build: { write: false } });
  const chunks = [built].flat().flatMap(({ output }) => output);
  const loaded = chunks.filter(({ fileName }) => files.some(({ file }) => file === fileName));
  const modules = loaded.flatMap((chunk) => Object.entries(chunk.modules));
  return modules
    .map(([id, { renderedLength }]) => [id.slice(id.search(/(node_modules|src|widgets)\//)), renderedLength])
    .sort(([, one], [, other]) => other - one)
    .slice(0, 15);
}

function sum(files) {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}

function inBytes(bytes) {
  return String(bytes).padStart(7);
}
