/** @typedef {import('playwright-core').Browser} Browser @typedef {import('playwright-core').Page} Page */

/** Bytes a second and round trip of « slow 4G », and a phone four times slower than this machine. */
export const slowPhone = { throughput: (1.6 * 1_000_000) / 8, latency: 150, cpu: 4 };

/**
 * Milliseconds from the start of the navigation until the first event stands in the page, on a slow phone that has never
 * been there.
 *
 * @param {Browser} browser
 * @param {string} address
 */
export async function timeToFirstEvent(browser, address) {
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slowPhone.latency,
    downloadThroughput: slowPhone.throughput,
    uploadThroughput: slowPhone.throughput,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.cpu });
  await page.addInitScript(watchForFirstEvent);
  await page.goto(address);
  const time = await page.waitForFunction(() => window['firstEvent']);
  const result = /** @type {number} */ (await time.jsonValue());
  await context.close();
  return result;
}

/** Runs in the page, before its own scripts. */
function watchForFirstEvent() {
  const look = () => {
    const items = document.querySelector('scdl-agenda')?.shadowRoot?.querySelector('[part~=item]');
    if (items ?? document.querySelector('#agenda > li')) window['firstEvent'] = performance.now();
    else requestAnimationFrame(look);
  };
  look();
}

/**
 * Milliseconds that each of the visitor's filters takes, from the gesture to the new list laid out, on a slow phone.
 *
 * @param {Page} page one with an agenda that is ready
 * @returns {Promise<Record<string, number>>}
 */
export async function timeOfFilters(page) {
  await page.locator('scdl-agenda select').first().waitFor();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.cpu });
  const times = await page.evaluate(useEveryFilter);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return times;
}

/** Runs in the page. */
async function useEveryFilter() {
  const agenda = /** @type {HTMLElement & { updateComplete: Promise<unknown> }} */ (
    document.querySelector('scdl-agenda')
  );
  const root = agenda.shadowRoot;
  const search = root.querySelector('input[type=search]');
  const times = {};
  const timed = async (what, gesture) => {
    const start = performance.now();
    gesture();
    await agenda.updateComplete;
    agenda.getBoundingClientRect();
    times[what] = Math.round(performance.now() - start);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  };
  const type = (text) => () => {
    search.value = text;
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  await timed('text: m', type('m'));
  await timed('text: marche', type('marche'));
  await timed('text: none', type(''));
  for (const index of root.querySelectorAll('select').keys()) {
    const pick = (choice) => () => {
      const select = root.querySelectorAll('select')[index];
      select.selectedIndex = choice;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    };
    await timed(`menu ${index + 1}`, pick(1));
    await timed(`menu ${index + 1}: all`, pick(0));
  }
  for (const index of root.querySelectorAll('[aria-pressed]:not([title])').keys()) {
    const chip = () => root.querySelectorAll('[aria-pressed]:not([title])')[index];
    if (chip().disabled) continue;
    const name = chip()
      .textContent.trim()
      .replace(/\s+\d[\s\d]*$/, '');
    await timed(`chip ${name}`, () => chip().click());
    await timed(`chip ${name}: off`, () => chip().click());
  }
  for (const control of ['menu', 'chip'])
    if (!Object.keys(times).some((what) => what.startsWith(control))) throw new Error(`There is no ${control} to use`);
  return times;
}

/**
 * Bytes of memory that an agenda leaves behind each time it is put in the page, shown and taken away.
 *
 * @param {Page} page one where the library is, and an agenda that is ready
 * @param {number} cycles
 */
export async function leakOfCycles(page, cycles) {
  const devtools = await page.context().newCDPSession(page);
  await page.evaluate(addAndRemove, 5);
  const before = await heap(devtools);
  await page.evaluate(addAndRemove, cycles);
  return ((await heap(devtools)) - before) / cycles;
}

/** Runs in the page. */
async function addAndRemove(cycles) {
  const model = document.querySelector('scdl-agenda');
  for (let cycle = 0; cycle < cycles; cycle++) {
    const agenda = /** @type {HTMLElement} */ (model.cloneNode(true));
    const loaded = new Promise((resolve) => agenda.addEventListener('scdl-load', resolve, { once: true }));
    document.body.append(agenda);
    await loaded;
    // The bar of many events comes after them.
    do await new Promise((resolve) => requestAnimationFrame(resolve));
    while (!agenda.shadowRoot.querySelector('.count'));
    agenda.remove();
  }
}

/** @param {import('playwright-core').CDPSession} devtools */
async function heap(devtools) {
  for (let time = 0; time < 3; time++) await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}
