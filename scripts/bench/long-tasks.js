import { setTimeout as pause } from 'node:timers/promises';
import { slowPhone } from './measures.js';
import { plainTab } from './plain-tab.js';

/** Milliseconds after the agenda is ready during which what it has put off may still hold the page up. */
const AFTERMATH = 2000;
/** Milliseconds between two looks at whether it is. */
const OFTEN = 200;
/** Milliseconds until it is taken for broken. */
const PATIENCE = 120_000;

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
  const tab = await plainTab(browser);
  await tab.send('Page.enable');
  await tab.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.cpu });
  await tab.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${watchTasks})()` });
  await tab.send('Page.navigate', { url: address });
  for (let waited = 0; !(await tab.evaluate('window.ready')); waited += OFTEN) {
    if (waited > PATIENCE) throw new Error('The agenda was never ready');
    await pause(OFTEN);
  }
  await pause(AFTERMATH);
  const load = await tab.evaluate(`(${loadSoFar})()`);
  await tab.close();
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
