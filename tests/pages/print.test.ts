import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { titles } from './support/feed.js';
import { launch, setScene } from './support/scene.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe('a printed agenda', () => {
  it('is a programme with every event and none of the controls', async () => {
    const scene = await setScene(browser, {
      html: ({ cdn, feed }) => `<script type="module" src="${cdn}/scdl-widgets.js"></script>
        <scdl-agenda src="${feed}/agenda.csv"></scdl-agenda>`,
    });
    await scene.page.goto(scene.town.origin);
    await scene.page.locator('scdl-agenda[state=ready]').waitFor();
    await scene.page.emulateMedia({ media: 'print' });
    for (const title of titles) expect(await scene.page.getByRole('heading', { name: title }).isVisible()).toBe(true);
    expect(await scene.page.getByRole('searchbox').isVisible()).toBe(false);
    expect((await scene.page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    await scene.close();
  });

  it('stands in two columns, in small type', async () => {
    const scene = await setScene(browser, {
      html: ({ cdn, feed }) => `<script type="module" src="${cdn}/scdl-widgets.js"></script>
        <scdl-agenda src="${feed}/agenda.csv"></scdl-agenda>`,
    });
    await scene.page.goto(scene.town.origin);
    await scene.page.locator('scdl-agenda[state=ready]').waitFor();
    await scene.page.emulateMedia({ media: 'print' });
    const list = scene.page.locator('scdl-agenda [part=list]');
    expect(await list.evaluate((element) => getComputedStyle(element).columnCount)).toBe('2');
    expect(await list.evaluate((element) => parseFloat(getComputedStyle(element).fontSize))).toBeLessThan(13);
    await scene.close();
  });
});

describe('a printed table', () => {
  it('has headers that browsers repeat on every sheet: plain text, not buttons', async () => {
    const scene = await setScene(browser, {
      html: ({ cdn, feed }) => `<script type="module" src="${cdn}/scdl-widgets.js"></script>
        <scdl-table src="${feed}/agenda.csv"></scdl-table>`,
    });
    await scene.page.goto(scene.town.origin);
    await scene.page.locator('scdl-table[state=ready]').waitFor();
    await scene.page.emulateMedia({ media: 'print' });
    const ways = await scene.page
      .locator('scdl-table thead button')
      .evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).display));
    expect(new Set(ways)).toEqual(new Set(['contents']));
    await scene.close();
  });
});
