import { traceOf, workBetween } from './main-thread.js';

/** @typedef {{ name: string, typed?: string, pressed?: string, until?: string }} Gesture */

/**
 * What a visitor does with a table, one thing after the other: what is typed, or pressed until something is there. Without
 * `until`, the table itself says that it has filtered.
 *
 * @type {readonly Gesture[]}
 */
const gestures = [
  { name: 'search: r', typed: 'r' },
  { name: 'search: redon', typed: 'redon' },
  { name: 'search: redon 12', typed: 'redon 12' },
  { name: 'search: none', typed: '' },
  { name: 'sort by a text', pressed: 'th:nth-child(2) .sort', until: 'th:nth-child(2)[aria-sort=ascending]' },
  { name: 'the other way', pressed: 'th:nth-child(2) .sort', until: 'th:nth-child(2)[aria-sort=descending]' },
  { name: 'sort by an amount', pressed: 'th:nth-child(3) .sort', until: 'th:nth-child(3)[aria-sort=descending]' },
  { name: 'open a facet', pressed: '.tool:nth-of-type(2)', until: '#panel .option' },
  { name: 'choose in it', pressed: '#panel .option input' },
];

/**
 * Milliseconds of a phone's processor from each gesture to its result on the screen.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address of a page with a table
 * @returns {Promise<Record<string, import('./main-thread.js').Work>>}
 */
export async function workOfGestures(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, locale: 'fr-FR' });
  await page.goto(address);
  await page.locator('scdl-table[state=ready]').waitFor({ timeout: 60_000 });
  const works = {};
  for (const gesture of gestures) {
    const trace = await traceOf(browser, () => page.evaluate(make, gesture));
    works[gesture.name] = workBetween(trace, 'gesture', 'painted');
  }
  await page.close();
  return works;
}

/** Runs in the page. @param {Gesture} gesture */
async function make({ typed, pressed, until }) {
  const table = document.querySelector('scdl-table');
  const root = table.shadowRoot;
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await painted();
  performance.mark('gesture');
  const filtered = new Promise((resolve) => table.addEventListener('scdl-filter', resolve, { once: true }));
  if (typed === undefined) /** @type {HTMLElement} */ (root.querySelector(pressed)).click();
  else {
    const input = root.querySelector('input');
    input.value = typed;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  if (until) while (!root.querySelector(until)) await painted();
  else await filtered;
  await painted();
  performance.mark('painted');
}
