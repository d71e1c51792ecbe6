import { slowPhone } from './measures.js';

/**
 * @typedef {object} TableLoad
 * @property {number} first milliseconds from the start of the navigation until some rows stand in the page
 * @property {number} ready milliseconds from the start of the navigation until the right row stands first
 * @property {number} longest milliseconds of the longest task until then
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
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.cpu });
  await page.addInitScript(watchFirstRow, first);
  await page.goto(address);
  await page.waitForFunction(() => window['ready'], undefined, { timeout: 120_000 });
  const {
    first: rows,
    ready,
    longest,
  } = await page.evaluate(() => ({
    first: /** @type {number} */ (window['first']),
    ready: /** @type {number} */ (window['ready']),
    longest: Math.max(0, .../** @type {number[]} */ (window['tasks'])),
  }));
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  // What a table puts off until the page is idle counts too.
  await page.waitForTimeout(3000);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await context.close();
  return { first: rows, ready, longest, memory: usedSize };
}

/** Runs in the page, before its own scripts. @param {string} first */
function watchFirstRow(first) {
  window['tasks'] = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) if (!window['ready']) window['tasks'].push(duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const own = document.querySelector('scdl-table')?.shadowRoot?.querySelector('tbody [part~=item]');
    const row = own ?? document.querySelector('.tabulator-row');
    if (row) window['first'] ??= performance.now();
    if (row?.textContent?.includes(first)) window['ready'] = performance.now();
    else requestAnimationFrame(look);
  };
  look();
}
