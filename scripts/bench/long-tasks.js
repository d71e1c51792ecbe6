import { slowPhone } from './measures.js';

/** Milliseconds after the agenda is ready during which what it has put off may still hold the page up. */
const AFTERMATH = 2000;

/**
 * @typedef {object} Load in milliseconds, from the start of the navigation
 * @property {number} received when the last byte of the feed was there
 * @property {number} first when the first event stood in the page
 * @property {number} ready when the agenda said it was
 * @property {number} longest of the main thread's tasks; 0 when none lasted 50 ms
 * @property {number} count of those that did
 * @property {number} total what those took together
 */

/**
 * Opens a page with an agenda on a phone's processor, whose network is no hindrance.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @returns {Promise<Load>}
 */
export async function loadOnSlowProcessor(browser, address) {
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.cpu });
  await page.addInitScript(watchTasks);
  await page.goto(address);
  await page.waitForFunction(() => window['ready'], undefined, { timeout: 60_000 });
  await page.waitForTimeout(AFTERMATH);
  const load = await page.evaluate(loadSoFar);
  await context.close();
  return load;
}

/** Runs in the page, before its own scripts. */
function watchTasks() {
  window['tasks'] = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window['tasks'].push(duration);
  }).observe({ type: 'longtask', buffered: true });
  const states = new MutationObserver(() => {
    if (!document.querySelector('scdl-agenda[state=ready]')) return;
    window['ready'] = performance.now();
    states.disconnect();
  });
  states.observe(document, { subtree: true, attributes: true, attributeFilter: ['state'] });
  const look = () => {
    if (!document.querySelector('scdl-agenda')?.shadowRoot?.querySelector('[part~=item]')) requestAnimationFrame(look);
    else window['first'] = performance.now();
  };
  look();
}

/** Runs in the page. */
function loadSoFar() {
  const tasks = /** @type {number[]} */ (window['tasks']);
  const feed = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('.csv'));
  return {
    received: /** @type {PerformanceResourceTiming} */ (feed).responseEnd,
    first: /** @type {number} */ (window['first']),
    ready: /** @type {number} */ (window['ready']),
    longest: Math.max(0, ...tasks),
    count: tasks.length,
    total: tasks.reduce((sum, task) => sum + task, 0),
  };
}
