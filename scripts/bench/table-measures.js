import { traceOf, workBetween } from './main-thread.js';
import { slowPhone } from './measures.js';

/**
 * @typedef {object} TableLoad
 * @property {number} first milliseconds from the start of the navigation until some rows stand in the page
 * @property {number} ready milliseconds from the start of the navigation until the right row stands first
 * @property {number} memory bytes in use once everything is there and rubbish is collected
 */

/**
 * Opens a page with a table on a phone's processor, whose network is no hindrance.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {string} first what the first row says once rows are sorted and filtered
 * @returns {Promise<TableLoad>}
 */
export async function loadTable(browser, address, first) {
  const page = await browser.newPage({ locale: 'fr-FR' });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.cpu });
  await openUntilReady(page, address, first);
  const times = await page.evaluate(() => ({
    first: performance.getEntriesByName('first')[0]?.startTime ?? NaN,
    ready: performance.getEntriesByName('ready')[0]?.startTime ?? NaN,
  }));
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  // What a table puts off until the page is idle counts too.
  await page.waitForTimeout(3000);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await page.close();
  return { ...times, memory: usedSize };
}

/**
 * What the main thread works until the right row stands first.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {string} first as in `loadTable`
 */
export async function workOfLoad(browser, address, first) {
  const page = await browser.newPage({ locale: 'fr-FR' });
  const trace = await traceOf(browser, () => openUntilReady(page, address, first));
  await page.close();
  return workBetween(trace, 'opened', 'ready');
}

/**
 * The page says itself when it is ready: asking it now and then would be work for it.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} address
 * @param {string} first
 */
async function openUntilReady(page, address, first) {
  await page.addInitScript(watchFirstRow, first);
  const isReady = page.waitForEvent('console', {
    predicate: (message) => message.text() === 'ready',
    timeout: 120_000,
  });
  await page.goto(address, { waitUntil: 'commit' });
  await isReady;
}

/** Runs in the page, before its own scripts. @param {string} first */
function watchFirstRow(first) {
  performance.mark('opened');
  let isSeen = false;
  const look = () => {
    const own = document.querySelector('scdl-table')?.shadowRoot?.querySelector('tbody [part~=item]');
    const row = own ?? document.querySelector('.tabulator-row');
    if (row && !isSeen) performance.mark('first');
    isSeen ||= Boolean(row);
    if (!row?.textContent?.includes(first)) return requestAnimationFrame(look);
    performance.mark('ready');
    console.info('ready');
  };
  look();
}
