import { whole } from './figures.js';
import { portalOf, regionalEvents } from './regional-base.js';
import { withSourceModules } from './source-modules.js';

const EVENTS = 100_000;
const COMMUNE = '35236';
const DATASET = 'https://data.region.example/explore/dataset/agenda/';

/** Bytes that the agenda of one commune reads of a regional base, when the portal is told of the commune and when not. */
export async function narrowToCommune() {
  await withSourceModules({ feed: 'src/feed/read.ts' }, async ({ feed }) => {
    const now = Date.now();
    const events = regionalEvents(EVENTS, now);
    const there = events.filter(isThere).length;
    const read = (scope) => readCounting(feed.readFeed, events, now, scope);
    const narrowed = await read({ kind: 'event', commune: COMMUNE });
    const unaware = await read();
    const base = Buffer.byteLength(JSON.stringify(events));
    console.log(`\nOne commune, with ${there} events, of a base of ${whole(EVENTS)} behind Opendatasoft:`);
    print('told of it', narrowed, there);
    if (narrowed.found < there) throw new Error('A portal that is told of the commune must give all of its events');
    print('told of nothing', unaware, there);
    console.log(
      `ratio ${ratio(unaware.bytes, narrowed.bytes)}; the whole base, ${kilobytes(base)}: ratio ${ratio(base, narrowed.bytes)}`,
    );
  });
}

async function readCounting(readFeed, events, now, scope) {
  let bytes = 0;
  const fetch = portalOf(events, (sent) => (bytes += sent));
  const { signal } = new AbortController();
  const options = { timezone: 'Europe/Paris', now, signal, fetch, ...(scope && { scope }) };
  const { rows } = await readFeed(DATASET, undefined, options);
  return { bytes, rows: rows.length, found: rows.filter(isThere).length };
}

function isThere({ location_insee: code }) {
  return code === COMMUNE;
}

function print(portal, { bytes, rows, found }, there) {
  console.log(
    `portal ${portal.padEnd(16)}${kilobytes(bytes).padStart(9)}, ${whole(rows)} rows, ${found} of ${there} events found`,
  );
}

function kilobytes(bytes) {
  return `${whole(bytes / 1000)} kB`;
}

function ratio(more, fewer) {
  return (more / fewer).toFixed(1);
}
