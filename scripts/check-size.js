import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { agendaPage, feedOf, homePage, openSite } from './agenda-page.js';

const budgets = JSON.parse(await readFile('size-budgets.json', 'utf8'));
const home = await scriptsOf(homePage);
const files = await scriptsOf(agendaPage);
const weights = {
  'the next events on a home page, all scripts': sum(home.map(({ bytes }) => bytes)),
  'an agenda with its filters, all scripts': sum(files.map(({ bytes }) => bytes)),
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

/** Every script that travels until a page shows its events and is quiet, with its weight once compressed. */
async function scriptsOf(pageBody) {
  const { server, browser, close } = await openSite({ pages: { '/': pageBody }, csv: feedOf(60, new Date()) });
  const page = await browser.newPage();
  await page.goto(server.origin);
  await page.locator('scdl-agenda[state=ready]').waitFor();
  await page.waitForLoadState('networkidle');
  await close();
  const scripts = server.requests.filter((path) => path.endsWith('.js')).map((path) => path.slice(1));
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
