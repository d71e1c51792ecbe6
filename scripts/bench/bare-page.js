import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { agendaPage, feedOf, openSite } from '../agenda-page.js';
import { median } from './figures.js';
import { timeToFirstEvent } from './measures.js';

const RUNS = 7;

/** The same list twice: by the library, and by thirty lines that know nothing but this file. */
export async function compareWithBarePage() {
  const bare = await readFile(new URL('bare.html', import.meta.url), 'utf8');
  const { server, browser, close } = await openSite({
    pages: { '/agenda': agendaPage, '/bare': bare },
    csv: feedOf(60, new Date(Date.now() + 3_600_000)),
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

function print(what, unit, agenda, other) {
  const ratio = (agenda / other).toFixed(1);
  console.log(`${what}: ${Math.round(agenda)} ${unit}, bare page ${Math.round(other)} ${unit}, ratio ${ratio}`);
}

function compressed(content) {
  return gzipSync(content, { level: 9 }).length;
}
