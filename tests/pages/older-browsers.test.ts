import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDemoServer, listen } from '../../demo/server.js';
import { newPage } from './support/scene.js';

let origin = '';
const town = createDemoServer({ today: '2026-11-21' });
beforeAll(async () => {
  origin = `http://localhost:${await listen(town, 4500)}`;
});
afterAll(() => {
  town.closeAllConnections();
  town.close();
});

/** Runs in the page before its scripts: takes away what Safari 16.4 or Firefox 115 does not have. */
function asInSpring2023() {
  const gone: readonly (readonly [object | undefined, readonly PropertyKey[]])[] = [
    [window, ['scheduler', 'requestIdleCallback', 'cancelIdleCallback', 'ClipboardItem', 'Iterator', 'navigation']],
    [Intl, ['Segmenter', 'DurationFormat']],
    [URL, ['canParse', 'parse']],
    [Promise, ['withResolvers', 'try']],
    [Object, ['groupBy']],
    [Map, ['groupBy']],
    [Array, ['fromAsync']],
    [AbortSignal, ['any']],
    [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']],
    [String.prototype, ['isWellFormed', 'toWellFormed']],
    [ReadableStream.prototype, [Symbol.asyncIterator, 'values']],
    [Response.prototype, ['bytes']],
    [Blob.prototype, ['bytes']],
    [Element.prototype, ['checkVisibility', 'setHTMLUnsafe', 'getHTML', 'moveBefore']],
    [HTMLElement.prototype, ['showPopover', 'hidePopover', 'togglePopover']],
    [HTMLDialogElement.prototype, ['requestClose']],
    [Document.prototype, ['startViewTransition']],
  ];
  for (const [owner, names] of gone) for (const name of names) if (owner) Reflect.deleteProperty(owner, name);
}

it.each([
  ['agenda', 'scdl-agenda .item-title a', 'dialog[open]'],
  ['equipements', 'scdl-map .item a', '#detail-title'],
  ['subventions', 'scdl-table .opener button', 'tbody dl'],
  ['menus', 'scdl-menu .step:not([aria-disabled=true])', 'scdl-menu .days'],
  ['vieux-theme', 'scdl-agenda .item-title a', 'dialog[open]'],
  ['lien', 'scdl-agenda .item-title a', 'dialog[open]'],
])('the page %s does without what browsers of spring 2023 lack', async (name, pressed, shown) => {
  const page = await newPage({ locale: 'fr-FR', reducedMotion: 'reduce' });
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await page.addInitScript(asInSpring2023);
  await page.clock.setFixedTime('2026-11-21T09:45:00+01:00');
  // Base maps are on other servers.
  await page.route(
    (url) => url.origin !== origin,
    (route) => route.abort(),
  );
  await page.goto(`${origin}/${name}.html`);
  await page.locator(':is(scdl-agenda, scdl-map, scdl-table, scdl-menu)[state=ready]').first().waitFor();
  expect(await page.evaluate(() => 'canParse' in URL)).toBe(false);
  await page.locator(pressed).first().click();
  await page.locator(shown).first().waitFor();
  await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
  });
  expect(thrown).toEqual([]);
  await page.close();
});
