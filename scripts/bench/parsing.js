import Papa from 'papaparse';
import { median, whole } from './figures.js';
import { calendar, eventTable, geojson, json, JUNK, oddCsv, plainCsv, quotedCsv, workbook } from './same-table.js';
import { withSourceModules } from './source-modules.js';

const ROWS = 10_000;
const RUNS = 7;

const MODULES = {
  parsers: 'src/parsers/parser-of.ts',
  schemas: 'src/recognition/events.ts',
  zip: 'src/parsers/archive/zip.ts',
  workbooks: 'tests/parsers/workbooks.ts',
};

/** Rows that parsers read in a second, and the time they take beside the least that anybody must do with the bytes. */
export async function compareParsers() {
  await withSourceModules(MODULES, async ({ parsers, schemas, zip, workbooks }) => {
    const read = reader(parsers.parserOf, schemas.knownColumns);
    const unzip = ['unzipping', (bytes) => zip.openZip(bytes).read('xl/worksheets/sheet1.xml')];
    const table = eventTable(ROWS);
    console.log(
      `\nRows per second, ${whole(ROWS)} rows, in Node, median of ${RUNS}; time beside that of another on the same bytes:`,
    );
    await compare('CSV', bytesOf(plainCsv(table)), read, papaparse());
    await compare('CSV, all quoted', bytesOf(quotedCsv(table)), read, papaparse());
    await compare('CSV, odd', bytesOf(oddCsv(table)), read, papaparse({ skipFirstNLines: JUNK }));
    await compare('JSON', bytesOf(json(table)), read, jsonParse);
    await compare('GeoJSON', bytesOf(geojson(table)), read, jsonParse);
    await compare('iCalendar', bytesOf(calendar(table)), read, lines);
    await compare('XLSX', workbook(table, workbooks.xlsxOf), read, unzip);
  });
}

/** Recognises the format, then reads it all, as for a page. The pauses that let a page answer count. */
function reader(parserOf, knownColumns) {
  const now = Date.now();
  const day = 86_400_000;
  const options = { timezone: 'Europe/Paris', knownColumns, window: { from: now - 92 * day, to: now + 550 * day } };
  return async (bytes) => (await (await parserOf(bytes)).parse(bytes, options)).rows.length;
}

/** Told which lines and delimiter are the right ones: left to itself, it parts the odd table by its commas. */
const papaparse = (options = {}) => [
  'PapaParse',
  (bytes) => Papa.parse(textOf(bytes), { header: true, skipEmptyLines: true, delimiter: ';', ...options }),
];
const jsonParse = ['JSON.parse', (bytes) => JSON.parse(textOf(bytes))];
/** Unfolded, as RFC 5545 wants before anything is looked at. */
const lines = [
  'lines',
  (bytes) =>
    textOf(bytes)
      .replace(/\r\n[ \t]/g, '')
      .split('\r\n'),
];

/** In turns, so that whatever else the machine does weighs on both. */
async function compare(format, bytes, read, [other, doOther]) {
  const rows = await read(bytes);
  await doOther(bytes);
  const times = { read: [], other: [] };
  for (let run = 0; run < RUNS; run++) {
    times.read.push(await timeOf(() => read(bytes)));
    times.other.push(await timeOf(() => doOther(bytes)));
  }
  const [ours, theirs] = [median(times.read), median(times.other)];
  const size = `${(bytes.length / 1e6).toFixed(1)} MB`;
  const speed = `${whole((rows / ours) * 1000)} rows/s`;
  console.log(
    `${format.padEnd(16)}${size.padStart(7)}${speed.padStart(17)}   ${(ours / theirs).toFixed(1)} × ${other} alone`,
  );
}

async function timeOf(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function bytesOf(text) {
  return new TextEncoder().encode(text);
}

function textOf(bytes) {
  return new TextDecoder().decode(bytes);
}
