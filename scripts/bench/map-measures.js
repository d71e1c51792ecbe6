import { slowPhone } from './measures.js';

/** @typedef {import('playwright-core').Browser} Browser */

const viewport = { width: 1200, height: 900 };
/** Milliseconds for what a move has put off. */
const AFTERMATH = 700;

/**
 * Milliseconds from the start of the navigation until markers stand on a map, for who has never been there.
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
    if (root.querySelector('.leaflet-marker-icon')) window['markers'] = performance.now();
    else requestAnimationFrame(look);
  };
  look();
}

/**
 * Opens a page with a map of many places on a phone's processor, drags it and zooms in and out of it.
 *
 * @param {Browser} browser
 * @param {string} address
 */
export async function moveAbout(browser, address) {
  const context = await browser.newContext({ locale: 'fr-FR', viewport });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.cpu });
  await page.addInitScript(watchTasks);
  await page.goto(address);
  const map = page.locator('scdl-map .map-ground');
  await page.locator('scdl-map :is(.map-place, .map-cluster)').first().waitFor({ timeout: 60_000 });
  await page.waitForTimeout(3 * AFTERMATH);
  const start = await page.evaluate(longestTask);
  const { x, y, width, height } = await map.boundingBox();
  const [middle, centre] = [x + width / 2, y + height / 2];
  const drag = async (across, down) => {
    await page.mouse.move(middle, centre);
    await page.mouse.down();
    await page.mouse.move(middle + across, centre + down, { steps: 10 });
    await page.mouse.up();
  };
  const zoom = (by) => () =>
    page
      .locator('scdl-map .map-zoom button')
      .nth(by > 0 ? 0 : 1)
      .click();
  const moves = [
    () => drag(-200, 0),
    zoom(1),
    () => drag(150, 150),
    zoom(1),
    zoom(1),
    () => drag(0, -200),
    zoom(1),
    zoom(1),
    () => drag(200, 100),
    ...Array.from({ length: 6 }, () => zoom(-1)),
    () => drag(100, -100),
  ];
  for (const move of moves) {
    await move();
    await page.waitForTimeout(AFTERMATH);
  }
  const about = await page.evaluate(longestTask);
  await context.close();
  return { start, about, steps: moves.length };
}

/** Runs in the page, before its own scripts. */
function watchTasks() {
  window['tasks'] = [];
  const note = ({ duration }) => window['tasks'].push(duration);
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type: 'longtask', buffered: true });
}

/** Runs in the page: milliseconds of the longest since last asked; 0 when none lasted 50. */
function longestTask() {
  return Math.max(0, ...window['tasks'].splice(0));
}
