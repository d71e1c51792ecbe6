import { gzipSync } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import { median, whole } from './figures.js';
import { openMaps, placesFeed } from './map-pages.js';
import { moveAbout, timeToMarkers } from './map-measures.js';

const RUNS = 5;
const PLACES = 637;

/** How long a map takes to show its places beside a bare one, and whether it stays alive with many. */
export async function tryMaps() {
  await compareWithBareMap();
  // As many sports facilities as a region has, and more than any town will put on a page.
  for (const count of [9209, 50_000]) await tryManyPlaces(count);
}

async function compareWithBareMap() {
  const { server, browser, close } = await openMaps(placesFeed(PLACES, 0.05));
  for (const [line, slow] of Object.entries({ 'slow 4G, CPU ÷ 4': true, 'no hindrance': false })) {
    const times = { map: [], bare: [] };
    for (let run = 0; run < RUNS; run++)
      for (const name of ['map', 'bare'])
        times[name].push(await timeToMarkers(browser, `${server.origin}/${name}`, slow));
    const [map, bare] = [median(times.map), median(times.bare)];
    console.log(
      `\n${PLACES} places shown, ${line}: ${whole(map)} ms, bare Leaflet page ${whole(bare)} ms, ratio ${(map / bare).toFixed(2)}`,
    );
  }
  const scripts = [...new Set(server.requests.filter((path) => path.endsWith('.js') && !path.startsWith('/leaflet/')))];
  const weights = await Promise.all(
    scripts.map(async (path) => gzipSync(await readFile(`dist${path}`), { level: 9 }).length),
  );
  console.log(
    `all scripts of a page with a map, gzip: ${whole(weights.reduce((sum, weight) => sum + weight, 0))} bytes`,
  );
  await close();
}

async function tryManyPlaces(count) {
  const { server, browser, close } = await openMaps(placesFeed(count, 1));
  const { shown, moved, narrowed } = await moveAbout(browser, `${server.origin}/map`);
  console.log(`\n${whole(count)} places, longest task in time of a phone's processor (aim: 100 ms):`);
  console.log(`${whole(shown)} ms until they are shown, ${whole(moved)} ms while the map is panned and zoomed,`);
  console.log(`${whole(narrowed)} ms while they are searched and filtered`);
  await close();
}
