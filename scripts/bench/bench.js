import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { agendaPage, feedOf, openSite } from '../agenda-page.js';
import { leakOfCycles, timeOfFilters, timeToFirstEvent } from './measures.js';

const RUNS = 7;
const bare = await readFile(new URL('bare.html', import.meta.url), 'utf8');
const soon = new Date(Date.now() + 3_600_000);

await compareWithBarePage();
await tryManyEvents();

/** The same list twice: by the library, and by thirty lines that know nothing but this file. */
async function compareWithBarePage() {
  const { server, browser, close } = await openSite({
    pages: { '/agenda': agendaPage, '/bare': bare },
    csv: feedOf(60, soon),
  });
  const times = { agenda: [], bare: [] };
  for (let run = 0; run < RUNS; run++) {
    for (const name of ['agenda', 'bare'])
      times[name].push(await timeToFirstEvent(browser, `${server.origin}/${name}`));
  }
  const scripts = [...new Set(server.requests.filter((path) => path.endsWith('.js')))];
  const weights = await Promise.all(scripts.map(async (path) => compressed(await readFile(`dist${path}`))));
  await close();
  const agenda = weights.reduce((sum, weight) => sum + weight, compressed(agendaPage));
  print('Page and scripts, gzip', 'bytes', agenda, compressed(bare));
  print('First event, slow 4G, CPU ÷ 4', 'ms', median(times.agenda), median(times.bare));
}

async function tryManyEvents() {
  const { server, browser, close } = await openSite({ pages: { '/': agendaPage }, csv: feedOf(5000, soon) });
  const page = await browser.newPage();
  await page.goto(server.origin);
  await page.locator('scdl-agenda[state=ready]').waitFor();
  const times = Object.entries(await timeOfFilters(page));
  console.log('\nFilters on 5,000 events, CPU ÷ 4, until the new list is laid out:');
  for (const [what, time] of times) console.log(`${String(time).padStart(6)} ms  ${what}`);
  console.log(`${Math.max(...times.map(([, time]) => time))} ms at most (aim: 100)`);
  const leak = await leakOfCycles(page, 50);
  console.log(`\nMemory left by each of 50 agendas put in the page and taken away: ${Math.round(leak / 1000)} kB`);
  await close();
}

function print(what, unit, agenda, other) {
  const ratio = (agenda / other).toFixed(1);
  console.log(`${what}: ${Math.round(agenda)} ${unit}, bare page ${Math.round(other)} ${unit}, ratio ${ratio}`);
}

function compressed(content) {
  return gzipSync(content, { level: 9 }).length;
}

function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}
