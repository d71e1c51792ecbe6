import { agendaPage, feedOf, openSite } from '../agenda-page.js';
import { leakOfCycles, timeOfFilters } from './measures.js';

/** What the visitor's filters take, and what agendas leave in memory, when there are 5,000 events. */
export async function tryManyEvents() {
  const csv = feedOf(5000, new Date(Date.now() + 3_600_000));
  const { server, browser, close } = await openSite({ pages: { '/': agendaPage }, csv });
  const page = await browser.newPage();
  await page.goto(server.origin);
  await page.locator('scdl-agenda[state=ready]').waitFor();
  const times = Object.entries(await timeOfFilters(page));
  console.log('\nFilters on 5,000 events, CPU ÷ 4, until the new list is laid out:');
  for (const [what, time] of times) console.log(`${String(time).padStart(6)} ms  ${what}`);
  console.log(`${Math.max(...times.map(([, time]) => time))} ms at most (aim: 100)`);
  console.log('\nMemory left by each of fifty agendas put in the page and taken away:');
  // The first ones make room for what browsers and caches keep once; a leak would go on.
  for (const which of ['first', 'second', 'third']) {
    const left = (await leakOfCycles(page, 50)) / 1000;
    console.log(`${left.toFixed(1).padStart(6)} kB  the ${which} fifty`);
  }
  await close();
}
