import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDemoServer, listen } from '../../demo/server.js';
import { newPage } from './support/scene.js';

const pages = [
  'index',
  'agenda',
  'equipements',
  'dechets',
  'deliberations',
  'subventions',
  'menus',
  'donnees',
  'lien',
  'cadre',
  'vieux-theme',
];

let origin = '';
const town = createDemoServer({ today: '2026-11-21' });
beforeAll(async () => {
  origin = `http://localhost:${await listen(town, 4400)}`;
});
afterAll(() => {
  town.closeAllConnections();
  town.close();
});

/** The page of this name once all its widgets show their data, and what it threw. */
async function open(name: string, context: BrowserContextOptions) {
  const page = await newPage({ locale: 'fr-FR', reducedMotion: 'reduce', ...context });
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await page.clock.setFixedTime('2026-11-21T09:45:00+01:00');
  // Base maps are on other servers.
  await page.route(
    (url) => url.origin !== origin,
    (route) => route.abort(),
  );
  await page.goto(`${origin}/${name}.html`);
  await page.waitForFunction(() => {
    const tags = ['scdl-agenda', 'scdl-map', 'scdl-menu', 'scdl-table'];
    const late = document.querySelectorAll('[data-widget], [data-scdl]').length;
    const frames = [...document.querySelectorAll('iframe')].flatMap(({ contentDocument }) => contentDocument ?? []);
    const widgets = [document, ...frames].flatMap((part) => [...part.querySelectorAll(tags.join())]);
    return widgets.length >= Math.max(1, late) && widgets.every((widget) => widget.getAttribute('state') === 'ready');
  });
  return { page, thrown };
}

/** Pixels by which a page is wider than the window; its late parts may still be finding their place. */
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

const sizes: { readonly name: string; readonly context: BrowserContextOptions }[] = [
  { name: 'at 320 pixels', context: { viewport: { width: 320, height: 640 } } },
  { name: 'at twice its size on a laptop', context: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 } },
];

describe.each(pages)('the page %s of the town’s site', (name) => {
  it.each(sizes)('shows all its widgets without sideways scroll $name', async ({ context }) => {
    const { page, thrown } = await open(name, context);
    await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
    expect(thrown).toEqual([]);
    await page.close();
  });
});

describe.each(pages.filter((name) => name !== 'vieux-theme'))('the page %s of the town’s site, printed', (name) => {
  it('fits on a sheet', async () => {
    // What A4 leaves between margins of 12 mm.
    const { page } = await open(name, { viewport: { width: 703, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
    await page.close();
  });
});

describe('the agenda in the colours of the visitor’s system', () => {
  it('shows its view as that system shows what is chosen', async () => {
    const { page } = await open('agenda', { forcedColors: 'active' });
    const [chosen, highlight] = await page.locator('.views [aria-pressed=true]').evaluate((button) => {
      const probe = button.appendChild(document.createElement('i'));
      probe.style.cssText = 'forced-color-adjust: none; background: Highlight';
      return [button, probe].map((element) => getComputedStyle(element).backgroundColor);
    });
    expect(chosen).toBe(highlight);
    await page.close();
  });
});

describe('a record that a visitor has closed', () => {
  for (const [name, close] of [
    ['agenda', 'Fermer'],
    ['dechets', 'Retour à la liste'],
  ] as const) {
    it(`is not opened again by the back button, on the page ${name}`, async () => {
      const { page } = await open('index', {});
      const list = `${origin}/${name}.html`;
      await page.goto(list);
      await page.locator('.item-title a').first().click();
      await page.getByRole('button', { name: close }).first().click();
      await page.waitForURL(list);
      await page.goBack();
      expect(page.url()).toBe(`${origin}/index.html`);
      await page.close();
    });
  }
});
