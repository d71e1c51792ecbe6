import { slowPhone } from './measures.js';

/** @typedef {import('playwright-core').Browser} Browser @typedef {import('playwright-core').Page} Page */

const viewport = { width: 1200, height: 900 };
/** Milliseconds for what a move has put off. */
const AFTERMATH = 700;
/** Milliseconds for which a new window of the browser is busy with itself. */
const OPENING = 1000;

/**
 * Milliseconds from the start of the navigation until markers are drawn on a map, for who has never been there.
 *
 * @param {Browser} browser
 * @param {string} address
 * @param {boolean} slow on a slow phone and line
 */
export async function timeToMarkers(browser, address, slow) {
  const context = await browser.newContext({ locale: 'fr-FR', viewport });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  if (slow) {
    const { throughput, latency, cpu } = slowPhone;
    const line = { offline: false, latency, downloadThroughput: throughput, uploadThroughput: throughput };
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', line);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  }
  await page.addInitScript(watchForMarkers);
  await page.waitForTimeout(OPENING);
  await page.goto(address);
  const time = await page.waitForFunction(() => window['markers']);
  const result = /** @type {number} */ (await time.jsonValue());
  await context.close();
  return result;
}

/** Runs in the page, before its own scripts. */
function watchForMarkers() {
  const look = () => {
    const root = document.querySelector('scdl-map')?.shadowRoot ?? document;
    if (!root.querySelector('.leaflet-marker-icon')) return void requestAnimationFrame(look);
    // They are in the page, and its next frame is still to be laid out and painted: hundreds of them take a while.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (window['markers'] = performance.now());
    port2.postMessage('painted');
  };
  look();
}

/**
 * Opens a page with a map of many places, drags it and zooms in and out of it, then searches and filters.
 *
 * @param {Browser} browser
 * @param {string} address
 * @returns {Promise<Record<'shown' | 'moved' | 'narrowed', number>>} of each, milliseconds of the longest task
 */
export async function moveAbout(browser, address) {
  const context = await browser.newContext({ locale: 'fr-FR', viewport });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const shown = await longestTask(devtools, async () => {
    await page.goto(address);
    await page.locator('scdl-map :is(.map-place, .map-cluster)').first().waitFor({ timeout: 60_000 });
    await page.waitForTimeout(3 * AFTERMATH);
  });
  const moved = await longestTask(devtools, () => inTurn(page, movesOf(page)));
  const narrowed = await longestTask(devtools, () => inTurn(page, choicesOf(page)));
  await context.close();
  return { shown, moved, narrowed };
}

/**
 * @param {Page} page
 * @param {readonly (() => Promise<unknown>)[]} deeds
 */
async function inTurn(page, deeds) {
  for (const deed of deeds) {
    await deed();
    await page.waitForTimeout(AFTERMATH);
  }
}

/** @param {Page} page */
function movesOf(page) {
  const drag = (across, down) => async () => {
    const { x, y, width, height } = await page.locator('scdl-map .map-ground').boundingBox();
    const [middle, centre] = [x + width / 2, y + height / 2];
    await page.mouse.move(middle, centre);
    await page.mouse.down();
    await page.mouse.move(middle + across, centre + down, { steps: 10 });
    await page.mouse.up();
  };
  const zoom = (button) => () => page.locator('scdl-map .map-zoom button').nth(button).click();
  const [closer, further] = [zoom(0), zoom(1)];
  const apart = [drag(-200, 0), closer, drag(150, 150), closer, closer, drag(0, -200), closer, closer, drag(200, 100)];
  return [...apart, ...Array.from({ length: 6 }, () => further), drag(100, -100)];
}

/** @param {Page} page */
function choicesOf(page) {
  const search = page.locator('scdl-map .row > .search input');
  const letters = [...'tennis'].map((letter) => () => search.press(letter));
  const chip = () => page.locator('scdl-map .chip').nth(1).click();
  return [...letters, () => search.fill(''), chip, chip];
}

/**
 * How long the page's own thread worked on end while something was done, in milliseconds of a phone's processor: time that
 * other programs of this machine take does not count.
 *
 * @param {import('playwright-core').CDPSession} devtools
 * @param {() => Promise<void>} deed
 */
async function longestTask(devtools, deed) {
  const events = [];
  const note = ({ value }) => events.push(...value);
  devtools.on('Tracing.dataCollected', note);
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', '__metadata'] },
  });
  await deed();
  const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.end');
  await complete;
  devtools.off('Tracing.dataCollected', note);
  const pages = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const own = ({ pid, tid }) => pages.some((thread) => thread.pid === pid && thread.tid === tid);
  const tasks = events.filter(({ name, tdur }) => name === 'ThreadControllerImpl::RunTask' && tdur).filter(own);
  return tasks.reduce((longest, { tdur }) => Math.max(longest, (tdur * slowPhone.cpu) / 1000), 0);
}
