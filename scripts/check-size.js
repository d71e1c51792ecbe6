import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { agendaPage, feedOf, homePage, openSite } from './agenda-page.js';

const budgets = JSON.parse(await readFile('size-budgets.json', 'utf8'));
const home = await scriptsOf(homePage);
const agenda = await scriptsOf(agendaPage);
const files = agenda.inTheEnd;
const weights = {
  'the next events on a home page, all scripts': sum(home.atFirst.map(({ bytes }) => bytes)),
  'the same, once a copy is kept': sum(home.inTheEnd.map(({ bytes }) => bytes)),
  'an agenda with its filters, all scripts': sum(agenda.atFirst.map(({ bytes }) => bytes)),
  'the same agenda, once a copy is kept': sum(agenda.inTheEnd.map(({ bytes }) => bytes)),
  'loader alone': await weigh('scdl-widgets.js'),
  'classic script': await weigh('scdl-widgets.classic.js'),
};

for (const { file, bytes } of files) console.log(`${inBytes(bytes)}  ${file}`);
for (const [what, bytes] of Object.entries(weights)) console.log(`${inBytes(bytes)} of ${budgets[what]}: ${what}`);
const over = Object.entries(weights).filter(([what, bytes]) => bytes > budgets[what]);
if (over.length) {
  await explain(over);
  process.exitCode = 1;
}

/**
 * Every script that travels without the visitor's doing, with its weight once compressed: until the page shows its events
 * and is quiet, and in the end, for the code that keeps a copy of the feed comes some seconds later.
 */
async function scriptsOf(pageBody) {
  const { server, browser, close } = await openSite({ pages: { '/': pageBody }, csv: feedOf(60, new Date()) });
  const page = await browser.newPage();
  await page.goto(server.origin);
  await page.locator('scdl-agenda[state=ready]').waitFor();
  await page.waitForLoadState('networkidle');
  const atFirst = scriptsIn(server.requests);
  await page.evaluate(copyIsKept);
  const inTheEnd = scriptsIn(server.requests);
  await close();
  return { atFirst: await weighed(atFirst), inTheEnd: await weighed(inTheEnd) };
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

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

function inBytes(bytes) {
  return String(bytes).padStart(7);
}
