import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { median, whole } from './figures.js';
import { workOfGestures } from './table-gestures.js';
import { loadTable, workOfLoad } from './table-measures.js';
import { grantsFeed, greatestIn, openTables } from './table-pages.js';

const RUNS = 3;

/** How long until a sorted, filtered first screen, beside the obvious alternative on the same file. */
export async function compareTables() {
  for (const count of [30_000, 200_000]) await compareOn(count);
}

async function compareOn(count) {
  const csv = grantsFeed(count);
  const first = greatestIn(csv);
  const { server, browser, close } = await openTables(csv);
  const loads = { table: [], other: [] };
  for (let run = 0; run < RUNS; run++) {
    for (const name of ['table', 'other']) {
      const address = `${server.origin}/${name}`;
      const { total, longest } = await workOfLoad(browser, address, first);
      loads[name].push({ ...(await loadTable(browser, address, first)), work: total, longest });
    }
  }
  const works = await workOfGestures(browser, `${server.origin}/whole`);
  await close();
  const of = (name, figure) => median(loads[name].map((load) => load[figure]));
  console.log(
    `\nA table of ${whole(count)} rows (${(csv.length / 1e6).toFixed(1)} MB), sorted and filtered, CPU ÷ 4, median of ${RUNS}; PapaParse and Tabulator beside it:`,
  );
  print('first rows', 'ms', of('table', 'first'), of('other', 'first'));
  print('sorted and filtered first screen', 'ms', of('table', 'ready'), of('other', 'ready'));
  print('work of the main thread until then', 'ms', of('table', 'work'), of('other', 'work'));
  print('its longest task', 'ms', of('table', 'longest'), of('other', 'longest'));
  print('memory in the end', 'MB', of('table', 'memory') / 1e6, of('other', 'memory') / 1e6);
  const scripts = (alternative) =>
    [...new Set(server.requests)].filter(
      (path) => /\.(js|css)$/.test(path) && /^\/(tabulator|papaparse)\//.test(path) === alternative,
    );
  print('scripts and styles, gzip', 'bytes', await weightOf(scripts(false)), await weightOf(scripts(true)));
  for (const [gesture, { rows, all }] of Object.entries(works)) {
    console.log(
      `${gesture}: rows after ${whole(rows.total)} ms of a processor ÷ 4, all after ${whole(all.total)}, ${whole(all.longest)} in one task`,
    );
  }
}

function print(what, unit, ours, theirs) {
  console.log(`${what}: ${whole(ours)} ${unit}, beside ${whole(theirs)} ${unit}, ratio ${(ours / theirs).toFixed(2)}`);
}

/** @param {readonly string[]} paths */
async function weightOf(paths) {
  const files = paths.map((path) =>
    path.startsWith('/tabulator/')
      ? path.replace('/tabulator', 'node_modules/tabulator-tables/dist')
      : path.startsWith('/papaparse/')
        ? `node_modules${path}`
        : `dist${path}`,
  );
  const contents = await Promise.all(files.map((file) => readFile(file)));
  return contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
}
