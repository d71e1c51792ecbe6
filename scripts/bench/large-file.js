import { largeCsv } from '../../demo/feeds/index.js';
import { agendaPage, openSite } from '../agenda-page.js';
import { median, whole } from './figures.js';
import { loadOnSlowProcessor } from './long-tasks.js';

const ROWS = 30_000;
const RUNS = 3;

/** How long a page does not answer, and how long it is without agenda, while a file of a whole region is read. */
export async function loadLargeFile() {
  const csv = largeCsv(new Date(), { count: ROWS });
  const { server, browser, close } = await openSite({ pages: { '/': agendaPage }, csv });
  const loads = [];
  for (let run = 0; run < RUNS; run++) loads.push(await loadOnSlowProcessor(browser, server.origin));
  await close();
  const of = (figure) => whole(median(loads.map((load) => load[figure])));
  console.log(`\nA CSV of ${whole(ROWS)} rows (${(csv.length / 1e6).toFixed(1)} MB), CPU ÷ 4, median of ${RUNS}:`);
  console.log(`first events after ${of('first')} ms, all of them after ${of('ready')} ms`);
  console.log(`the file itself being there after ${of('received')} ms`);
  console.log(`longest task ${of('longest')} ms; tasks over 50 ms: ${of('count')}, ${of('total')} ms in all`);
}
