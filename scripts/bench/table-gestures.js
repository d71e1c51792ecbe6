import { traceOf, workBetween } from './main-thread.js';

/** @typedef {{ name: string, typed?: string, pressed?: string, until?: string }} Gesture */

/**
 * What a visitor does with a table, one thing after the other: what is typed, or pressed until something is there. Without
 * `until`, the table itself says that it has filtered. The first comes as soon as the table is there, before a page that is
 * idle has prepared anything.
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
 * Milliseconds of a phone's processor from each gesture to its first rows on the screen, and to all that it changes: the
 * number of rows may come later.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address of a page with a table
 * @returns {Promise<Record<string, { rows: import('./main-thread.js').Work, all: import('./main-thread.js').Work }>>}
 */
export async function workOfGestures(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, locale: 'fr-FR' });
  await page.goto(address);
  await page.locator('scdl-table[state=ready]').waitFor({ timeout: 60_000 });
  const works = {};
  for (const gesture of gestures) {
    const trace = await traceOf(browser, () => page.evaluate(make, gesture));
    works[gesture.name] = {
      rows: workBetween(trace, 'gesture', 'rows'),
      all: workBetween(trace, 'gesture', 'painted'),
    };
  }
  await page.close();
  return works;
}

/** Runs in the page. @param {Gesture} gesture */
async function make({ typed, pressed, until }) {
  const table = /** @type {HTMLElement & { updateComplete: Promise<unknown> }} */ (
    document.querySelector('scdl-table')
  );
  const root = table.shadowRoot;
  const patience = performance.now() + 30_000;
  const painted = async () => {
    if (performance.now() > patience) throw new Error(`Nothing came of ${typed ?? pressed}`);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  };
  const areFirst = () => root.querySelector('.count .told').getAttribute('aria-busy') === 'true';
  await painted();
  performance.mark('gesture');
  let isFiltered = false;
  const filtered = new Promise((resolve) => table.addEventListener('scdl-filter', resolve, { once: true }));
  void filtered.then(() => (isFiltered = true));
  if (typed === undefined) /** @type {HTMLElement} */ (root.querySelector(pressed)).click();
  else {
    const input = root.querySelector('input');
    input.value = typed;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await table.updateComplete;
    while (!isFiltered && !areFirst()) await new Promise((resolve) => setTimeout(resolve));
    await painted();
    performance.mark('rows');
  }
  if (until) while (!root.querySelector(until)) await painted();
  else await filtered;
  await painted();
  if (typed === undefined) performance.mark('rows');
  if (areFirst()) {
    while (areFirst()) await painted();
    await painted();
  }
  performance.mark('painted');
}
